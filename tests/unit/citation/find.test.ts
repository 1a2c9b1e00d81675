import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Finder, findCitations } from '../../../src/citation/running/find.ts';
import type { Found } from '../../../src/citation/running/found.ts';
import { expectFound } from './marked.ts';

/** Text with each citation between brackets, what each names, and why the row is here. */
type Row = readonly [marked: string, names: readonly string[], why: string];

const ROWS: readonly Row[] = [
  ['⟦artikel 379 Strafwetboek⟧ indien het slachtoffer', ['criminal-code: 379'], 'a conjunction, no nation'],
  [
    '⟦paragraph 4 of art. 380 of the Criminal Code⟧',
    ['criminal-code: art_380__para_4'],
    'an English part of "art."',
  ],
  ['lid 2 of ⟦art. 380 Sw.⟧', ['criminal-code: 380'], 'a Dutch "or"'],
  ['de vordering ex ⟦artikel 379 Sw.⟧', ['criminal-code: 379'], 'by virtue of an article'],
  ['⟦artikel 380 van het ontwerp⟧ ⟦Strafwetboek⟧', [': 380', 'criminal-code:'], 'a bill'],
  ['⟦artikel 379⟧ van de rechter ⟦OPSC⟧', ['criminal-code: 379', 'opsc:'], 'a noun is no adjective'],
  [
    'the ⟦Criminal Code⟧ and ⟦Act of 4 August 1996⟧',
    ['criminal-code:', 'be/law/1996-08-04:'],
    'an act of its own',
  ],
  ['The Code punishes pimping: ⟦art. 380⟧', ['criminal-code: 380'], 'a code that was not named'],
  ['volgens ⟦art. 379⟧, W. Jansen. Dit', ['criminal-code: 379'], 'a name'],
  [
    '⟦article 5 of the Third Optional Protocol⟧ to the Convention against Torture',
    [': 5'],
    'another third protocol',
  ],
  ['⟦art. 380⟧\nSee ⟦Penal Code⟧', ['criminal-code: 380', 'criminal-code:'], 'a line that is no wrapped one'],
  ['⟦artikel 379⟧\nDe ⟦Vreemdelingenwet⟧', ['criminal-code: 379', 'be/law/1980-12-15:'], 'the same in Dutch'],
  ['⟦art. 140 C. soc.⟧ bepaalt', [': 140'], 'an abbreviation with a space'],
  ['⟦art. 140 W. Succ.⟧', [': 140'], 'the same in Dutch'],
  ['⟦art. 140 Decr. 12 juli 2013⟧', [': 140'], 'a short decree'],
  ['⟦art. 140 C. pén. lux⟧.', [': 140'], 'the code of a neighbour'],
  ['⟦article 140 du Code pénal philippin⟧', [': 140'], 'the code of another state'],
  ['⟦Article 10ter of the Preliminary Title⟧', ['be/vtsv-1878: 10ter'], 'the Title by its short name'],
  [
    'Gelet op de ⟦artikelen: 65, 66 en 379 van het Strafwetboek⟧; ⟦1 van de wet van 5 maart 1952⟧',
    ['criminal-code: 65 66 379', 'be/law/1952-03-05: 1'],
    'the list of a judgment',
  ],
  ['⟦OPSC⟧:\n- ⟦art. 2⟧\n- ⟦art. 5⟧', ['opsc:', 'opsc: 2', 'opsc: 5'], 'the dash of a list'],
  [
    '⟦artikel 12 van de Grondwet⟧; ⟦artikel 149⟧ de motivering',
    [': 12', ': 149'],
    'a work without an id is remembered',
  ],
  ['le Code électoral (⟦art. 144⟧)', [': 144'], 'a code that is not known, in front'],
  ['⟦art. 150 van het nieuwe BW⟧', [': 150'], 'another code than the one of that name'],
  ['⟦artikel 150 van de zogenaamde Salduzwet⟧', ['be/law/2011-08-13: 150'], 'any adjective'],
  ['⟦Article 150 of the so-called Salduz Act⟧', [': 150'], 'the same before a name that is not known'],
  ['⟦artikel 152 van het vorige Strafwetboek⟧', ['be/sw-1867: 152'], 'the previous code'],
  ["l'⟦ex-article 152 du Code pénal⟧", ['be/sw-1867: 152'], 'an article that was'],
  ['⟦article 154 du futur Code pénal⟧', ['be/sw-2024: 154'], 'the code to come'],
  ['⟦anc. article 152 du Code pénal⟧', ['be/sw-1867: 152'], 'an old article by every word for one'],
  ['⟦précédent article 152 du Code pénal⟧', ['be/sw-1867: 152'], 'an old article by every word for one'],
  ['⟦ancien art. 152 C. pén.⟧', ['be/sw-1867: 152'], 'an old article by every word for one'],
  ['dat is oud. ⟦Artikel 152 Sw.⟧', ['criminal-code: 152'], 'a word that is not written with a dot'],
  [
    'worden opgeheven ⟦artikel 152 Sw.⟧ en ⟦artikel 153 Sw.⟧',
    ['criminal-code: 152', 'criminal-code: 153'],
    'repealed, which tells no Code',
  ],
  ['⟦artikel 152 (oude) van het Strafwetboek⟧', ['be/sw-1867: 152'], 'the same behind the article'],
  ['⟦artikel 152 (vroeger) van het Strafwetboek⟧', ['be/sw-1867: 152'], 'the same behind the article'],
  ['⟦artikel 152 (vroegere) van het Strafwetboek⟧', ['be/sw-1867: 152'], 'the same behind the article'],
  ['⟦artikel 152 (voormalig) van het Strafwetboek⟧', ['be/sw-1867: 152'], 'the same behind the article'],
  ['⟦artikel 152 (voormalige) van het Strafwetboek⟧', ['be/sw-1867: 152'], 'the same behind the article'],
  ['⟦artikel 152 (vorig) van het Strafwetboek⟧', ['be/sw-1867: 152'], 'the same behind the article'],
  ['⟦artikel 152 (vorige) van het Strafwetboek⟧', ['be/sw-1867: 152'], 'the same behind the article'],
  ['⟦artikel 152 (toenmalig) van het Strafwetboek⟧', ['be/sw-1867: 152'], 'the same behind the article'],
  ['⟦artikel 152 (toenmalige) van het Strafwetboek⟧', ['be/sw-1867: 152'], 'the same behind the article'],
  ['⟦article 152 (anc.) du Code pénal⟧', ['be/sw-1867: 152'], 'the same in French'],
  ['⟦article 152 (précédent) du Code pénal⟧', ['be/sw-1867: 152'], 'the same in French'],
  ['⟦article 152 (anciens) du Code pénal⟧', ['be/sw-1867: 152'], 'the same in French'],
  ['⟦article 152 (ancienne) du Code pénal⟧', ['be/sw-1867: 152'], 'the same in French'],
  ['⟦article 152 (anciennes) du Code pénal⟧', ['be/sw-1867: 152'], 'the same in French'],
  ['⟦Article 152 (former) of the Criminal Code⟧', ['be/sw-1867: 152'], 'the same in English'],
  ['⟦Article 152 (previous) of the Criminal Code⟧', ['be/sw-1867: 152'], 'the same in English'],
  ['⟦artikel 152 (nieuwe) van het Strafwetboek⟧', ['be/sw-2024: 152'], 'the new one behind the article'],
  ['⟦artikel 152 (toekomstig) van het Strafwetboek⟧', ['be/sw-2024: 152'], 'the new one behind the article'],
  ['⟦artikel 152 (toekomstige) van het Strafwetboek⟧', ['be/sw-2024: 152'], 'the new one behind the article'],
  ['⟦article 152 (nouv.) du Code pénal⟧', ['be/sw-2024: 152'], 'the same in French'],
  ['⟦article 152 (futur) du Code pénal⟧', ['be/sw-2024: 152'], 'the same in French'],
  ['⟦article 152 (nouvel) du Code pénal⟧', ['be/sw-2024: 152'], 'the same in French'],
  ['⟦article 152 (nouveaux) du Code pénal⟧', ['be/sw-2024: 152'], 'the same in French'],
  ['⟦article 152 (nouvelle) du Code pénal⟧', ['be/sw-2024: 152'], 'the same in French'],
  ['⟦article 152 (nouvelles) du Code pénal⟧', ['be/sw-2024: 152'], 'the same in French'],
  ['⟦Article 152 (future) of the Criminal Code⟧', ['be/sw-2024: 152'], 'the same in English'],
  [
    '⟦art. 569 nieuw BW⟧, ⟦art. 569 nieuwe BW⟧, ⟦article 5 du nouv. Code judiciaire⟧',
    [': 569', ': 569', ': 5'],
    'the new one of a code that is not known',
  ],
  [
    '⟦art. 119 Nieuwe Gemeentewet⟧, ⟦art. 119, Nieuwe Gemeentewet⟧',
    ['be/law/1988-06-24: 119', 'be/law/1988-06-24: 119'],
    'a name that begins with the word',
  ],
  [
    '⟦art. 77bis (nieuw) Vreemdelingenwet⟧; ⟦art. 77bis nieuw Vreemdelingenwet⟧; ⟦art. 90ter nouveau C.i.cr.⟧',
    ['be/law/1980-12-15: 77bis', 'be/law/1980-12-15: 77bis', 'be/sv-1808: 90ter'],
    'a new article of the same work',
  ],
  ['⟦artikel 1382 vroegere BW⟧', ['be/bw-1804: 1382'], 'the old one of a code that is known'],
  [
    'Het ⟦Strafwetboek⟧ en ⟦artikel 152 van het vroeger Wetboek⟧',
    ['criminal-code:', 'be/sw-1867: 152'],
    'the old Code without its name',
  ],
  [
    'Het ⟦Strafwetboek⟧ en ⟦artikel 152 van het voormalig Wetboek⟧',
    ['criminal-code:', 'be/sw-1867: 152'],
    'the old Code without its name',
  ],
  [
    'Het ⟦Strafwetboek⟧ en ⟦artikel 152 van het voormalige Wetboek⟧',
    ['criminal-code:', 'be/sw-1867: 152'],
    'the old Code without its name',
  ],
  [
    'Het ⟦Strafwetboek⟧ en ⟦artikel 152 van het vorig Wetboek⟧',
    ['criminal-code:', 'be/sw-1867: 152'],
    'the old Code without its name',
  ],
  [
    'Het ⟦Strafwetboek⟧ en ⟦artikel 152 van het toenmalig Wetboek⟧',
    ['criminal-code:', 'be/sw-1867: 152'],
    'the old Code without its name',
  ],
  [
    'Het ⟦Strafwetboek⟧ en ⟦artikel 152 van het toenmalige Wetboek⟧',
    ['criminal-code:', 'be/sw-1867: 152'],
    'the old Code without its name',
  ],
  [
    'Het ⟦Strafwetboek⟧ en ⟦artikel 152 van het opgeheven Wetboek⟧',
    ['criminal-code:', 'be/sw-1867: 152'],
    'the old Code without its name',
  ],
  [
    'Le ⟦Code pénal⟧ et ⟦article 152 du précédent Code⟧',
    ['criminal-code:', 'be/sw-1867: 152'],
    'the same in French',
  ],
  [
    'The ⟦Criminal Code⟧ and ⟦Article 152 of the repealed Code⟧',
    ['criminal-code:', 'be/sw-1867: 152'],
    'the same in English',
  ],
  [
    'Het ⟦Strafwetboek⟧ en ⟦artikel 152 van het toekomstig Wetboek⟧',
    ['criminal-code:', 'be/sw-2024: 152'],
    'the Code to come without its name',
  ],
  ['⟦Code pénal (nouveau article 371/1⟧)', ['criminal-code: 371/1'], 'a new article in brackets'],
  ['⟦Code pénal (futur article 371/1⟧)', ['criminal-code: 371/1'], 'a new article in brackets'],
  ['⟦Strafwetboek (toekomstig artikel 371/1⟧)', ['criminal-code: 371/1'], 'a new article in brackets'],
  ['⟦Strafwetboek (toekomstige artikel 371/1⟧)', ['criminal-code: 371/1'], 'a new article in brackets'],
  ['⟦Code pénal (nouvelle article 371/1⟧)', ['criminal-code: 371/1'], 'a new article in brackets'],
  ['⟦Criminal Code (future Article 371/1⟧)', ['criminal-code: 371/1'], 'a new article in brackets'],
  [
    '⟦art. 152⟧ (vroeger versie), ⟦379 Sw.⟧',
    ['criminal-code: 152', 'criminal-code: 379'],
    'which version it is: no remark',
  ],
  [
    '⟦art. 152⟧ (anc. versie), ⟦379 Sw.⟧',
    ['criminal-code: 152', 'criminal-code: 379'],
    'which version it is: no remark',
  ],
  [
    '⟦art. 152⟧ (vorige versie), ⟦379 Sw.⟧',
    ['criminal-code: 152', 'criminal-code: 379'],
    'which version it is: no remark',
  ],
  [
    '⟦art. 152⟧ (toekomstige versie), ⟦379 Sw.⟧',
    ['criminal-code: 152', 'criminal-code: 379'],
    'which version it is: no remark',
  ],
  [
    '⟦art. 152⟧ (nouv. versie), ⟦379 Sw.⟧',
    ['criminal-code: 152', 'criminal-code: 379'],
    'which version it is: no remark',
  ],
  [
    '⟦art. 152⟧ (nouveaux versie), ⟦379 Sw.⟧',
    ['criminal-code: 152', 'criminal-code: 379'],
    'which version it is: no remark',
  ],
  [
    '⟦art. 152⟧ (future versie), ⟦379 Sw.⟧',
    ['criminal-code: 152', 'criminal-code: 379'],
    'which version it is: no remark',
  ],
  [
    '⟦art. 152⟧ (previous versie), ⟦379 Sw.⟧',
    ['criminal-code: 152', 'criminal-code: 379'],
    'which version it is: no remark',
  ],
  [
    '⟦article 417/5 toekomstig van het Strafwetboek⟧',
    ['criminal-code: 417/5'],
    'a new article of the Code that then was',
  ],
  [
    '⟦article 417/5 nouv. du Code pénal⟧',
    ['criminal-code: 417/5'],
    'a new article of the Code that then was',
  ],
  [
    '⟦article 417/5 futur du Code pénal⟧',
    ['criminal-code: 417/5'],
    'a new article of the Code that then was',
  ],
  [
    '⟦article 417/5 nouveaux du Code pénal⟧',
    ['criminal-code: 417/5'],
    'a new article of the Code that then was',
  ],
  [
    "l'⟦actuel Code pénal⟧ et le ⟦nouveau Code pénal⟧",
    ['criminal-code:', 'be/sw-2024:'],
    'the Code of the day in French',
  ],
  [
    'The ⟦Lanzarote Convention⟧. ⟦Article 3 of the bestaande Convention⟧',
    ['lanzarote:', 'lanzarote: 3'],
    'in force is no other work',
  ],
  [
    'The ⟦Lanzarote Convention⟧. ⟦Article 3 of the existing Convention⟧',
    ['lanzarote:', 'lanzarote: 3'],
    'in force is no other work',
  ],
  [
    'the Previous Employee ⟦Act of 4 August 1996⟧, the Current Employee ⟦Act of 4 August 1996⟧',
    ['be/law/1996-08-04:', 'be/law/1996-08-04:'],
    'an age is no word of a title',
  ],
  [
    "Le ⟦Code pénal⟧ a changé: l'⟦article 152 de l'ancien Code⟧",
    ['criminal-code:', 'be/sw-1867: 152'],
    'the old Code',
  ],
  ['⟦art. 150 du nouveau Code judiciaire⟧', [': 150'], 'a new code of another name'],
  ['The 1867 ⟦Criminal Code⟧ punished', ['be/sw-1867:'], 'the year in front of a code'],
  ['het ⟦huidige Strafwetboek⟧ straft', ['criminal-code:'], 'a verb behind the present code'],
  ['de ⟦artikelen 379 en 383bis⟧; f) bedoeld', ['criminal-code: 379 383bis'], 'the next entry of a list'],
  [
    '⟦art. 433septies, aanhef en onder 1°, Sw.⟧ en ⟦artikel 433septies, aanhef en sub 1°, Sw.⟧',
    ['criminal-code: art_433septies__item_1', 'criminal-code: art_433septies__item_1'],
    'an item joined to the words above it',
  ],
  [
    '⟦article 433septies, in limine et 1°, C. pén.⟧, ⟦artikel 380, § 4, aanhef en 1° en 2°, Sw.⟧',
    [
      'criminal-code: art_433septies__item_1',
      'criminal-code: art_380__para_4__item_1 art_380__para_4__item_2',
    ],
    'the same in French, and inside a paragraph',
  ],
  [
    '⟦art. 433septies, inleidende zin, en 2°, Sw.⟧',
    ['criminal-code: art_433septies__item_2'],
    'the words above the items by another name',
  ],
  [
    "⟦art. 380, 4e §, Sw.⟧, ⟦art. 380, 3de § C. pén.⟧, ⟦4e et 5e § de l'article 380⟧",
    [
      'criminal-code: art_380__para_4',
      'criminal-code: art_380__para_3',
      'criminal-code: art_380__para_4 art_380__para_5',
    ],
    'a place in front of a section sign',
  ],
  [
    '⟦artikelen 379 (bederf), 380 (prostitutie) en 383bis (kinderpornografie) Sw.⟧, ⟦art. 379 (bederf) Sw.⟧',
    ['criminal-code: 379 380 383bis', 'criminal-code: 379'],
    'a remark between the last article and the code',
  ],
  [
    '⟦articles 379 (débauche) et 380 (prostitution) C. pén.⟧, ⟦Articles 3 (sale) and 5 (extradition) OPSC⟧',
    ['criminal-code: 379 380', 'opsc: 3 5'],
    'such a remark in French and English',
  ],
  [
    '⟦artikelen 379 (5 tot 10 jaar) en 380 (10 tot 15 jaar) van het Strafwetboek⟧',
    ['criminal-code: 379 380'],
    'a remark that opens with an amount of time',
  ],
  [
    '⟦art. 379 (peine de 5 ans) et 380 (amende de 500 à 50.000 euros) du Code pénal⟧',
    ['criminal-code: 379 380'],
    'a remark with digits in French',
  ],
  [
    '⟦Articles 379 (5 years) and 380 (10-15 years) of the Criminal Code⟧',
    ['criminal-code: 379 380'],
    'a remark with digits in English',
  ],
  [
    '⟦artikelen 379 (feit 1), 380 (sinds 1 september 2016) en 383bis (50 % van de zaken) Sw.⟧',
    ['criminal-code: 379 380 383bis'],
    'a remark with a count, a day, a share',
  ],
  [
    '⟦artikelen 379⟧ (zie ook ⟦art. 380⟧) en 381; ⟦artikel 379⟧ (bederf). ⟦Sw.⟧; ⟦art. 3 (2) OPSC⟧',
    [
      'criminal-code: 379',
      'criminal-code: 380',
      'criminal-code: 379',
      'criminal-code:',
      'opsc: art_3__para_2',
    ],
    'brackets that are no remark, and one with no code behind it',
  ],
  [
    "les ⟦§§ 4 et 5 de l'article 380 du Code pénal⟧",
    ['criminal-code: art_380__para_4 art_380__para_5'],
    'several paragraphs in front',
  ],
  [
    "les ⟦alinéas 2 et 3 de l'article 379⟧",
    ['criminal-code: art_379__al_2 art_379__al_3'],
    'several unnumbered ones in front',
  ],
  [
    '⟦leden 2 en 3 van artikel 379 Sw.⟧ en ⟦§4 en §5 van artikel 380 Sw.⟧',
    ['criminal-code: art_379__al_2 art_379__al_3', 'criminal-code: art_380__para_4 art_380__para_5'],
    'the same in Dutch, and with a sign each',
  ],
  [
    '⟦paragraphs 4 and 5 of Article 380⟧',
    ['criminal-code: art_380__para_4 art_380__para_5'],
    'the same in English',
  ],
  [
    'the ⟦second and third paragraphs of Article 379⟧ and the ⟦2nd and 3rd paragraphs of Article 379⟧',
    ['criminal-code: art_379__al_2 art_379__al_3', 'criminal-code: art_379__al_2 art_379__al_3'],
    'by their places',
  ],
  [
    "le ⟦2e alinéa de l'article 379⟧, het ⟦2e lid van artikel 379 Sw.⟧",
    ['criminal-code: art_379__al_2', 'criminal-code: art_379__al_2'],
    'a place in digits',
  ],
  [
    "le ⟦dernier alinéa de l'article 379⟧. Het ⟦laatste lid van § 3 van artikel 380 Sw.⟧, ⟦last paragraph of Article 379⟧",
    ['criminal-code: 379', 'criminal-code: art_380__para_3', 'criminal-code: 379'],
    'the last part has no number here: what is around it',
  ],
  [
    'het ⟦eerste en laatste lid van artikel 379 Sw.⟧, le ⟦dernier alinéa de cet article⟧',
    ['criminal-code: 379', 'criminal-code: 379'],
    'a last part beside another, and of an article named before',
  ],
  [
    "⟦1° en 2° van artikel 433septies Sw.⟧, le ⟦1° de l'article 433septies⟧. Les ⟦1° à 3° de l'article 433septies⟧",
    [
      'criminal-code: art_433septies__item_1 art_433septies__item_2',
      'criminal-code: art_433septies__item_1',
      'criminal-code: art_433septies__item_1 art_433septies__item_2 art_433septies__item_3',
    ],
    'items in front',
  ],
  [
    "het ⟦eerste en het derde lid van artikel 379 Sw.⟧, au ⟦premier et au troisième alinéa de l'article 379⟧",
    ['criminal-code: art_379__al_1 art_379__al_3', 'criminal-code: art_379__al_1 art_379__al_3'],
    'places with a determiner each, in front',
  ],
  [
    'het gaat om 1° van de ⟦wet van 13 april 1995⟧, 2° van ⟦artikel 382 Sw.⟧',
    ['be/law/1995-04-13:', 'criminal-code: 382'],
    'an enumeration in one sentence',
  ],
  [
    '⟦artikel 379⟧, ⟦tweede en derde lid van artikel 380 Sw.⟧',
    ['criminal-code: 379', 'criminal-code: art_380__al_2 art_380__al_3'],
    'parts behind one article that are those of the next',
  ],
  [
    '⟦point (b) of paragraph 2 of Article 3 OPSC⟧ and ⟦§ 1 of § 2 van artikel 380 Sw.⟧',
    ['opsc: art_3__para_2__point_b', 'criminal-code: art_380__para_1 art_380__para_2'],
    'an English "of" and a Dutch one',
  ],
  [
    '⟦eerste lid van §§ 4 en 5 van artikel 380 Sw.⟧',
    ['criminal-code: art_380__para_4__al_1 art_380__para_5__al_1'],
    'a part of several parts',
  ],
  [
    '2° de ⟦artikelen 379 en 380 Sw.⟧ worden opgeheven; 3° ⟦artikel 381 Sw.⟧; overtreding: 1° van ⟦artikel 382 Sw.⟧',
    ['criminal-code: 379 380', 'criminal-code: 381', 'criminal-code: 382'],
    'the number of an enumeration is no item of what it numbers',
  ],
  [
    'in het tweede lid of ⟦artikel 380 Sw.⟧',
    ['criminal-code: 380'],
    'the "of" in front of a Dutch article is "or"',
  ],
  [
    'les infractions 1° des ⟦articles 379 et 380 du Code pénal⟧',
    ['criminal-code: 379 380'],
    'an item is one of a single article',
  ],
  [
    '⟦Article 5 of the United Nations Convention on Immunities of States and their Property⟧ applies',
    [': 5'],
    'a possessive in a title',
  ],
  [
    'het ⟦Facultatief Protocol inzake de verkoop van kinderen bij het Verdrag inzake de rechten van het kind⟧',
    ['opsc:'],
    'to what a protocol was added, behind its title',
  ],
  ['the ⟦third Optional Protocol to the CRC⟧', ['opic:'], 'a protocol by its place'],
  ['⟦third paragraph of Article 3 OPSC⟧', ['opsc: art_3__al_3'], 'a part by its place'],
  [
    '⟦Articles 1 (paragraph 1), and 2 (§ 1), of the OPSC⟧',
    ['opsc: art_1__para_1 art_2__para_1'],
    'parts in brackets',
  ],
  ['the CRC Committee and the ⟦CRC⟧', ['crc:'], 'a body with the name of its treaty'],
  [
    '⟦Circular on the protection of victims and/or witnesses, of 26 September 2008⟧',
    ['be/circular/2008-09-26:'],
    'a subject before the date',
  ],
  [
    '⟦Article 433quinquies of the 1926\nSlavery Convention⟧',
    [': 433quinquies'],
    'a title that was wrapped behind its year',
  ],
  [
    'Europees Verdrag voor de Rechten van de Mens\n\n⟦Artikel 3⟧ verbiedt',
    [': 3'],
    'a heading, and an article of what it names',
  ],
  [
    'The ⟦Penal Code⟧. ⟦Article 379⟧ applies',
    ['criminal-code:', 'criminal-code: 379'],
    'a sentence behind a code',
  ],
  [
    '⟦Penal Code⟧\n\n\n⟦Art. 379⟧ applies',
    ['criminal-code:', 'criminal-code: 379'],
    'an article under a heading',
  ],
  ['⟦28 NOVEMBER 2000. - Wet⟧ betreffende', ['be/law/2000-11-28:'], 'an act as the gazette heads it'],
  ['⟦1er AOUT 1985. — Loi⟧ portant', ['be/law/1985-08-01:'], 'the same in French'],
  ['⟦18 MEI 2024. - Koninklijk besluit⟧ inzake', ['be/kb/2024-05-18:'], 'the same of a royal decree'],
  ['⟦27 MEI 2004. - Decreet⟧ betreffende', [':'], 'the same of what has no id'],
  ['24 June 2013 - ⟦Act of 24 June 2013⟧', ['be/law/2013-06-24:'], 'a date, and an act with its own'],
  ['⟦artikel 84 van de gecoördineerde wetten op de Raad van State⟧', [': 84'], 'several acts in one text'],
  ['⟦artikel 134 van de wetten op het gebruik van de talen⟧', [': 134'], 'no article of the Code'],
  [
    "⟦lois sur le Conseil d'Etat, coordonnées le 12 janvier 1973⟧, notamment l'⟦article 3⟧",
    ['be/law/1973-01-12:', 'be/law/1973-01-12: 3'],
    'named by the day on which they were coordinated',
  ],
  [
    '⟦artikel 3 van de gecoördineerde wetten van 16 maart 1968⟧',
    ['be/law/1968-03-16: 3'],
    'the same, behind an article',
  ],
  ['the ⟦Decree of 6 November 2008⟧ on discrimination', [':'], 'an English decree'],
  ['the ⟦Employee Welfare Act of 4 August 1996⟧', ['be/law/1996-08-04:'], 'words that say which act'],
  ['the Belgian ⟦Act of 13 April 1995⟧', ['be/law/1995-04-13:'], 'a nation stays outside'],
  ['⟦Article 327⟧ of the Anyone who threatens', [': 327'], 'a capital is no name'],
  ['⟦article 378 du Code pénal de 1810⟧', [': 378'], 'a code of another time'],
  [
    '⟦Penal Code, 1867, as amended on 5 August 2003, Chapter III, Title Ibis, Article 136 bis⟧',
    ['be/sw-1867: 136bis'],
    'the year and the state of a code',
  ],
  [
    '⟦Code pénal, tel que modifié en 2003, article 379⟧. ⟦Strafwetboek, zoals gewijzigd op 5 augustus 2003, artikel 379⟧',
    ['criminal-code: 379', 'criminal-code: 379'],
    'the state of a code in the other languages',
  ],
  ['⟦Artikel 372bis werd in het strafwetboek⟧ ingevoerd', ['criminal-code: 372bis'], 'put into the code'],
  [
    "L'⟦article 383bis a été inséré dans le Code pénal⟧ en 1995",
    ['criminal-code: 383bis'],
    'the same in French',
  ],
  ['⟦wetsartikel 379 Sw.⟧', ['criminal-code: 379'], 'a compound with the word'],
  ['⟦LAW 13/04/’95⟧ applies', ['be/law/1995-04-13:'], 'a year of two digits behind an apostrophe'],
  ['⟦Worst Forms of Child Labour Convention, C182⟧', ['ilo-c182:'], 'a number of the ILO behind the name'],
  [
    '⟦Protocol of 2014 to the Forced Labour Convention, 1930⟧',
    ['ilo-p29:'],
    'the year of the convention behind its protocol',
  ],
  ['⟦art. 379\nGrondwet⟧, ⟦artikel 5⟧', [': 379', ': 5'], 'a line that was wrapped, and a further article'],
  ['le ⟦CICr⟧, et le CICR à Genève', ['be/sv-1808:'], 'the Code, not the Red Cross'],
  [
    'The ⟦new Criminal Code⟧ replaces the ⟦existing Criminal Code⟧',
    ['be/sw-2024:', 'be/sw-1867:'],
    'the existing Code beside the new one',
  ],
  ['⟦articles 433d to 433h of the Penal Code⟧', [': 433d..433h'], 'a range by letters'],
  [
    'Declaration of Human Rights, 1948, ⟦Article 4⟧, and ⟦Lanzarote Convention, 2007, Article 5⟧',
    [': 4', 'lanzarote: 5'],
    'a work that is named ends the one without an id',
  ],
  [
    '⟦artikel 3, eerste lid, a van het Lanzaroteverdrag⟧',
    ['lanzarote: art_3__para_1__point_a'],
    'a letter that is no "to"',
  ],
  [
    '⟦Article 5 of the Convention on Slavery⟧ and the ⟦Lanzarote Convention⟧; ⟦Article 5 of the Convention on Slavery⟧ and ⟦Directive 2013/40/EU⟧',
    [': 5', 'lanzarote:', ': 5', 'eu/dir-2013-40:'],
    'a further work is no part of a title',
  ],
  [
    '⟦article 5 de la Charte⟧ et la ⟦loi du 13 avril 1995⟧',
    [': 5', 'be/law/1995-04-13:'],
    'a further act is not its date',
  ],
  [
    '⟦artikel 47 van het decreet van 12 juli 2013⟧ betreffende de integrale jeugdhulp',
    [': 47'],
    'a work that is named by its date ends there',
  ],
  [
    'onder ⟦artikel 417/24⟧. ⟦Richtlijn 2011/93/EU⟧ verplicht',
    ['criminal-code: 417/24', 'eu/dir-2011-93:'],
    'a full stop ends',
  ],
  [
    '⟦OPSC, art. 3⟧\n⟦Richtlijn 2011/93/EU, art. 4⟧\n- ⟦Strafwetboek, art. 379⟧\n- ⟦Vreemdelingenwet, art. 61/2⟧',
    ['opsc: 3', 'eu/dir-2011-93: 4', 'criminal-code: 379', 'be/law/1980-12-15: 61/2'],
    'a list of works with their articles',
  ],
  ['⟦artikel 380\nStrafwetboek⟧', ['criminal-code: 380'], 'a line that was wrapped'],
  ['⟦Criminal Code - Article 417/33⟧', ['criminal-code: 417/33'], 'a dash behind the name'],
  ['⟦Code pénal (nouvel article 371/1⟧)', ['criminal-code: 371/1'], 'a new article in brackets'],
  [
    '⟦Code of Criminal Procedure, Book I, Chapter IV bis, Art. 47 duodecies⟧',
    ['be/sv-1808: 47duodecies'],
    'parts of a code in between',
  ],
  ['⟦art. 375 CP (France)⟧', [': 375'], 'a state in brackets'],
  ['⟦Article 375 of the Code pénal of Luxembourg⟧', [': 375'], 'a French name in English'],
  ['⟦Article 379, French Criminal Code⟧', [': 379'], 'another state without "of"'],
  ["⟦Article 379 of Luxembourg's Criminal Code⟧", [': 379'], 'another state that owns it'],
  ["⟦Article 379 of Belgium's Criminal Code⟧", ['criminal-code: 379'], 'this state that owns it'],
  ['⟦article 6 du projet de loi⟧ ; le projet de loi du 24 mars 2014', [': 6'], 'a bill'],
  ['⟦voormalig artikel 380 Sw.⟧', ['be/sw-1867: 380'], 'an old article'],
  [
    'the ⟦existing Criminal Code⟧, dating back to 1867, and the ⟦new Penal Code⟧. New offences',
    ['be/sw-1867:', 'be/sw-2024:'],
    'which Code, by its year and not by the next sentence',
  ],
  [
    'the ⟦Palermo Convention⟧ and ⟦article 3(c) of its Protocol⟧',
    ['untoc:', ': art_3__point_c'],
    'a protocol that is not said by name',
  ],
  [
    '⟦OPSC⟧ says in its ⟦article 3⟧, and ⟦Directive 2011/93/EU⟧ in its ⟦article 4⟧',
    ['opsc:', 'opsc: 3', 'eu/dir-2011-93:', 'eu/dir-2011-93: 4'],
    'an article of the one named last',
  ],
  ['Under ⟦art. 4⟧ of that', [': 4'], 'a small number where no code was named'],
  [
    '⟦articles 375, al. 1er, 2 et 6, 376 et 377 du Code pénal⟧',
    ['criminal-code: art_375__al_1 art_375__al_2 art_375__al_6 376 377'],
    'paragraphs without their sign',
  ],
  [
    '⟦art. 380 § 4, 1o à 3o CP⟧',
    ['criminal-code: art_380__para_4__item_1 art_380__para_4__item_2 art_380__para_4__item_3'],
    'a letter for the degree sign',
  ],
  [
    '⟦Articles 379 and 380(4)(1) of the Criminal Code⟧',
    ['criminal-code: 379 art_380__para_4__item_1'],
    'the item of a paragraph',
  ],
  [
    '⟦section 1 of Article 5 of the Criminal Code⟧',
    ['criminal-code: art_5__para_1'],
    'a section of an article',
  ],
  ['(⟦art. 372?377 Sw.⟧)', ['criminal-code: 372..377'], 'a lost dash'],
  ['⟦article 383bis [1] dans notre Code pénal⟧', ['criminal-code: 383bis'], 'the mark of a note'],
  ['⟦article 383bis1 du Code pénal⟧', ['criminal-code: 383bis'], 'the same without brackets'],
  ['⟦article 383 bis, ajouté au code pénal⟧', ['criminal-code: 383bis'], 'put into a code'],
  [
    '⟦artikel 417/7⟧, ingevoegd bij de ⟦wet van 21 maart 2022⟧',
    ['criminal-code: 417/7', 'be/law/2022-03-21:'],
    'by which act',
  ],
  [
    'Richtlijnen Mensenhandel (⟦2011/36/EU⟧) en Misbruik (⟦2011/93/EU⟧); nr. 2011/36/EU',
    ['eu/dir-2011-36:', 'eu/dir-2011-93:'],
    'a number of the kind said in front',
  ],
  ['⟦artikel 7, eerste lid van de wet van 1993⟧', [': art_7__al_1'], 'an act by its year'],
  ['⟦Article 379 of the Act dated 13 April 1995⟧', ['be/law/1995-04-13: 379'], 'dated'],
  ['the ⟦Royal Decree of 16th May of 2004⟧', ['be/kb/2004-05-16:'], 'a day with two words more'],
  [
    '⟦Convention de Lanzarote sur la protection des enfants contre l’exploitation et les abus sexuels⟧',
    ['lanzarote:'],
    'town and subject',
  ],
  ['the Abolition of Forced Labour Convention', [], 'another one than that of 1930'],
  ['⟦C182⟧, but C29 and C-182', ['ilo-c182:'], 'as the organisation writes it'],
  [
    '⟦art. 79 of the 2024 Code⟧ and ⟦article 380 of the 1867 Code⟧',
    ['be/sw-2024: 79', 'be/sw-1867: 380'],
    'a Code by its year',
  ],
  [
    '⟦Artikel 379 Sw.⟧ straft dit. (⟦W 2005-08-10/61, art. 11⟧) ⟦Artikel 5⟧ ook.',
    ['criminal-code: 379', 'be/law/2005-08-10: 11', 'criminal-code: 5'],
    'a note says nothing of what follows it',
  ],
  ['the Committee in 2010 (⟦OPSC⟧)', ['opsc:'], 'not the name of the body'],
  [
    'the ⟦Act of 15 December 1980⟧ applies. ⟦Article 9 of the 1965 Act⟧ says',
    ['be/law/1980-12-15:', ': 9'],
    'an act by another year',
  ],
  [
    '⟦Article 409 of the Belgian Penal Code⟧ (2001) (later: ⟦PC⟧)',
    ['criminal-code: 409', 'criminal-code:'],
    'an abbreviation that is explained behind a year',
  ],
  [
    '⟦artikel 442bis in het Strafwetboek⟧ houdende',
    ['criminal-code: 442bis'],
    'the code that it was put into',
  ],
  [
    '⟦artikelen 52ter, lid 1 en 2; 54, lid 1; 52ter, lid 6 en 59 van de Jeugdwet⟧',
    ['be/law/1965-04-08: art_52ter__al_1 art_52ter__al_2 art_54__al_1 art_52ter__al_6 59'],
    'semicolons between parts, and a number again',
  ],
  [
    '⟦articles 204 et 210 du Code dinstruction criminelle⟧',
    ['be/sv-1808: 204 210'],
    'a text that lost its apostrophes',
  ],
  [
    'l⟦article 60bis de la loi spéciale du 6 janvier 1989⟧',
    ['be/law/1989-01-06: 60bis'],
    'the same in front of the article',
  ],
  [
    '⟦article 380bis of the Belgium Criminal Code⟧',
    ['criminal-code: 380bis'],
    'the country for its adjective',
  ],
  ['⟦Articles 246 and subsequent of the Penal Code⟧', ['criminal-code: 246'], 'another way to say following'],
  [
    '⟦Article 8(3) of the recast Reception Conditions Directive⟧',
    ['eu/dir-2013-33: art_8__para_3'],
    'an adjective in front of a name',
  ],
  ['⟦Article 91bis BCCP⟧', ['be/sv-1808: 91bis'], 'an English abbreviation'],
  [
    '⟦Article 3, paragraph 1 (a) (i) (a) OPSC⟧',
    ['opsc: art_3__para_1__point_a__item_i__point_a'],
    'letters below a Roman number',
  ],
  [
    '⟦Article 3(1)(a)(i)(a) and (b) OPSC⟧',
    ['opsc: art_3__para_1__point_a__item_i__point_a art_3__para_1__point_a__item_i__point_b'],
    'one more of them',
  ],
  ['(⟦Art. 417/44 CC⟧)', ['criminal-code: 417/44'], 'a code whose bracket closes'],
  [
    '⟦articles 10 and 16 of the CoE Convention on Action against Trafficking⟧',
    ['warsaw: 10 16'],
    'the Council of Europe abbreviated',
  ],
  [
    '⟦article 1 bis of the\npreliminary section of the Code of Criminal Procedure⟧',
    ['be/vtsv-1878: 1bis'],
    'the Preliminary Title under another name',
  ],
  [
    '⟦Penal Code⟧\n\n⟦Article 409 of the Belgian Penal Code⟧',
    ['criminal-code:', 'criminal-code: 409'],
    'a heading that names the work',
  ],
  [
    'the ⟦Act of 15 December 1980⟧ applies. ⟦Article 9 of the 1980 Act⟧ says',
    ['be/law/1980-12-15:', 'be/law/1980-12-15: 9'],
    'an act by its year',
  ],
  ['⟦Article 1 of the 1978 Act⟧', [': 1'], 'an act by its year that was not named'],
  ['De Grondwet bepaalt in ⟦art. 23⟧ dat', [': 23'], 'behind the name of a work without an id and a verb'],
  ['La Constitution garantit, en son ⟦article 22bis⟧, le droit', [': 22bis'], 'the same in French'],
  ['De Vlaamse Wooncode somt in ⟦artikel  20⟧ op', [': 20'], 'a code known by its ending only'],
  [
    'Het ⟦Strafwetboek⟧ bepaalt in ⟦artikel 379⟧ dat',
    ['criminal-code:', 'criminal-code: 379'],
    'the Criminal Code is no such code',
  ],
  [
    '⟦Directive 2014/41/EU⟧ of the European Parliament and of the Council of 3 April 2014 regarding the European Investigation Order (⟦Article 3⟧)',
    ['eu/dir-2014-41:', 'eu/dir-2014-41: 3'],
    'a bracket behind the title of a Union act',
  ],
  [
    'La ⟦directive 2011/36/UE⟧ (ci-après « la directive »), ⟦article 8⟧, impose',
    ['eu/dir-2011-36:', 'eu/dir-2011-36: 8'],
    'between commas behind it',
  ],
  [
    '⟦Richtlijn 2011/92/EU⟧ van het Europees Parlement en de Raad ter bestrijding van seksueel misbruik van kinderen',
    ['eu/dir-2011-93:'],
    'the number under which it was first published, with its own title',
  ],
  [
    '⟦Richtlijn 2011/92/EU⟧ betreffende de milieueffectbeoordeling',
    ['eu/dir-2011-92:'],
    'the directive that has that number',
  ],
  ['de ⟦Budapest Convention on Cybercrime⟧', ['budapest:'], 'the town in front of the title'],
  ['⟦art. 21bis du TP du CIC⟧', ['be/vtsv-1878: 21bis'], 'an abbreviation of the Preliminary Title'],
  [
    'les ⟦lois des 15 mai⟧ et ⟦13 juin 2006⟧',
    ['be/law/2006-05-15:', 'be/law/2006-06-13:'],
    'one year for two days',
  ],
  [
    'de ⟦wetten 19 oktober 2015⟧ en ⟦5 februari 2016⟧',
    ['be/law/2015-10-19:', 'be/law/2016-02-05:'],
    'acts in a list without "van"',
  ],
  ['les ⟦articles 9 à 13 de la loi sur la tutelle⟧ et', [': 9..13'], 'an act by its subject'],
  ['⟦artikel 9 wet internering⟧', [': 9'], 'an act by one word'],
  [
    '⟦article 57 du décret de la Communauté française du 4 mars 1991⟧',
    [': 57'],
    'a decree, its maker and its date',
  ],
  [
    'het ⟦decreet van 4 maart 1991⟧ en het ⟦besluit van de Vlaamse Regering van 24 mei 2019⟧',
    [':', ':'],
    'decrees by themselves',
  ],
  ['⟦article 29 de la constitution belge⟧', [': 29'], 'the nation behind'],
  [
    '⟦Article 9 of the Additional Protocol to the European Social Charter⟧',
    [': 9'],
    'a protocol to a charter',
  ],
  ['⟦artikel 3 van voormeld koninklijk besluit⟧', [': 3'], 'a decree that was not named'],
  [
    "⟦art. 1, § 1, 3° et art. 2 de l'arrêté royal précité⟧",
    [': art_1__para_1__item_3 2'],
    'the same in French',
  ],
  ['⟦artikel 5.69 van het nieuw BW⟧', [': 5'], 'a code that has no id'],
  ['⟦artikel 1382 (oud) BW⟧', ['be/bw-1804: 1382'], 'a remark between number and name'],
  ['⟦artikel 3, 1, b), OPSC⟧', ['opsc: art_3__para_1__point_b'], 'a number between commas, then a letter'],
  ['blz. 379, ⟦artikel 12 Grondwet⟧', [': 12'], 'a number in front of the word'],
  ['(⟦L 2005-08-10/61, art. 11⟧)', ['be/law/2005-08-10: 11'], 'as Justel notes who amended'],
  ['⟦art. 379⟧; ⟦artikel 3 OPSC⟧', ['criminal-code: 379', 'opsc: 3'], 'a semicolon before a further word'],
  [
    '⟦articles 433qua- ter/1 à 433quater/4 du Code pénal⟧',
    ['criminal-code: 433quater/1..433quater/4'],
    'a suffix broken where the line end was lost',
  ],
  ['the ⟦Law of August 10th  2005⟧', ['be/law/2005-08-10:'], 'an English ordinal'],
  [
    '⟦décision-cadre du Conseil de l’U.E. du 28 novembre 2002⟧',
    ['eu/fd-2002-946:'],
    'a framework decision by its day',
  ],
  ['⟦Code pénal social (article 119⟧)', ['be/law/2010-06-06: 119'], 'a code that is an act, and a bracket'],
  ['⟦artikel 458 van de Strafwet⟧', ['criminal-code: 458'], 'the old word for the Code'],
  ['⟦Forced Labour Convention, 1930 (No. 29⟧)', ['ilo-c29:'], 'the year and the number of the ILO'],
  [
    'les ⟦articles 379 et 380 du Code pénal⟧; ⟦ces articles⟧ punissent',
    ['criminal-code: 379 380', 'criminal-code: 379 380'],
    'back to several',
  ],
  ['⟦art. 379 tot 381 Sw.⟧', ['criminal-code: 379..381'], 'a range'],
  ['⟦art. 379-380bis Sw.⟧', ['criminal-code: 379..380bis'], 'a hyphen for a range'],
  [
    '⟦art. 433sexies tot en met octies Sw.⟧',
    ['criminal-code: 433sexies..433octies'],
    'a suffix alone ends it',
  ],
  ['⟦art. 377bis, -ter en -quater Sw.⟧', ['criminal-code: 377bis 377ter 377quater'], 'suffixes alone'],
  [
    '⟦art. 380, § 1, 1° en 2°, § 4, 5° Sw.⟧',
    ['criminal-code: art_380__para_1__item_1 art_380__para_1__item_2 art_380__para_4__item_5'],
    'places in one article',
  ],
  [
    '⟦art. 380, §§ 1 en 2, en art. 381 Sw.⟧',
    ['criminal-code: art_380__para_1 art_380__para_2 381'],
    'paragraphs, then an article',
  ],
  [
    '⟦articles 2(1) and 3(1)(a)(i)-(iii) OPSC⟧',
    [
      'opsc: art_2__para_1 art_3__para_1__point_a__item_i art_3__para_1__point_a__item_ii art_3__para_1__point_a__item_iii',
    ],
    'Roman items',
  ],
  ['⟦point (b) of Article 3(1) OPSC⟧', ['opsc: art_3__para_1__point_b'], 'a part in front'],
  ['zowel ⟦artikel 379 als artikel 380 Sw.⟧', ['criminal-code: 379 380'], 'joined by "als"'],
  [
    '⟦art. 380 Sw. jo. art. 433quinquies Sw.⟧',
    ['criminal-code: 380 433quinquies'],
    'read together, one Code',
  ],
  [
    '⟦art. 380 Sw.⟧ jo. ⟦art. 61/2 Vreemdelingenwet⟧',
    ['criminal-code: 380', 'be/law/1980-12-15: 61/2'],
    'read together, two acts',
  ],
  [
    'de ⟦wetten van 29 april 2013⟧ en ⟦24 juni 2013⟧',
    ['be/law/2013-04-29:', 'be/law/2013-06-24:'],
    'acts in a list',
  ],
  ['⟦art. 379 e.v. Sw.⟧', ['criminal-code: 379'], 'and following'],
  [
    "l'⟦article 380 du Code pénal⟧.L'⟦article 379 du même Code⟧",
    ['criminal-code: 380', 'criminal-code: 379'],
    'a sentence that begins without a space',
  ],
  ['⟦OPSC 3(1)(b)⟧', ['opsc: art_3__para_1__point_b'], 'the work in front'],
  ['de ⟦wet van 16 mei 2004⟧8 over', ['be/law/2004-05-16:'], 'a note mark behind a year'],
  ['⟦artikel 433quinquies⟧76 en', ['criminal-code: 433quinquies'], 'a note mark behind a suffix'],
  ['⟦arti-\nkel 379 van het Straf-\nwetboek⟧', ['criminal-code: 379'], 'broken at the end of a line'],
  [
    '⟦art. 379 Sw.⟧ bestraft; ⟦dit artikel⟧ wijzigt',
    ['criminal-code: 379', 'criminal-code: 379'],
    'refers back',
  ],
  [
    'de ⟦richtlijn 2011/36/EU⟧; ⟦artikel 10.2 van de richtlijn⟧',
    ['eu/dir-2011-36:', 'eu/dir-2011-36: art_10__para_2'],
    'a noun for the act named',
  ],
  [
    '⟦COL 01/2015⟧, ⟦COL 1/15⟧ en ⟦COL nr. 1/2015⟧',
    ['be/col/2015-01:', 'be/col/2015-01:', 'be/col/2015-01:'],
    'numbers of circulars',
  ],
  ['⟦artikel 273f van het Nederlandse Wetboek van Strafrecht⟧', [': 273f'], 'the code of another state'],
  ['⟦art. 3 EVRM⟧', [': 3'], 'a treaty without an id here'],
  [
    'Het ⟦Strafwetboek⟧ en in de ⟦wet van 15 december 1980⟧ betreffende het verblijf (⟦artikel 77bis e.v.⟧)',
    ['criminal-code:', 'be/law/1980-12-15:', 'be/law/1980-12-15: 77bis'],
    'a bracket behind an act in which articles stand',
  ],
  [
    'Het ⟦Strafwetboek⟧, gewijzigd door de ⟦wet van 15 december 1980⟧ (⟦artikel 77bis⟧)',
    ['criminal-code:', 'be/law/1980-12-15:', 'criminal-code: 77bis'],
    'a bracket behind an act that amends',
  ],
  [
    'de ⟦wet van 17 april 1878⟧ houdende de voorafgaande titel van het Wetboek van Strafvordering',
    ['be/vtsv-1878:'],
    'the title of an act just named',
  ],
  [
    'de ⟦wet van 14 november 2019⟧ houdende de ⟦Voorafgaande Titel van het Wetboek van Strafvordering⟧',
    ['be/law/2019-11-14:', 'be/vtsv-1878:'],
    'a title that is of another act',
  ],
  ['un nouvel article du ⟦Code pénal⟧ belge', ['criminal-code:'], 'the nation behind a work by itself'],
  ['⟦article 379 du Code pénal belge⟧', ['criminal-code: 379'], 'the nation behind the work of an article'],
  [
    '⟦article 458bis⟧; ⟦cet article du Code pénal⟧',
    ['criminal-code: 458bis', 'criminal-code: 458bis'],
    'refers back with the work',
  ],
  [
    '⟦article 3 OPSC⟧; cet article du ⟦Code pénal⟧',
    ['opsc: 3', 'criminal-code:'],
    'refers back to an article of another work than it says',
  ],
  ['⟦article 379⟧ et les articles précités', ['criminal-code: 379'], 'several, where one was named'],
  [
    '⟦articles 379 et 380⟧; les ⟦articles précités⟧',
    ['criminal-code: 379 380', 'criminal-code: 379 380'],
    'several that were named',
  ],
  ['⟦artikel 383bis van he Strafwetboek⟧', ['criminal-code: 383bis'], 'a misspelt "het"'],
  [
    '⟦article 10ter of the introductory part of the Code of Criminal Procedure⟧',
    ['be/vtsv-1878: 10ter'],
    'another name of the Preliminary Title',
  ],
  [
    '⟦Articles 433quinquies to 433nonies⟧',
    ['criminal-code: 433quinquies..433nonies'],
    'a ninth spelt "nonies"',
  ],
  [
    '⟦articles 7 de la Convention européenne des droits de l’homme⟧, ⟦15, § 1er, du Pacte international relatif aux droits civils et politiques⟧, ⟦2 et 433quinquies du Code pénal⟧',
    [': 7', ': art_15__para_1', 'criminal-code: 2 433quinquies'],
    'articles of works that commas part',
  ],
  [
    '⟦article 379 du Code pénal⟧, 2 de la Constitution',
    ['criminal-code: 379'],
    'a comma, where one article was announced',
  ],
  [
    '⟦article 19.1 of the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment⟧, ratified',
    [': 19'],
    'the whole title of a treaty without an id',
  ],
  ['⟦article XI.190, § 1 of the Code of Economic Law⟧', [': art_190__para_1'], 'a Roman book'],
  [
    'la ⟦circulaire interministérielle pluridisciplinaire du 23 décembre 2016⟧',
    ['be/circular/2016-12-23:'],
    'adjectives before the date',
  ],
  ['la circulaire ministérielle du personnel', [], 'adjectives and no date'],
  ['⟦article 433qq du Code pénal⟧', ['criminal-code: 433quinquies'], 'a suffix that is shortened'],
  [
    '⟦article 433septies, 2DEG, du Code penal⟧',
    ['criminal-code: art_433septies__item_2'],
    'a degree sign lost',
  ],
  [
    'le ⟦Code pénal⟧ et l’⟦article 433quinquies dudit code⟧',
    ['criminal-code:', 'criminal-code: 433quinquies'],
    'of and this in one word',
  ],
  ['⟦Section 409 of the Criminal Code⟧', ['criminal-code: 409'], 'an English section of a code'],
  [
    'under ⟦Sections 3 and 4 of the Act of 13 April 1995⟧ and ⟦sections 379 to 380bis of the Criminal Code⟧',
    ['be/law/1995-04-13: 3 4', 'criminal-code: 379..380bis'],
    'English sections of an act and of a code',
  ],
  [
    'the ⟦Act of 13 April 1995⟧; ⟦section 3 of the said Act⟧',
    ['be/law/1995-04-13:', 'be/law/1995-04-13: 3'],
    'a section of the act named before',
  ],
  ['Section 3 of the ⟦Lanzarote Convention⟧', ['lanzarote:'], 'a section of a treaty is no article'],
  ['Chapter III, Section 2 of the ⟦Act of 13 April 1995⟧', ['be/law/1995-04-13:'], 'nor is one of a chapter'],
  ['Book II, Section 3 of the ⟦Criminal Code⟧', ['criminal-code:'], 'nor one of a book'],
  ['la section 3 de la ⟦loi du 13 avril 1995⟧', ['be/law/1995-04-13:'], 'nor is a French one'],
  [
    '⟦Art. 100ter CP⟧ (⟦loi 28.11.00⟧)',
    ['criminal-code: 100ter', 'be/law/2000-11-28:'],
    'a year of two digits',
  ],
  ['⟦wet 13.4.95⟧', ['be/law/1995-04-13:'], 'a year of two digits before 2000'],
  ['verboden (⟦Sw., art. 380, §1⟧)', ['criminal-code: art_380__para_1'], 'a bracket that opened in front'],
  [
    '(zie ⟦IVRK, art. 3, onder b⟧). ⟦Art. 4, onder b) IVRK⟧',
    ['crc: art_3__point_b', 'crc: art_4__point_b'],
    'a bracket, and that of a letter',
  ],
  [
    '⟦Strafwetboek, art. 380, § 1, van het Strafwetboek⟧',
    ['criminal-code: art_380__para_1'],
    'the work on both sides',
  ],
  [
    "⟦Code pénal, art. 379 de l'ancien Code pénal⟧",
    ['be/sw-1867: 379'],
    'the work on both sides, one more exact',
  ],
  ['⟦Code pénal, art. 379⟧ ; ⟦OPSC, article 3⟧', ['criminal-code: 379', 'opsc: 3'], 'works in front'],
  [
    'The ⟦Civil Code⟧. ⟦Articles 379 or 380 of the Penal Code⟧, or ⟦Article 381 of the Code⟧ against another',
    ['be/bw-1804:', 'criminal-code: 379 380', 'criminal-code: 381'],
    'the code whose articles were cited last',
  ],
  [
    'Het ⟦Strafwetboek⟧. ⟦Artikel 5 van het Wetboek der registratierechten⟧',
    ['criminal-code:', ': 5'],
    'a code that is not known',
  ],
  [
    'Le ⟦Code pénal⟧. L’⟦article 5 du Code des baux⟧ dit',
    ['criminal-code:', ': 5'],
    'a code that is not known, in French',
  ],
  [
    'The ⟦Criminal Code⟧. ⟦Article 5 of the Code of Conduct⟧ says',
    ['criminal-code:', ': 5'],
    'a code that is not known, in English',
  ],
  ['⟦artikel 16 van de Voorlopige Hechteniswet⟧', ['be/law/1990-07-20: 16'], 'an act by its usual name'],
  [
    '⟦art. 8 Wapenwet⟧, ⟦art. 8, § 2, Geluidswet⟧, ⟦artikel 3 van de BAR-wet⟧',
    ['be/law/2006-06-08: 8', ': art_8__para_2', ': 3'],
    'usual names, known and not',
  ],
  ['⟦artikel 3 van de Wet Dierenwelzijn⟧', [': 3'], 'an act called by its subject'],
  ['⟦article 2 of the Modern Shipping Act 2015⟧', [': 2'], 'an act of another state'],
  [
    '⟦article 57 de la loi organique des CPAS du 8 juillet 1976⟧',
    ['be/law/1976-07-08: 57'],
    'an act by subject and date',
  ],
  [
    'de ⟦wet betreffende het politieambt van 5 augustus 1992⟧',
    ['be/law/1992-08-05:'],
    'an act by subject and date, alone',
  ],
  [
    'la loi sur les baux, modifiée par la ⟦loi du 5 mai 2010⟧',
    ['be/law/2010-05-05:'],
    'a date that is of another act',
  ],
  ['la loi sur les baux dans sa version du 5 mai 2010', [], 'a date that is of a version'],
  [
    'les ⟦articles 379 et 380, respectivement, du Code pénal⟧',
    ['criminal-code: 379 380'],
    'an adverb before the work',
  ],
  ['⟦artikel 380, voormeld, van het Strafwetboek⟧', ['criminal-code: 380'], 'said before, and the work'],
  ['⟦art. 8 E.V.R.M.⟧ ⟦Artikel 10⟧ ook', [': 8', ': 10'], 'an article behind one of a treaty without an id'],
  [
    '⟦article 22bis de la Constitution⟧. L’⟦article 380⟧',
    [': 22bis', 'criminal-code: 380'],
    'an article that a constitution does not reach',
  ],
  ['⟦art. 175 WIB 92⟧, ⟦article 53 CIR 1992⟧', [': 175', ': 53'], 'codes with their year'],
  [
    '⟦article 6, § 1er, de la Convention de sauvegarde des droits de l’homme et des libertés fondamentales⟧',
    [': art_6__para_1'],
    'the whole title',
  ],
  [
    '⟦Article 8 of the Convention for the Protection of Human Rights and Fundamental Freedoms⟧',
    [': 8'],
    'the whole title in English',
  ],
  [
    '⟦art. 379 et sv. CP⟧, ⟦art. 379 en vlg. Sw.⟧',
    ['criminal-code: 379', 'criminal-code: 379'],
    'and following, shortened',
  ],
  ['⟦art. 273f WvSr⟧', [': 273f'], 'the code of a neighbour'],
  [
    '⟦article 375, alinéa 1er, ancien, du Code pénal⟧',
    ['be/sw-1867: art_375__al_1'],
    'the old one, between commas',
  ],
  ['⟦artikel 379 (oud) van het Strafwetboek⟧', ['be/sw-1867: 379'], 'the old one, in brackets'],
  [
    '⟦article 379, alinéas 1er, 2 et 4, du Code pénal⟧',
    ['criminal-code: art_379__al_1 art_379__al_2 art_379__al_4'],
    'numbers behind a plural',
  ],
  [
    '⟦artikel 380, §§ 1, 2 en 4, en 381 Sw.⟧',
    ['criminal-code: art_380__para_1 art_380__para_2 art_380__para_4 381'],
    'numbers behind a doubled sign',
  ],
  [
    '⟦artikel 380, leden 1, 3 en 5⟧',
    ['criminal-code: art_380__al_1 art_380__al_3 art_380__al_5'],
    'numbers behind a plural in Dutch',
  ],
  [
    '⟦artikel 3, §§ 1 en 2, 5 en 7 Sw.⟧',
    ['criminal-code: art_3__para_1 art_3__para_2 5 7'],
    'behind "and" a comma goes on with articles',
  ],
  [
    '⟦articles 66, 380, §§ 1er, 1°, et 2, et 380ter du Code pénal⟧',
    ['criminal-code: 66 art_380__para_1__item_1 art_380__para_2 380ter'],
    'a number without its sign is a paragraph',
  ],
  [
    '⟦article 375 du Code pénal⟧ ou visé à ⟦373, alinéa 1er, du même code⟧',
    ['criminal-code: 375', 'criminal-code: art_373__al_1'],
    'of the same code, without the word',
  ],
  [
    'de ⟦omzettingswet van 25 april 2014⟧ en de ⟦kaderwet van 3 maart 2010⟧',
    ['be/law/2014-04-25:', 'be/law/2010-03-03:'],
    'a kind of act in one word',
  ],
  ['la ⟦loi d’assentiment du 12 mai 2009⟧', ['be/law/2009-05-12:'], 'a kind of act in more words'],
  [
    '⟦Articles 1 and 3 of Council Framework Decision 2002/475/JHA⟧; ⟦Article 4 of that Framework Decision⟧',
    ['eu/fd-2002-475: 1 3', 'eu/fd-2002-475: 4'],
    'made by the Council',
  ],
  [
    'l’⟦article 2 de la décision-cadre du Conseil 2002/475/JAI⟧ et l’⟦article 4 de ladite décision-cadre⟧',
    ['eu/fd-2002-475: 2', 'eu/fd-2002-475: 4'],
    'made by the Council, in French',
  ],
  [
    '⟦artikel 3 van Richtlijn van de Raad 2004/81/EG⟧',
    ['eu/dir-2004-81: 3'],
    'made by the Council, in Dutch',
  ],
  ['the ⟦Council of Europe’s Convention on Cybercrime⟧', ['budapest:'], 'a possessive in a title'],
  ['Le ⟦Code pénal⟧. L’auteur', ['criminal-code:'], 'a letter with its apostrophe behind the full stop'],
  ['la loi relative aux communications électroniques', [], 'an act known by its subject'],
  [
    '⟦article 126 de la loi relative aux communications électroniques⟧',
    ['be/law/2005-06-13: 126'],
    'an article of an act known by its subject',
  ],
  [
    'la ⟦loi du 8 juin 2020⟧ relative aux chiens (ci-après « LCH »). L’⟦article 3 LCH⟧ et l’⟦article 4 de la LCH⟧',
    ['be/law/2020-06-08:', 'be/law/2020-06-08: 3', 'be/law/2020-06-08: 4'],
    'a short name that the text gives',
  ],
  [
    'the ⟦Act of 8 June 2020⟧ on dogs (hereinafter "the Dogs Act"). ⟦Article 3 of the Dogs Act⟧',
    ['be/law/2020-06-08:', 'be/law/2020-06-08: 3'],
    'a short name that the text gives, in English',
  ],
  [
    '“de HW”: de ⟦wet van 8 juni 2020⟧ op de honden; ⟦artikel 3 van de HW⟧',
    ['be/law/2020-06-08:', 'be/law/2020-06-08: 3'],
    'a short name in front of its work',
  ],
  ['⟦artikel 4 van het ministerieel besluit van 3 mei 2010⟧', [': 4'], 'a ministerial order'],
  ['⟦article 4 de l’arrêté du Gouvernement wallon du 3 mai 2010⟧', [': 4'], 'an order of another government'],
  ['het ⟦decreet van 12 juli 2013, artikel 5⟧', [': 5'], 'a work in front that is not read'],
  [
    '⟦article 2 du Protocole n° 7 à la CEDH⟧ en ⟦art. 3 Protocol nr. 7 bij het EVRM⟧',
    [': 2', ': 3'],
    'protocols to a treaty',
  ],
  ['⟦article 4 du Septième Protocole additionnel⟧', [': 4'], 'an ordinal with a capital'],
  [
    '⟦artikel 2 van de mensenhandelrichtlijn⟧; de Mensenhandelrichtlijn',
    ['eu/dir-2011-36: 2'],
    'a directive by its subject',
  ],
  ['⟦art. 12 Protocol against the Smuggling of Migrants⟧', [': 12'], 'a protocol that is not held'],
  [
    '⟦art. 380, eerste t.e.m. derde lid, Sw.⟧',
    ['criminal-code: art_380__al_1 art_380__al_2 art_380__al_3'],
    'a range of ordinals',
  ],
  [
    'l’⟦article 379 duCode pénal⟧ et ⟦artikel 379 vanhet Strafwetboek⟧',
    ['criminal-code: 379', 'criminal-code: 379'],
    'words run together',
  ],
  [
    '⟦Artikel 379 van het Strafwetboek⟧; ⟦artikel 380 van hetzelfde Wetboek⟧; ⟦artikel 381 van dat wetboek⟧',
    ['criminal-code: 379', 'criminal-code: 380', 'criminal-code: 381'],
    'the same code, in Dutch',
  ],
  [
    '⟦artikel 433quinquies van hetzelfde Wetboek⟧; ⟦article 433septies, 6°, du même Code⟧',
    ['criminal-code: 433quinquies', 'be/sw-1867: art_433septies__item_6'],
    'a number that one code has, where none was named',
  ],
  [
    '⟦artikel 91bis Sv.⟧ ⟦Artikel 92 van dat wetboek⟧',
    ['be/sv-1808: 91bis', 'be/sv-1808: 92'],
    'that code is the last one',
  ],
  [
    'Art. 2. In ⟦artikel 379 van het Strafwetboek⟧',
    ['criminal-code: 379'],
    'the heading of an article of the text itself',
  ],
  ['Art. 3. - À l’⟦article 379 du Code pénal⟧', ['criminal-code: 379'], 'the same, with a dash'],
  [
    '⟦Artikel 5 van de Programmawet (I) van 24 december 2002⟧; la ⟦loi-programme (I) du 24 décembre 2002⟧',
    ['be/law/2002-12-24: 5', 'be/law/2002-12-24:'],
    'a numbered programme act',
  ],
  [
    '⟦wet d.d. 13 april 1995⟧, ⟦Act of April 13, 1995⟧',
    ['be/law/1995-04-13:', 'be/law/1995-04-13:'],
    'other ways to write a date',
  ],
  [
    '⟦Articles 379 and 380 PC⟧; ⟦Article 433quinquies CC⟧; ⟦art. 1382 CC⟧',
    ['criminal-code: 379 380', 'criminal-code: 433quinquies', ': 1382'],
    'English abbreviations, and the French civil code',
  ],
  ['⟦artikel 8 E.V.R.M.⟧ j° ⟦22 G.W.⟧', [': 8', ': 22'], 'read together, both without an id'],
  ['⟦artikel 458bis SW⟧. U kunt', ['criminal-code: 458bis'], 'a letter that begins a sentence'],
  [
    '⟦articles 379 et 383bis du code pénal⟧ ; ⟦articles 372 à 377 du même code⟧',
    ['criminal-code: 379 383bis', 'be/sw-1867: 372..377'],
    'the same code as numbers that only the old one has',
  ],
  [
    'De ⟦wet van 13 juni 2005⟧ over netten voorziet in ⟦artikel 145, § 3⟧ een boete',
    ['be/law/2005-06-13:', 'be/law/2005-06-13: art_145__para_3'],
    'of the act that opens the sentence',
  ],
  [
    'La ⟦loi du 28 novembre 2000⟧ remplace l’⟦article 379⟧',
    ['be/law/2000-11-28:', 'criminal-code: 379'],
    'not of an act that amends',
  ],
  [
    'La ⟦loi du 8 juin 2020⟧ le dit. L’⟦article 379⟧',
    ['be/law/2020-06-08:', 'criminal-code: 379'],
    'not of an act of the sentence before',
  ],
  [
    'the ⟦United Nations Convention against Cybercrime⟧ and the ⟦Convention on Cybercrime⟧',
    ['un-cybercrime:', 'budapest:'],
    'two conventions of one subject',
  ],
  [
    'la ⟦Convention des Nations Unies contre la cybercriminalité⟧',
    ['un-cybercrime:'],
    'that of the United Nations, in French',
  ],
  ['the Protocol of 1978 to the Forced Labour Convention', [], 'a protocol is not its parent'],
  [
    '⟦article 380, § 4, in fine, du Code pénal⟧; ⟦artikel 380 in fine Sw.⟧',
    ['criminal-code: art_380__para_4', 'criminal-code: 380'],
    'the end of an article, and its work',
  ],
  [
    '⟦Code pénal⟧ (⟦CP⟧), le ⟦Code d’instruction criminelle⟧ (ci-après « ⟦CIC⟧ »)',
    ['criminal-code:', 'criminal-code:', 'be/sv-1808:', 'be/sv-1808:'],
    'short abbreviations behind what they stand for',
  ],
  ['⟦art. 273f⟧', [': 273f'], 'a number that Belgian law does not have'],
  [
    'het ⟦Lanzarote-verdrag⟧ en de ⟦Lanzaroteconventie⟧',
    ['lanzarote:', 'lanzarote:'],
    'a town in one word with its treaty',
  ],
  [
    'the ⟦Law of 21 March 2022⟧, ⟦Article 417/5⟧ defines it',
    ['be/law/2022-03-21:', 'criminal-code: 417/5'],
    'an article of the Code behind the act that brought it',
  ],
  [
    'l’⟦article 61/4, § 1er, de la loi précitée du 15 décembre 1980⟧',
    ['be/law/1980-12-15: art_61_4__para_1'],
    'said before, and its date',
  ],
  [
    '⟦artikel 5 van het samenwerkingsakkoord van 12 oktober 2018⟧',
    [': 5'],
    'an agreement between governments',
  ],
  ['⟦Article 134 NCC⟧', ['be/sw-2024: 134'], 'the new Code in English'],
  [
    'l’⟦article 74/5 de la loi du 15 décembre 1980⟧; le ⟦paragraphe 1er de l’article 74/5 précité⟧',
    ['be/law/1980-12-15: 74/5', 'be/law/1980-12-15: art_74_5__para_1'],
    'said before, behind its number',
  ],
  [
    'les ⟦articles 379 et 380 précités⟧; ⟦artikel 381 voornoemd⟧; l’⟦article 380, § 1er, précité⟧',
    ['criminal-code: 379 380', 'criminal-code: 381', 'criminal-code: art_380__para_1'],
    'said before, several, in Dutch, behind a comma',
  ],
  [
    '⟦articles 5, § 1er, f, et 18 de la Constitution⟧; ⟦article 5.1, f, de la Constitution⟧; ⟦article 34, a, de la CIDE⟧',
    [': art_5__para_1__point_f 18', ': 5', 'crc: art_34__point_a'],
    'letters between commas',
  ],
  ['l’⟦article 380⟧, a été modifié', ['criminal-code: 380'], 'a letter that is a word'],
  [
    '⟦Oud artikel 380, § 1, Strafwetboek⟧; ⟦oud-artikel 380 Sw.⟧; les ⟦anciens articles 372 et 373 du Code pénal⟧; ⟦former Article 380 of the Criminal Code⟧',
    ['be/sw-1867: art_380__para_1', 'be/sw-1867: 380', 'be/sw-1867: 372 373', 'be/sw-1867: 380'],
    'an old article',
  ],
  [
    'Belgian ⟦Criminal Code⟧ en Belgisch ⟦Strafwetboek⟧',
    ['criminal-code:', 'criminal-code:'],
    'the nation in front of a work by itself',
  ],
  ['⟦art. 10ter, VTSv.⟧', ['be/vtsv-1878: 10ter'], 'the full stop of an abbreviation in two cases'],
  [
    '⟦Artikel 380 Sw.⟧ geldt; het ⟦tweede lid van dit artikel⟧. In ⟦§ 2 van hetzelfde artikel⟧.',
    ['criminal-code: 380', 'criminal-code: art_380__al_2', 'criminal-code: art_380__para_2'],
    'the full stop of the sentence',
  ],
  [
    '⟦art. 379 Sw.⟧ ⟦Oud artikel 380 Sw.⟧',
    ['criminal-code: 379', 'be/sw-1867: 380'],
    'an old article behind the full stop of another',
  ],
  [
    '⟦article 417/5 nouveau du Code pénal⟧; ⟦article 134 nouveau du Code pénal⟧; ⟦article 417/5 du nouveau Code pénal⟧',
    ['criminal-code: 417/5', 'be/sw-2024: 134', 'be/sw-2024: 417/5'],
    'a new article, and one of the new Code',
  ],
  ['a‌⟦r​t. 379⟧'.replace('a‌⟦r', '⟦ar'), ['criminal-code: 379'], 'a zero-width space in a word'],
  [
    "⟦article 24 de la Charte de l'Union européenne⟧ et ⟦article 7 de la Charte des droits fondamentaux de l'UE⟧",
    [': 24', ': 7'],
    'the Charter without its subject, and with the Union abbreviated',
  ],
  ['⟦artikel 24 van het Handvest van de Europese Unie⟧ geldt', [': 24'], 'the same in Dutch'],
  ['⟦Article 24 of the Charter of the European Union⟧ applies', [': 24'], 'the same in English'],
  [
    "⟦article 18 de la Convention du Conseil de l'Europe du 25 octobre 2007 sur la protection des enfants contre l'exploitation et les abus sexuels⟧",
    ['lanzarote: 18'],
    'a date inside the title of a treaty',
  ],
  [
    'het ⟦Verdrag van 20 november 1989 inzake de rechten van het kind⟧ en het ⟦Facultatief Protocol van 25 mei 2000 bij het Verdrag inzake de rechten van het kind inzake de verkoop van kinderen⟧',
    ['crc:', 'opsc:'],
    'a date inside the titles of United Nations treaties',
  ],
  [
    '⟦Article 9 of the Council of Europe Convention of 23 November 2001 on Cybercrime⟧',
    ['budapest: 9'],
    'the same in English',
  ],
  [
    '⟦article 3 de la Convention du 2 décembre 1949⟧ sur la traite des êtres humains',
    [': 3'],
    'another year, another treaty',
  ],
  [
    '⟦artikel 33 van het Tucht- en Strafwetboek voor de koopvaardij en de zeevisserij⟧',
    ['be/law/1928-06-05: 33'],
    'a code whose name has the Criminal Code as a part',
  ],
  ['⟦artikel 12 van het Jeugd- en Strafwetboek⟧', [': 12'], 'such a code that nothing is known of'],
  ['⟦article 3 du Code pénal maritime⟧', [': 3'], 'a code of one field'],
  ['⟦article 3 du Code pénal du Grand-Duché de Luxembourg⟧', [': 3'], 'a code of another state'],
  ['⟦artikel 3 van het Strafwetboek van Marokko⟧', [': 3'], 'the same in Dutch'],
  ['⟦Article 3 of the Criminal Code of Canada⟧', [': 3'], 'the same in English'],
  [
    '⟦artikel 4.4° Wet Zeldzaam Onderwerp⟧ en ⟦art. 380.2° Sw.⟧',
    [': art_4__item_4', 'criminal-code: art_380__item_2'],
    'an item behind a dot, and an act by a name that is not known',
  ],
  [
    '⟦art. 4 loi Sujet Rare⟧ en ⟦art. 6, § 1, Wet Zeldzaam Onderwerp⟧',
    [': 4', ': art_6__para_1'],
    'such names in French, and behind a comma',
  ],
  [
    '⟦artikel 379 van het nieuwe Belgische Strafwetboek⟧ en het ⟦vroegere Belgische Strafwetboek⟧',
    ['be/sw-2024: 379', 'be/sw-1867:'],
    'the nation between the age and the name',
  ],
  [
    'het ⟦EVRM (artikel 3⟧) en de ⟦Grondwet (artikel 151⟧)',
    [': 3', ': 151'],
    'behind the name of a work without an id',
  ],
  [
    '⟦Code pénal suisse (art. 195⟧) et ⟦Code pénal du Luxembourg, article 379⟧',
    [': 195', ': 379'],
    'the articles of a foreign code named first',
  ],
  ['⟦artikel 380 (exploitatie) van de wet van 2020⟧', [': 380'], 'a remark, and an act that is not known'],
  ['⟦Article 379 of the Criminal Code⟧ of February 29, 2024', ['criminal-code: 379'], 'a month is no state'],
  [
    'volgens het ⟦Strafwetboek⟧ de Minister van Justitie',
    ['criminal-code:'],
    'an article behind it leads to no state',
  ],
  ['⟦Article 379 of the Criminal Code of Belgium⟧', ['criminal-code: 379'], 'the code of this state'],
  ['⟦article 379 du Code pénal⟧ de la sorte', ['criminal-code: 379'], 'small words behind it name no state'],
  [
    'Zie ⟦Sw. (art. 379 en 380bis⟧) en ⟦OPSC (art. 3⟧)',
    ['criminal-code: 379 380bis', 'opsc: 3'],
    'the name first, its articles in brackets',
  ],
  [
    'het ⟦Strafwetboek⟧ (⟦art. 61/2 Vreemdelingenwet⟧)',
    ['criminal-code:', 'be/law/1980-12-15: 61/2'],
    'in the brackets another work',
  ],
  [
    '⟦articles 379 (débauche), 380 (proxénétisme) et 433quinquies (traite) du Code pénal⟧',
    ['criminal-code: 379 380 433quinquies'],
    'remarks in brackets',
  ],
  [
    '⟦artikelen 379 (bederf), 380 (prostitutie) en 381 van het Strafwetboek⟧',
    ['criminal-code: 379 380 381'],
    'the same in Dutch',
  ],
  ['⟦Articles 2, 3 (as amended) and 9 of the Budapest Convention⟧', ['budapest: 2 3 9'], 'and in English'],
  [
    '⟦articles 10.1.a. and 10.2.b. of the Lanzarote Convention⟧',
    ['lanzarote: art_10__para_1__point_a art_10__para_2__point_b'],
    'letters with a full stop',
  ],
  [
    'punished under⟦Article 433 quinquies, sexies and septies⟧',
    ['criminal-code: 433quinquies 433sexies 433septies'],
    'a word that has grown together with what stands in front',
  ],
  [
    'De ⟦Vreemdelingenwet⟧ (⟦Vw⟧). Zie ⟦artikel 77bis Vw⟧. Dat volgt uit de ⟦Vw⟧.',
    ['be/law/1980-12-15:', 'be/law/1980-12-15:', 'be/law/1980-12-15: 77bis', 'be/law/1980-12-15:'],
    'an abbreviation that the text explains, without a full stop',
  ],
  [
    'de ⟦wet van 15 december 1980⟧ (Vrw.) en ⟦artikel 77bis Vrw.⟧ geldt',
    ['be/law/1980-12-15:', 'be/law/1980-12-15: 77bis'],
    'an abbreviation that only this text has',
  ],
  [
    '⟦Articles 3(a), 3(b) and 5 of the Palermo Protocol⟧',
    ['palermo: art_3__point_a art_3__point_b 5'],
    'the same article again, for another part',
  ],
  [
    '⟦articles 3 (a), 3 (b) et 5 du Protocole de Palerme⟧; ⟦OPSC, artikelen 3(1)(b), 3(1)(c) en 4⟧',
    ['palermo: art_3__point_a art_3__point_b 5', 'opsc: art_3__para_1__point_b art_3__para_1__point_c 4'],
    'the same with blanks, and behind the name',
  ],
  ['⟦articles 3.1, 3.2 et 5 de la CIDE⟧', ['crc: art_3__para_1 art_3__para_2 5'], 'the same with dots'],
  [
    '⟦Article 379 (and 380) of the Criminal Code⟧, ⟦artikel 379 [en 380] Sw.⟧, ⟦art. 379 (et 380) du Code pénal⟧',
    ['criminal-code: 379 380', 'criminal-code: 379 380', 'criminal-code: 379 380'],
    'a member in brackets',
  ],
  ['⟦Article 379⟧ (and 380 others)', ['criminal-code: 379'], 'no member in brackets'],
  [
    '⟦Articles 379, 380[,] and 381 of the Criminal Code⟧',
    ['criminal-code: 379 380 381'],
    'an editor’s comma',
  ],
  [
    "⟦Articles 379 ('incitement'), 380 ('procuring') of the BCC⟧",
    ['criminal-code: 379 380'],
    'remarks in single quotation marks',
  ],
  [
    '⟦Articles 379 (debauchery) and 433quinquies (trafficking) CC⟧',
    [': 379 433quinquies'],
    'a last remark in front of an abbreviation that only its article tells',
  ],
  [
    '⟦Articles 433quinquies and seq. of the Belgian Criminal Code⟧, ⟦art. 379 seqq. PC⟧, ⟦Articles 379 onwards of the Criminal Code⟧',
    ['criminal-code: 433quinquies', 'criminal-code: 379', 'criminal-code: 379'],
    'and following, in other words',
  ],
  ['⟦art. 417/7, /8 en /11 Sw.⟧', ['criminal-code: 417/7 417/8 417/11'], 'numbers behind a slash alone'],
  [
    '⟦s. 417/11 of the Criminal Code⟧, ⟦ss. 417/7 to 417/9 of the Criminal Code⟧, ⟦s 379 Criminal Code⟧, ⟦Sect. 379 of the Belgian Penal Code⟧',
    ['criminal-code: 417/11', 'criminal-code: 417/7..417/9', 'criminal-code: 379', 'criminal-code: 379'],
    'an abbreviated section',
  ],
  [
    '⟦Section 379 PC⟧; ⟦Criminal Code, s. 379⟧; ⟦s. 5 of the Act of 10 August 2005⟧',
    ['criminal-code: 379', 'criminal-code: 379', 'be/law/2005-08-10: 5'],
    'a section without "of", behind the name, of an act',
  ],
  [
    '⟦section 379 of the Indian Penal Code⟧, ⟦Section 2 of the Modern Slavery Act 2015⟧',
    [': 379', ': 2'],
    'a section of a work that has no id',
  ],
  ['⟦section 433sexies⟧ and s. 3', ['criminal-code: 433sexies'], 'a section whose number tells the code'],
  [
    '⟦Directives 2011/36/EU⟧ and ⟦2011/93/EU⟧; les ⟦directives 2011/36/UE⟧ et ⟦2011/93/UE⟧; de ⟦richtlijnen 2011/36/EU⟧ en ⟦2011/93/EU⟧',
    [
      'eu/dir-2011-36:',
      'eu/dir-2011-93:',
      'eu/dir-2011-36:',
      'eu/dir-2011-93:',
      'eu/dir-2011-36:',
      'eu/dir-2011-93:',
    ],
    'Union acts that share their noun',
  ],
  [
    '⟦ILO Conventions Nos. 29⟧, 105, 138 and ⟦182⟧; les ⟦Conventions n° 29⟧ et ⟦n° 182 de l’OIT⟧; de ⟦IAO-verdragen nrs. 29⟧ en ⟦182⟧',
    ['ilo-c29:', 'ilo-c182:', 'ilo-c29:', 'ilo-c182:', 'ilo-c29:', 'ilo-c182:'],
    'conventions that share their noun, those with an id',
  ],
  ['⟦ILO Convention No. 138, Article 3⟧', [': 3'], 'one that has no id'],
  [
    '⟦Articles 379 of the Criminal Code⟧, ⟦380 of the same Code⟧ and ⟦77bis of the Aliens Act⟧',
    ['criminal-code: 379', 'criminal-code: 380', 'be/law/1980-12-15: 77bis'],
    'a list that refers back in its middle',
  ],
  [
    '⟦Article 10ter PT CCP⟧; ⟦art. 10ter V.T.Wb.Sv.⟧',
    ['be/vtsv-1878: 10ter', 'be/vtsv-1878: 10ter'],
    'the Title, abbreviated',
  ],
  [
    '⟦Article 379 of the Criminal Code⟧ (hereinafter: CC) and ⟦Article 380 CC⟧; ⟦art. 1382 CC⟧',
    ['criminal-code: 379', 'criminal-code: 380', 'criminal-code: 1382'],
    'letters that the text has explained',
  ],
  ['⟦art. 380 CC⟧ et le ⟦Code pénal⟧', [': 380', 'criminal-code:'], 'letters that it has not'],
  [
    'crimes under ⟦433quinquies CC⟧, 488bis CC and 380 CC',
    ['criminal-code: 433quinquies'],
    'of no other code',
  ],
  [
    '⟦Article 379 of the (Belgian) Criminal Code⟧, ⟦artikel 379 van het (Belgische) Strafwetboek⟧',
    ['criminal-code: 379', 'criminal-code: 379'],
    'a nation in brackets',
  ],
  [
    '⟦Articles 379 to 381 of Book II of the Criminal Code⟧, ⟦artikelen 379 tot 381 van boek II van het Strafwetboek⟧, ⟦article 379 du titre VII du livre II du Code pénal⟧',
    ['criminal-code: 379..381', 'criminal-code: 379..381', 'criminal-code: 379'],
    'parts of the Code in front of its name',
  ],
  [
    '⟦Articles 379 to 381 (Chapter VI) of Title VII, Book II of the Criminal Code⟧',
    ['criminal-code: 379..381'],
    'the same, one in brackets',
  ],
  [
    '⟦article 433terdecies, tweede lid, [van het Strafwetboek⟧,]',
    ['criminal-code: art_433terdecies__al_2'],
    'a bracket that opens between article and name',
  ],
  [
    'les ⟦articles précités 379 et 380 du Code pénal⟧',
    ['criminal-code: 379 380'],
    'said before, behind the word',
  ],
  ['⟦article 380² du Code pénal⟧', ['criminal-code: 380'], 'the mark of a note between article and name'],
  [
    'the ⟦Criminal Code’s Article 379⟧ and the ⟦Palermo Protocol’s Article 3⟧',
    ['criminal-code: 379', 'palermo: 3'],
    'a possessive in front',
  ],
  [
    'articles of the ⟦Criminal Code (379, 380, 383bis⟧), de volgende artikelen van het ⟦Strafwetboek: 379 en 380⟧, les articles du ⟦Code pénal (379 et 380⟧)',
    ['criminal-code: 379 380 383bis', 'criminal-code: 379 380', 'criminal-code: 379 380'],
    'numbers that were called articles in front',
  ],
  [
    '⟦art. 379 Sw./C. pén.⟧, ⟦art. 379 CP/Sw.⟧, ⟦Article 379 SWB/CP⟧',
    ['criminal-code: 379', 'criminal-code: 379', 'criminal-code: 379'],
    'the name in two languages',
  ],
  [
    '⟦Art. 383 bis of the Crim. Code⟧, ⟦Articles 379 and 380 Belg. Crim. Code⟧, ⟦Article 379 CrimC⟧, ⟦Crim. C., Art. 379⟧',
    ['criminal-code: 383bis', 'criminal-code: 379 380', 'criminal-code: 379', 'criminal-code: 379'],
    'English abbreviations',
  ],
  [
    '⟦article 3 du Protocole additionnel de Palerme⟧, ⟦artikel 3 van het VN-Mensenhandelprotocol⟧, ⟦ECAT Article 4⟧, the ECAT',
    ['palermo: 3', 'palermo: 3', 'warsaw: 4'],
    'further names of treaties',
  ],
  [
    '⟦art. 34 de la Convention de New York du 20 novembre 1989⟧, ⟦Art. 8 Dir. 2011/36/EU⟧, ⟦Rec(2001)16⟧',
    ['crc: 34', 'eu/dir-2011-36: 8', 'coe/rec-2001-16:'],
    'by day and number',
  ],
  [
    '⟦law of Aug. 10, 2005⟧, the ⟦Program Law (I) of 24 December 2002⟧; ⟦Art. 6 Programme Act 24 December 2002⟧',
    ['be/law/2005-08-10:', 'be/law/2002-12-24:', 'be/law/2002-12-24: 6'],
    'acts as English writes them',
  ],
  ['⟦Act No. 2011003317 of 28 July 2011⟧', ['be/law/2011-07-28:'], 'the number that the gazette gave'],
  [
    '⟦Article 60 of the Companies Code⟧, ⟦Article 379 of the Criminal Code⟧',
    [': 60', 'criminal-code: 379'],
    'another code in front of it',
  ],
  [
    '⟦Article 6 of the Protocol against the Smuggling of Migrants by Land, Sea and Air⟧',
    [': 6'],
    'a title to its end',
  ],
  [
    '⟦Optional Protocol to the Convention on the Rights of the Child on the sale of children, and child pornography⟧',
    ['opsc:'],
    'a title that a page has damaged',
  ],
  [
    'Het ⟦Strafwetboek⟧ geldt. Een amendement op ⟦artikel 2⟧, un amendement à l’⟦article 3⟧, an amendment to replace ⟦Article 4⟧',
    ['criminal-code:', ': 2', ': 3', ': 4'],
    'articles of a bill, though the Code was named',
  ],
  [
    '⟦artikel 379 van het Strafwet\nboek⟧ en het ⟦Strafwet\nboek⟧',
    ['criminal-code: 379', 'criminal-code:'],
    'a name broken without a hyphen',
  ],
  [
    '⟦Article 20 of the Second Additional Protocol to the Budapest Convention⟧, ⟦Article 3 of the Additional Protocol to the ICCPR⟧',
    [': 20', ': 3'],
    'what a protocol is added to',
  ],
];

