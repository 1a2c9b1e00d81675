/** The words that lists, ranges and references back are made of, in the three languages together. */

import { IN_FORCE } from './old-and-new.ts';
import { NATIONALITIES } from './states.ts';

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Phrases by their first word. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

export function phrases(list: readonly string[]): Phrases {
  const made = new Map<string, (readonly string[])[]>();
  for (const words of list.map((each) => each.split(' ')))
    made.set(words[0] ?? '', [...(made.get(words[0] ?? '') ?? []), words]);
  return made;
}

/** Several articles follow. */
export const ARTICLES: ReadonlySet<string> = set('artikelen artikels wetsartikelen articles arts artt');
export const ARTICLE_WORDS: ReadonlySet<string> = new Set([
  ...ARTICLES,
  'art',
  'artikel',
  'wetsartikel',
  'article',
]);

/** English for the articles of acts and codes; in French, and of treaties, a part of a chapter. */
export const SECTIONS: ReadonlySet<string> = set('section sections sec secs sect sects s ss');

export const AND: ReadonlySet<string> = set('en et and of ou or und evenals alsook alsmede');

/** Further words of a joining that is longer than one: "ainsi que", "as well as", "en met". */
export const AND_PHRASES: Phrases = phrases(['ainsi que', 'as well as', 'and or', 'en of', 'et ou']);

export const TO: ReadonlySet<string> = set('tot to through a jusqu');
/** They join where the word "article" follows: "zowel artikel 379 als artikel 380". */
export const AS_WELL: ReadonlySet<string> = set('als que qu');
/** Behind a range: both ends belong to it. */
export const INCLUDED: ReadonlySet<string> = set('inclus incluse inclusief inbegrepen included inclusive');
/** Between the word "article" and its number. */
export const NUMBER_SIGNS: ReadonlySet<string> = set('nr nrs no nos n nummer numero');

export const TO_PHRASES: Phrases = phrases([
  'tot en met',
  'tot aan',
  't e m',
  't m',
  'tem',
  'up to and including',
  'up to',
  'jusqu a',
  'jusques et y compris',
]);

/** "juncto": read together with. */
export const WITH_PHRASES: Phrases = phrases([
  'juncto',
  'iuncto',
  'juncta',
  'jo',
  'io',
  'j',
  'i v m',
  'in verband met',
  'in samenhang met',
  'in samenhang gelezen met',
  'in combinatie met',
  'gelezen in samenhang met',
  'samen gelezen met',
  'combine a',
  'combine avec',
  'combines avec',
  'combinee avec',
  'combinees avec',
  'lu en combinaison avec',
  'lus en combinaison avec',
  'en combinaison avec',
  'lu conjointement avec',
  'lus conjointement avec',
  'juncto de',
  'read together with',
  'read in conjunction with',
  'in conjunction with',
  'in combination with',
]);

/** "and following". */
export const ONWARD_PHRASES: Phrases = phrases([
  'e v',
  'ev',
  'en volgende',
  'et s',
  'et ss',
  'et suiv',
  'et suivants',
  'et suivantes',
  'et sv',
  'et svt',
  'et svts',
  'en vlg',
  'e vlg',
  'e a',
  'et seq',
  'et sqq',
  'and following',
  'and the following',
  'and seq',
  'and seqq',
  'et seqq',
  'seqq',
  'and subsequent',
  'and onwards',
  'onwards',
  'et suivant',
  'ss',
  'ff',
  'sqq',
  'vlg',
]);

/** Behind a number these make it a quantity. */
export const UNITS: ReadonlySet<string> = set(
  `jaar jaren maand maanden dag dagen week weken uur euro eur frank procent kinderen slachtoffers minderjarigen personen
  landen staten keer maal miljoen duizend ans an annees annee mois jours jour semaines heures euros francs enfants victimes
  personnes pays etats fois millions mille pour years year months month days weeks hours children victims persons people
  countries states times million thousand percent leden membres members zaken dossiers affaires cases feiten`,
);

/** What has articles of another kind: "artikel 140 in de krant". */
export const PRINTED: ReadonlySet<string> = set(
  `krant weekblad tijdschrift magazine brochure handboek handleiding journal revue manuel newspaper manual handbook`,
);

