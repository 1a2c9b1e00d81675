import { describe, test } from 'vitest';
import { expectFound } from './marked.ts';

/** Text with each citation between brackets, and what each names: an article without a work in front of it is of another law. */
type Row = readonly [marked: string, names: readonly string[]];

describe('the code of the state that stands behind it', () => {
  test.each<Row>([
    ['⟦Article 379 of the Criminal Code of the Kingdom of the Netherlands⟧', [': 379']],
    ["l'⟦article 372 du Code pénal du Royaume du Maroc⟧", [': 372']],
    ["l'⟦article 372 du Code pénal du Royaume des Pays-Bas⟧", [': 372']],
    ['⟦artikel 372 van het Strafwetboek van het Koninkrijk Marokko⟧', [': 372']],
    ['⟦artikel 372 van het Strafwetboek van het Koninkrijk der Nederlanden⟧', [': 372']],
    ['⟦Article 372 of the Criminal Code⟧ of the Kingdom of Belgium', ['criminal-code: 372']],
    ['⟦artikel 372 van het Strafwetboek⟧ van het Koninkrijk België', ['criminal-code: 372']],
    ["l'⟦article 372 du Code pénal⟧ du Royaume", ['criminal-code: 372']],
    ['⟦Article 380 of the Criminal Code (the Netherlands)⟧', [': 380']],
    ['⟦Article 380 of the Criminal Code (NL)⟧', [': 380']],
    ['⟦artikel 375 van het Strafwetboek (LU)⟧', [': 375']],
    ['⟦Article 372 of the Criminal Code (Wetboek van Strafrecht) of the Netherlands⟧', [': 372']],
    ['⟦Article 380 of the Criminal Code of the former Yugoslavia⟧', [': 380']],
    ["l'⟦article 380 du Code pénal de l'ex-Yougoslavie⟧", [': 380']],
    ['⟦artikel 380 van het Strafwetboek van het voormalige Joegoslavië⟧', [': 380']],
    ['⟦Article 380 of the Criminal Code of the Democratic Republic of the Congo⟧', [': 380']],
    ["l'⟦article 380 du Code pénal de la République démocratique du Congo⟧", [': 380']],
    ['⟦Article 380 of the Criminal Code⟧ in France', [': 380']],
    ['⟦Article 380 of the Criminal Code⟧, as in force in the Netherlands', [': 380']],
    ["l'⟦article 380 du Code pénal⟧, tel qu'en vigueur en France", [': 380']],
    ['⟦artikel 380 van het Strafwetboek⟧ zoals van kracht in Nederland', [': 380']],
    ['⟦Article 380 of the Criminal Code⟧ as in force in Belgium', ['criminal-code: 380']],
    ['⟦Article 380 of the Criminal Code⟧\nIn France it differs', ['criminal-code: 380']],
    ['⟦Article 201 of the Penal Code, 1860⟧', [': 201']],
    ['⟦Article 379 CrC⟧', [': 379']],
    ['⟦Article 34 CRC⟧', ['crc: 34']],
  ])('%j: %j', expectFound);
});

describe('a code that a possessive says is another’s', () => {
  test.each<Row>([
    ['Romanian courts applied ⟦Article 372⟧ of their Criminal Code.', [': 372']],
    ["⟦Articles 379 and 380⟧ of that country's Criminal Code", [': 379 380']],
    ['⟦Article 380⟧ of its Criminal Code', [': 380']],
    ['⟦artikel 379⟧ van hun Strafwetboek', [': 379']],
    ['⟦artikel 379⟧ van zijn eigen Strafwetboek', [': 379']],
    ['⟦article 380⟧ de leur Code pénal', [': 380']],
    ["l'⟦article 379⟧ de leur propre Code pénal", [': 379']],
    ['Belgium amended ⟦Article 380 of its Criminal Code⟧', ['criminal-code: 380']],
    ['België wijzigde ⟦artikel 380 van zijn Strafwetboek⟧', ['criminal-code: 380']],
    ['The ⟦OPSC⟧. ⟦Article 3 of its Protocol⟧', ['opsc:', 'opsc: 3']],
  ])('%j: %j', expectFound);
});