/** No citation stands in any of these. */
const TRAPS: readonly string[] = [
  'artikel 140 van het weekblad',
  'Article 5 of the handbook',
  'feiten van 24 juni 2013 - wet toegepast',
  'Article 1 sur 12',
  'artikel 140 in de krant van gisteren',
  'Article 134 of our house rules',
  'Articles\n\n379 plaintes en 2014',
  'le Comité CEDAW',
  'Committee on the Rights of the Child (CRC)',
  'une ordonnance du 19 octobre 2022',
  'article 2 du règlement de police',
  'die artikelen in de krant',
  'il a été arrêté par la police du 3 au 5 mai 2010',
  'het Tucht- en Strafwetboek',
  'le Code pénal du Luxembourg punit',
  'art',
  'het artikel in een blad',
  'artikel 12 van de huurovereenkomst',
  'art. 1 of 2',
  'art. 1 van 2',
  'the state of the art 2018',
  'tel. 02/379 12 34',
  '379 euro',
  '380 kinderen',
  '24/7 bereikbaar',
  'op 12/03/2014',
  'CRC/C/OPSC/BEL/1',
  'https://example.org/art/379',
  'een rapport van 379 bladzijden',
  'Lanzarote is een eiland',
  'de wet',
  'het Verdrag',
  'par. 4',
  'eerste lid',
  'een sw en een col',
  'Nederlands Strafwetboek',
  'Code pénal français',
  'article 5 du règlement d’ordre intérieur',
  '1.1 Inleiding',
  'COL 2015',
  'Section 379 of the shop',
  'section 5 of the Code of Conduct',
  'the Code’s 379 parts, s. 12 and ss. 3 to 5',
  'Chapter 2, s. 4 of the Convention',
  'Section 3 of the report',
  'sections 3 and 4',
  'section 3 of the Act',
  'loi 8.6.67',
  'loi n° 2016-444 du 13 avril 2016',
  'artikel 379 van boek II',
  '100 pt. 200',
  'het Facultatief Protocol bij het Verdrag inzake de rechten van het kind',
  'Art.nr. 379-380: doos van 12',
];