/** Of such a thing an article is no law: a contract, the statutes of a club, a page. In a report or a list one may be cited. */
export const NOT_LAW: ReadonlySet<string> = new Set([
  ...PRINTED,
  ...set(
    `overeenkomst huurovereenkomst arbeidsovereenkomst koopovereenkomst contract huurcontract arbeidscontract polis statuten reglement
    huishoudelijk blad boek lijst bestelling factuur catalogus cao verslag rapport jaarverslag contrat contrats bail statuts livre liste
    commande facture catalogue police rules statutes lease agreement policy invoice order book report list bylaws terms`,
  ),
]);

/** A law that is not one yet: its articles are of a work without an id. */
export const BILLS: ReadonlySet<string> = set(
  `voorstel ontwerp wetsvoorstel wetsontwerp voorontwerp proposition projet avantprojet bill proposal draft`,
);

/** No law yet: in front of a code or behind it. */
export const PROPOSED: ReadonlySet<string> = set(
  'proposed planned draft voorgesteld voorgestelde gepland geplande ontworpen propose envisage',
);

export type WorkClass =
  | 'act'
  | 'decree'
  | 'circular'
  | 'directive'
  | 'regulation'
  | 'decision'
  | 'code'
  | 'treaty'
  | 'protocol'
  | 'other';

/** Words for a kind of work, which name one only by what the text said before. */
export const WORK_NOUNS: ReadonlyMap<string, WorkClass> = new Map(
  (
    [
      ['act', 'wet loi act law'],
      ['decree', 'kb besluit arrete decree ar'],
      ['circular', 'omzendbrief rondzendbrief circulaire circular'],
      ['directive', 'richtlijn directive'],
      ['regulation', 'verordening regulation'],
      ['decision', 'kaderbesluit decision'],
      ['code', 'wetboek strafwet strafrecht code'],
      ['treaty', 'verdrag conventie convention traite treaty'],
      ['protocol', 'protocol protocole'],
      [
        'other',
        'decreet decret ordonnantie ordonnance grondwet constitution handvest charte charter statuut statut statute reglement codex samenwerkingsakkoord accord',
      ],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** Words for the Criminal Code that have no other meaning. */
export const PENAL: ReadonlySet<string> = set('strafwet strafrecht');

/** "dit", "ledit": what stands in front of a word that refers back; true where it needs no number to do so. */
export const THIS: ReadonlySet<string> = set(
  `dit deze dat die hetzelfde dezelfde datzelfde diezelfde voormeld voormelde voornoemd voornoemde bovenvermeld bovenvermelde
  bovengenoemd bovengenoemde genoemd genoemde vermelde bedoeld bedoelde dito
  ledit ladite lesdits lesdites dudit audit cet ce cette ces meme susdit susdite susmentionne susmentionnee susvise susvisee
  this that these those said same aforementioned aforesaid abovementioned`,
);

/** Of these, the ones that make a work by itself a reference back: "deze wet" may as well be the text's own. */
export const SAME: ReadonlySet<string> = set(
  `hetzelfde dezelfde datzelfde diezelfde voormeld voormelde voornoemd voornoemde bovenvermeld bovenvermelde bovengenoemd
  bovengenoemde genoemde vermelde dito ledit ladite dudit audit meme susdit susdite susmentionne susmentionnee susvise susvisee
  said same aforementioned aforesaid abovementioned`,
);

/** Behind a word, they make it refer back: "article précité". */
export const AFORESAID: ReadonlySet<string> = set(
  'precite precitee precites precitees susmentionne susmentionnee susvise susvisee susdit susdite voormeld voornoemd',
);

/** Another state's code, or another code of this state. */
export const FOREIGN: ReadonlySet<string> = new Set([
  ...NATIONALITIES,
  ...set(
    'militair militaire military electoral forestier rural social sociaal maritime disciplinaire bes lux luxembourg suisse',
  ),
]);

/** "of", where it leads from an article to its work. */
export const OF: ReadonlySet<string> = set('van uit der des du de d of from under');
export const IN: ReadonlySet<string> = set('in aan dans au into to bij');
export const THE: ReadonlySet<string> = set('het de den der des le la les l the onze ons notre nos our');

/** Between "of the" and the name of a work. */
export const ADJECTIVES: ReadonlySet<string> = new Set([
  ...IN_FORCE,
  ...set(
    'belgisch belgische vlaams vlaamse waals waalse flemish walloon federaal federale federal herziene herzien revised belge belgian belgium recast herschikte gecoordineerde gewijzigde consolidated internationaal internationale international europees europese europeenne european vn un onu',
  ),
]);