describe('the European Convention is the one on human rights', () => {
  test.each<Row>([
    ['⟦Article 4 of the Warsaw Convention⟧ and ⟦Article 4 of the European Convention⟧', ['warsaw: 4', ': 4']],
    [
      '⟦artikel 4 van het Verdrag van Warschau⟧ en ⟦artikel 4 van het Europees Verdrag⟧',
      ['warsaw: 4', ': 4'],
    ],
    ["⟦art. 4 de la Convention de Varsovie⟧ et l'⟦art. 4 de la Convention européenne⟧", ['warsaw: 4', ': 4']],
    ['⟦Article 4 of the Warsaw Convention⟧. ⟦Article 5 of the Convention⟧', ['warsaw: 4', 'warsaw: 5']],
  ])('%j: %j', expectFound);
});

describe('a suffix in brackets, and two articles parted by a slash', () => {
  test.each<Row>([
    ['⟦Article 380(bis) of the Criminal Code⟧', ['criminal-code: 380bis']],
    ['⟦artikel 380 (bis) Sw.⟧', ['criminal-code: 380bis']],
    ["l'⟦article 433(quinquies) du Code pénal⟧", ['criminal-code: 433quinquies']],
    ['⟦Articles 379/380 of the Criminal Code⟧', ['criminal-code: 379 380']],
    ['⟦artikel 379/380 Sw.⟧', ['criminal-code: 379 380']],
    ['⟦Article 417/7⟧ of 2022/2023', ['criminal-code: 417/7']],
    ['⟦artikel 61/2/1 van de wet van 15 december 1980⟧', ['be/law/1980-12-15: 61/2/1']],
  ])('%j: %j', expectFound);
});

describe('the code of the state that the sentence, the heading or the cell names', () => {
  test.each<Row>([
    ['Under French law, ⟦Article 380 of the Criminal Code⟧ applies.', [': 380']],
    ['In Luxembourg, ⟦Article 379 of the Criminal Code⟧ punishes it.', [': 379']],
    ['The Luxembourg legislator amended ⟦Articles 379 and 380 of the Criminal Code⟧.', [': 379 380']],
    ['LUXEMBOURG\n⟦Articles 379 to 382 of the Criminal Code⟧ punish it.', [': 379..382']],
    ['Luxembourg: ⟦Articles 379 and 382 of the Criminal Code⟧', [': 379 382']],
    ['| France | ⟦Article 380 of the Criminal Code⟧ |', [': 380']],
    ['Under Bulgarian law (⟦Article 380 of the Criminal Code⟧), it', [': 380']],
    [
      'Spain (⟦Article 187 of the Criminal Code⟧) and Italy (⟦Article 600 of the Criminal Code⟧)',
      [': 187', ': 600'],
    ],
    ['convicted in Romania under ⟦Article 367 of the Criminal Code⟧', [': 367']],
    ['veroordeeld in Roemenië krachtens ⟦artikel 367 van het Strafwetboek⟧', [': 367']],
    ['In Germany, ⟦sections 176 and 182 of the Criminal Code⟧ protect', [': 176 182']],
    ["Au Luxembourg, l'⟦article 379 du Code pénal⟧ incrimine la débauche.", [': 379']],
    ["Aux Pays-Bas, l'⟦article 379 du Code pénal⟧ incrimine la débauche.", [': 379']],
    ["Le législateur français, à l'⟦article 380 du Code pénal⟧,", [': 380']],
    ["la jurisprudence française relative à l'⟦article 380 du Code pénal⟧", [': 380']],
    ['In Frankrijk is ⟦artikel 380 van het Strafwetboek⟧ strenger.', [': 380']],
    ['In Letland is ⟦artikel 380 van het Strafwetboek⟧ strenger.', [': 380']],
    ['In de Verenigde Staten is ⟦artikel 380 van het Strafwetboek⟧ strenger.', [': 380']],
    ['De Marokkaanse rechter past ⟦artikel 380 van het Strafwetboek⟧ toe.', [': 380']],
    ['de Franse rechter veroordeelde hem op grond van ⟦artikel 380 van het Strafwetboek⟧', [': 380']],
    ['In France, ⟦Article 689 of the Code of Criminal Procedure⟧', [': 689']],
    ['En France, le Code pénal punit. ⟦Article 380 of the Criminal Code⟧', ['criminal-code: 380']],
    ['In France it differs. ⟦Article 380 of the Criminal Code⟧ applies', ['criminal-code: 380']],
    ['In France and Belgium, ⟦Article 380 of the Criminal Code⟧', ['criminal-code: 380']],
    ['Unlike French law, Belgian law in ⟦Article 380 of the Criminal Code⟧', ['criminal-code: 380']],
    ['In het Belgische en Franse recht geldt ⟦artikel 380 van het Strafwetboek⟧', ['criminal-code: 380']],
    ['Spain (unlike Belgium: ⟦Article 380 of the Criminal Code⟧)', ['criminal-code: 380']],
    [
      'Een Franse man werd veroordeeld op grond van ⟦artikel 380 van het Strafwetboek⟧',
      ['criminal-code: 380'],
    ],
    ['In Roemenië geworven, schending van ⟦artikel 433quinquies Sw.⟧', ['criminal-code: 433quinquies']],
    ['LUXEMBOURG\nHet is anders.\n\n⟦Artikel 379 van het Strafwetboek⟧', ['criminal-code: 379']],
    ['France adopted the Law of 29 April 2013.', []],
    ['Nederland nam de wet van 29 april 2013 aan.', []],
    ['En France, la loi du 10 août 2005 prévoit', []],
    ['Belgium adopted the ⟦Law of 29 April 2013⟧.', ['be/law/2013-04-29:']],
  ])('%j: %j', expectFound);
});