test.each(ROWS)('%j: %j, %s', (row, names) => expectFound(row, names));

test.each(TRAPS)('nothing in %j', (text) => {
  expectFound(text, []);
});

test('several works that fit leave it open, a text too far back says nothing', () => {
  const two = 'Het IVRK en het Verdrag van Lanzarote. Artikel 4 van het Verdrag';
  expect(findCitations(two).at(-1)).toMatchObject({ ground: 'open', works: ['lanzarote', 'crc'] });
  const far = `Het IVRK. ${'en verder '.repeat(2000)} artikel 4 van het Verdrag`;
  expect(findCitations(far).at(-1)).toMatchObject({ ground: 'unknown', works: [] });
});

test('a paragraph later, "dit artikel" is no longer the last of several that were named', () => {
  const near = 'Art. 379 Sw. en art. 380 Sw. Dit artikel';
  expect(findCitations(near)).toHaveLength(3);
  const filler = 'zo is het '.repeat(50);
  expect(findCitations(`Art. 379 Sw. en art. 380 Sw. ${filler} Dit artikel`)).toHaveLength(2);
  expect(findCitations(`Art. 380 Sw. ${filler} Dit artikel`)).toHaveLength(2);
});

const pieces = fc.constantFrom(
  ...ROWS.map(([row]) => row.replace(/[⟦⟧]/g, '')),
  ...TRAPS,
  ...[
    'art. ',
    '379',
    ', ',
    ' en ',
    '§ 4',
    ' van het ',
    'Strafwetboek',
    'wet van ',
    '13 april 1995',
    '\n',
    '-\n',
    '(',
    ')',
    '\u200b',
    '🙂',
    'dit artikel',
  ],
);
const text = fc.array(pieces, { maxLength: 30 }).map((list) => list.join(' '));

test('however a text is cut, its citations are the same', () => {
  fc.assert(
    fc.property(
      text,
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 }),
      (whole, sizes) => {
        const finder = new Finder();
        const found: Found[] = [];
        for (let at = 0, turn = 0; at < whole.length; turn += 1) {
          const size = sizes[turn % sizes.length] ?? 1;
          found.push(...finder.push(whole.slice(at, at + size)));
          at += size;
        }
        found.push(...finder.end());
        expect(found).toEqual(findCitations(whole));
      },
    ),
    { numRuns: 500 },
  );
});

test('citations come in order, do not overlap and lie inside the text', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 80 })), (whole) => {
      let last = 0;
      for (const { start, end } of findCitations(whole)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(whole.length);
    }),
    { numRuns: 3000 },
  );
});

test('a text far longer than what is kept has the same citations at either end', () => {
  const filler = 'Zonder iets erin. '.repeat(20_000);
  const whole = `art. 379 Sw. ${filler}art. 380 Sw.`;
  const found = findCitations(whole);
  expect(found.map(({ start, end }) => whole.slice(start, end))).toEqual(['art. 379 Sw.', 'art. 380 Sw.']);
});

describe('what would trap a reader that goes back', () => {
  const MANY = 1_000_000;
  type Input = readonly [name: string, unit: string];
  const PARTS: readonly Input[] = [
    ['parts of no article', '§ 1, '],
    ['such parts without a comma', '§ 1 '],
    ['several at a time', '§§ 1 en 2, '],
    ['parts by their word', 'lid 2, '],
    ['letters of no article', 'onder b), '],
    ['parts of parts', 'alinéa 2 de '],
    ['parts of parts in English', 'paragraph 1 of '],
    ['ordinals of no article', 'eerste lid, '],
    ['items of no article', '1°, '],
    ['places in digits', '2e lid, '],
    ['last parts of no article', 'laatste lid, '],
  ];
  const INPUTS: readonly Input[] = [
    ['digits', '9'],
    ['the word art', 'art '],
    ['art and a number', 'art 1 '],
    ['brackets', '('],
    ['bracketed numbers', '(1)'],
    ['parts in front', '§ 1 van '],
    ...PARTS,
    ['remarks in brackets', '379 (feit 3), '],
    ['brackets that do not close', '379 (feit 3 '],
    ['numbers of a list', '379, '],
    ['numbers joined', '379 en '],
    ['read together', 'art. 379 jo. '],
    ['one letter', 'a'],
    ['openings of a title', 'verdrag inzake de rechten van het '],
    ['zero-width spaces', '\u200b'],
    ['marks of direction', '\u202e'],
    ['short forms', 'dit artikel '],
    ['ordinals', 'eerste en tweede en '],
    ['words broken at line ends', 'arti-\n'],
  ];
  test.each(INPUTS)(
    '%s: a million units take no more than ten times as long as a hundred thousand, and some',
    { timeout: 120_000 },
    (_, unit) => {
      cost(unit, MANY / 100);
      const [small, large] = [cost(unit, MANY / 10), cost(unit, MANY)];
      // What grows with the square would take a hundred times as long.
      expect(large).toBeLessThan(30 * Math.max(small, 20));
    },
  );
  test.each(PARTS)('%s: no dearer than ten times as much text full of citations', (_, unit) => {
    const length = MANY / 50;
    cost('art. 380 Sw. ', length);
    const full = cost('art. 380 Sw. ', length);
    // Read again from each of them, they cost up to a hundred times as much.
    expect(cost(unit, length)).toBeLessThan(10 * Math.max(full, 20));
  });
  /** Milliseconds on the processor. */
  function cost(unit: string, length: number): number {
    const input = unit.repeat(Math.ceil(length / unit.length));
    const before = process.cpuUsage();
    findCitations(input);
    return process.cpuUsage(before).user / 1000;
  }
});