describe('a state that is named for something else than its law', () => {
  test.each<Row>([
    ['Unlike French law, ⟦Article 379 of the Criminal Code⟧ punishes debauchery.', ['criminal-code: 379']],
    ["Contrairement au droit français, l'⟦article 379 du Code pénal⟧ punit", ['criminal-code: 379']],
    ['In tegenstelling tot het Nederlandse recht bestraft ⟦artikel 379 Sw.⟧', ['criminal-code: 379']],
    ['Comme en France, l’⟦article 380 du Code pénal⟧ punit la publicité.', ['criminal-code: 380']],
    ['Le droit français punit ; chez nous, l’⟦article 380 du Code pénal⟧', ['criminal-code: 380']],
    ['In Germany it is legal; here ⟦Article 380 of the Criminal Code⟧ forbids', ['criminal-code: 380']],
    ['Aux Pays-Bas c’est permis, alors que l’⟦article 380 du Code pénal⟧', ['criminal-code: 380']],
    [
      'In France, he was arrested, and sentenced in Brussels under ⟦Article 379 of the Criminal Code⟧.',
      ['criminal-code: 379'],
    ],
    ['De Nederlandse rechter leverde hem over aan Gent: ⟦artikel 380 Strafwetboek⟧', ['criminal-code: 380']],
    [
      'In Bulgarije richtten zij een bedrijf op, wat ⟦artikel 73 van het Strafwetboek⟧ niet raakt.',
      ['criminal-code: 73'],
    ],
    ['Condamné par un tribunal français, il récidive (⟦article 56 du Code pénal⟧).', ['criminal-code: 56']],
    ['offences under ⟦Article 379 of the Criminal Code⟧ in Thailand', ['criminal-code: 379']],
    ['Wie de feiten van ⟦artikel 379 van het Strafwetboek⟧ in Nederland pleegt', ['criminal-code: 379']],
    ['gepleegd in Thailand, ⟦artikel 372 van het Strafwetboek⟧', ['criminal-code: 372']],
    ['brought from Romania (⟦Article 380 of the Criminal Code⟧)', ['criminal-code: 380']],
    ['en Espagne et en Turquie (⟦article 380 du Code pénal⟧)', ['criminal-code: 380']],
    ['In Congo gold ⟦artikel 380bis van het Strafwetboek⟧', ['criminal-code: 380bis']],
    ['In Frankrijk is ⟦artikel 380 SW⟧ strenger', ['criminal-code: 380']],
    ['Belgium, unlike France, punishes this in ⟦Article 379 of its Criminal Code⟧.', ['criminal-code: 379']],
    ["La Belgique a, à ces fins, modifié l'⟦article 380 de son Code pénal⟧.", ['criminal-code: 380']],
    ['Ons land wijzigde ⟦artikel 380 van zijn Strafwetboek⟧.', ['criminal-code: 380']],
    ['the Kingdom, in ⟦Article 433quinquies of its Criminal Code⟧', ['criminal-code: 433quinquies']],
    ['The French court in Brussels applied ⟦Article 380 of the Criminal Code⟧.', ['criminal-code: 380']],
    ['The Luxembourg Court answered on ⟦Article 380 of the Criminal Code⟧.', ['criminal-code: 380']],
    ["Un cours français cite l'⟦article 380 du Code pénal⟧", ['criminal-code: 380']],
    ['Anders dan het Duitse recht bestraft ⟦artikel 379 van het Strafwetboek⟧', ['criminal-code: 379']],
    ['| 1 | Roemenië | ⟦artikel 380 van het Strafwetboek⟧ |', ['criminal-code: 380']],
    ['Romania: offences, ⟦Article 380 of the Criminal Code⟧', ['criminal-code: 380']],
    ['Romania: victims, ⟦Article 380 of the Criminal Code⟧', ['criminal-code: 380']],
    ['Bulgaria - 12 suspects for ⟦Article 380 of the Criminal Code⟧', ['criminal-code: 380']],
    ['| X. | Roemenië | ⟦artikel 380 van het Strafwetboek⟧ |', ['criminal-code: 380']],
    ["- Roumanie\n- Bulgarie\nL'⟦article 380 du Code pénal⟧", ['criminal-code: 380']],
    ['te Parijs,\nFrankrijk,\nBeklaagd van ⟦artikel 380 van het Strafwetboek⟧', ['criminal-code: 380']],
    ["L'arrêt Siliadin c. France : l'⟦article 380 du Code pénal⟧", ['criminal-code: 380']],
    ['In France it is.[12] ⟦Article 380 of the Criminal Code⟧', ['criminal-code: 380']],
    ['United Front: ⟦Article 380 of the Criminal Code⟧', ['criminal-code: 380']],
    ['in French or Dutch\n⟦Criminal Code, article 433quinquies⟧', ['criminal-code: 433quinquies']],
    ["En droit suisse, l'⟦article 195 du Code pénal⟧ punit", [': 195']],
    ["les tribunaux italiens appliquent l'⟦article 380 du Code pénal⟧", [': 380']],
    ['Under English law, ⟦Article 380 of the Criminal Code⟧', [': 380']],
    ['Romania – ⟦Criminal Code – Article 380⟧', [': 380']],
    ['In France, the offence is defined in ⟦Article 380 of the Criminal Code⟧.', [': 380']],
    ["Selon le droit luxembourgeois, Monsieur Muller invoque l'⟦article 379 du Code pénal⟧", [': 379']],
    ['Under Luxembourg law, our client relies on ⟦Article 379 of the Criminal Code⟧.', [': 379']],
    ["Luxembourg : le proxénétisme est puni par l'⟦article 379 du Code pénal⟧", [': 379']],
    ['1. Luxembourg\n\n⟦Article 382 of the Criminal Code⟧', [': 382']],
    ["la Cour de cassation française, sur l'⟦article 380 du Code pénal⟧", [': 380']],
    ['women from Nigeria, Ghana and Togo (⟦Article 380 of the Criminal Code⟧)', ['criminal-code: 380']],
    ['In France it is law; the ⟦Article 379 of the [Belgian] Criminal Code⟧', ['criminal-code: 379']],
    ['In Romania, trafficking is punished under ⟦Article 210 of the Criminal Code⟧.', [': 210']],
  ])('%j: %j', expectFound);
});

describe('what stands behind a code and is no part of its name', () => {
  test.each<Row>([
    ['⟦article 380 du Code pénal⟧, 1200 dossiers', ['criminal-code: 380']],
    ['⟦artikel 380 van het Strafwetboek⟧, 1800 euro', ['criminal-code: 380']],
    [
      '⟦art. 379 Strafwetboek⟧ (NL) - ⟦art. 379 Code pénal⟧ (FR)',
      ['criminal-code: 379', 'criminal-code: 379'],
    ],
    ['⟦article 380 du Code pénal⟧\nNigérian\n34 ans', ['criminal-code: 380']],
    ['⟦article 380 du Code pénal⟧ Roumaine et mineure', ['criminal-code: 380']],
    ['les articles du ⟦Code pénal⟧ (380 condamnations)', ['criminal-code:']],
    ['articles of the ⟦Criminal Code⟧: 380 prosecutions', ['criminal-code:']],
    ['the articles of the ⟦Criminal Code (417/7 and 417/8⟧)', ['criminal-code: 417/7 417/8']],
    ['⟦Criminal Code⟧: section 3 discusses', ['criminal-code:']],
    ['⟦Article 3 of the Palermo Additional Protocol⟧', ['palermo: 3']],
  ])('%j: %j', expectFound);
});

describe('an article behind a semicolon goes on with the sentence', () => {
  test.each<Row>([
    ['⟦art. 379 Sw.⟧; Vgl. ⟦art. 380⟧', ['criminal-code: 379', 'criminal-code: 380']],
    ['⟦art. 379 Sw.⟧; volgens ⟦artikel 380⟧', ['criminal-code: 379', 'criminal-code: 380']],
    ['⟦art. 379 Sw.⟧; Brussel, ⟦artikel 380⟧', ['criminal-code: 379', 'criminal-code: 380']],
    [
      '⟦Art. 379 of the Criminal Code⟧; Furthermore, ⟦Article 380⟧',
      ['criminal-code: 379', 'criminal-code: 380'],
    ],
    ['CC, ⟦art. 379⟧', [': 379']],
    ['C.C., ⟦art. 379⟧', [': 379']],
    ['⟦Criminal Code⟧ (CC). CC, ⟦art. 379⟧', ['criminal-code:', 'criminal-code: 379']],
  ])('%j: %j', expectFound);
});

describe('another text that goes by the town of a treaty', () => {
  test.each<Row>([
    ['⟦Article 5 of the Palermo Firearms Protocol⟧', [': 5']],
    ['⟦Article 6 of the Palermo Protocol against the Smuggling of Migrants⟧', [': 6']],
    ['⟦Article 3 of the Palermo smuggling protocol⟧', [': 3']],
    ['⟦artikel 6 van het Protocol van Palermo inzake smokkel van personen⟧', [': 6']],
    ["l'⟦article 3 du Protocole de Palerme contre le trafic illicite de migrants⟧", [': 3']],
    ['⟦Article 23 of the Warsaw Convention on Laundering⟧, Search, Seizure', [': 23']],
    ["l'⟦article 23 de la Convention de Varsovie relative au blanchiment⟧ (STCE 198)", [': 23']],
    ['⟦artikel 23 van het Verdrag van Warschau inzake het witwassen⟧ (CETS 198)', [': 23']],
    ['⟦Article 20 of the Warsaw Convention of 12 October 1929⟧', [': 20']],
    ['⟦Article 20 of the Warsaw Convention⟧ of 16 May 2005', ['warsaw: 20']],
    ['⟦Article 4 of the Warsaw Treaty⟧', [': 4']],
    ['le traité de ⟦Varsovie, art. 4⟧', [': 4']],
    ['de verklaring van ⟦Istanboel, art. 4⟧', [': 4']],
    ['⟦Article 3 of the Istanbul Protocol⟧', [': 3']],
    ['⟦artikel 3 van het Istanbul-protocol⟧', [': 3']],
    ['⟦Article 4 of the Warsaw Convention on Action against Trafficking in Human Beings⟧', ['warsaw: 4']],
    ['⟦Article 4 of Palermo⟧', ['palermo: 4']],
    ['⟦Article 23 of the Lanzarote Convention⟧ on 3 May', ['lanzarote: 23']],
  ])('%j: %j', expectFound);
});

describe('a code that is no law yet', () => {
  test.each<Row>([
    ['⟦Article 417/7 of the proposed Criminal Code⟧', [': 417/7']],
    ['⟦artikel 417/7 van het voorgestelde Strafwetboek⟧', [': 417/7']],
    ["l'⟦article 417/7 du Code pénal proposé⟧", [': 417/7']],
    ['Proposed ⟦Criminal Code, Article 379⟧', [': 379']],
    ['⟦Article 380 of the draft new Criminal Code⟧', [': 380']],
    ['⟦Article 380 of the preliminary draft of the Criminal Code⟧', [': 380']],
    ["l'⟦article 258 du projet de Code pénal⟧", [': 258']],
    ['⟦artikel 258 van het ontwerp van Strafwetboek⟧', [': 258']],
    ["l'⟦article 379 en projet⟧", [': 379']],
    ['⟦Article 258 of the new Criminal Code⟧', ['be/sw-2024: 258']],
  ])('%j: %j', expectFound);
});

describe('the Code that was', () => {
  test.each<Row>([
    ['the ⟦then Article 51 of the Criminal Code⟧', ['be/sw-1867: 51']],
    ['the ⟦earlier Article 51 of the Criminal Code⟧', ['be/sw-1867: 51']],
    ['the ⟦repealed Article 53 of the Criminal Code⟧', ['be/sw-1867: 53']],
    ['het ⟦toen geldende artikel 51 Sw.⟧', ['be/sw-1867: 51']],
    ['het ⟦opgeheven artikel 51 Sw.⟧', ['be/sw-1867: 51']],
    ['⟦Article 51 of the Criminal Code then in force⟧', ['be/sw-1867: 51']],
    ['⟦Article 51 of the Criminal Code (1867 version)⟧', ['be/sw-1867: 51']],
    ['⟦Articles 379 and 380 of the pre-2022 Criminal Code⟧', ['be/sw-1867: 379 380']],
    ['⟦Art. 379 (old) CC⟧', [': 379']],
    ['⟦Art. 379 aCC⟧', [': 379']],
    ['then ⟦Article 51 of the Criminal Code⟧ applies', ['criminal-code: 51']],
  ])('%j: %j', expectFound);
});

describe('an entry of a list whose name is not read', () => {
  test.each<Row>([
    ['⟦OPSC art. 3⟧; Guidelines, ⟦art. 4⟧', ['opsc: 3', ': 4']],
    ['⟦Criminal Code, Art. 379⟧; ⟦WIB Art. 381⟧', ['criminal-code: 379', ': 381']],
    ['⟦Strafwetboek, art. 379⟧; huishoudelijk reglement, ⟦art. 380⟧', ['criminal-code: 379', ': 380']],
    [
      '⟦Act of 10 August 2005, art. 5⟧; ⟦RD of 18 April 2013, art. 4⟧',
      ['be/law/2005-08-10: 5', 'be/kb/2013-04-18: 4'],
    ],
    ['⟦Wet 10 augustus 2005, art. 5⟧; MB 18 april 2013, ⟦art. 4⟧', ['be/law/2005-08-10: 5', ': 4']],
    ['⟦OPSC art. 3⟧; see also ⟦art. 4⟧', ['opsc: 3', 'opsc: 4']],
    ['⟦OPSC art. 3⟧; ⟦art. 4⟧', ['opsc: 3', 'opsc: 4']],
  ])('%j: %j', expectFound);
});

describe('a number in front of a name that counts or is one of a series', () => {
  test.each<Row>([
    ['CETS 201 (⟦Lanzarote Convention⟧)', ['lanzarote:']],
    ['STCE n° 201 (⟦Convention de Lanzarote⟧)', ['lanzarote:']],
    ['there were 380 ⟦Criminal Code⟧ cases', ['criminal-code:']],
    ['of the 433 ⟦Lanzarote Convention⟧ cases', ['lanzarote:']],
    ['onder ⟦379 Sw.⟧ valt', ['criminal-code: 379']],
  ])('%j: %j', expectFound);
});
