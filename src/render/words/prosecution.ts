import { perLanguage } from '../../law/text.ts';

/** What the answers on limitation and on offences abroad say, in the three languages. */

const en = () => ({
  limitation: 'Limitation',
  limitationTitle: 'Limitation of prosecution',
  jurisdiction: 'Offence committed abroad',
  case: 'Case',
  counted: 'Counted',
  askedOn: (day: string) => `asked on ${day}`,
  result: {
    open: (day: string) => `possible; last day: ${day}`,
    expired: (day: string) => `lapsed; last day: ${day}`,
    imprescriptible: 'never lapses',
    undetermined: 'cannot be told from these facts',
  },
  neverSince: (day: string) => `never lapses, since ${day}`,
  single: (day: string) => day,
  between: (earliest: string, latest: string) => `a day between ${earliest} and ${latest}`,
  fromFacts: (day: string) => `from ${day}, the day of the facts`,
  fromMajority: (day: string) => `from ${day}, the victim's eighteenth birthday`,
  fromMajorityUnknown: "from the victim's eighteenth birthday",
  since: 'law since',
  period: 'period',
  rule: 'for',
  lastDay: 'last day',
  noPeriod: 'none',
  fromBirthday: (term: string) => `${term} from age 18`,
  onlyIf: {
    mitigated: 'if the crime is reduced to a correctional penalty',
    full: 'if the crime keeps the penalty of a crime',
    holds: (at: string) => `if ${at} covers this case`,
    doesNot: (at: string) => `if ${at} does not cover this case`,
    age: (band: string) => `victim's age: ${band}`,
    present: (label: string) => `if: ${label}`,
    absent: (label: string) => `if not: ${label}`,
  },
  missing: {
    'law-not-held':
      'It would have lapsed by the law that was read; a later law may have made the period longer.',
    'victim-age': "The victim's age decides: add --age N or --born DATE.",
    'victim-birth': "The victim's birthday decides: add --born DATE.",
    mitigation:
      'Before 28 April 2024 a crime that was reduced to a correctional penalty took the period of a délit, except where a text keeps the longer one. Whether this one was or will be is not known.',
    'settled-text': 'No text that was read settles whether a rule covers this case: both readings are shown.',
  },
  noOffence: 'These facts make no offence under this article, or are not punishable.',
  wouldChange: 'What another circumstance would make of it',
  through: (basics: readonly string[], applied: string) =>
    `The list names ${basics.join(', ')}, not ${applied}: the aggravated form is taken to follow the offence that it aggravates.`,
  proviso:
    'Without interruption and without suspension. Acts of investigation or prosecution before 28 April 2024 could interrupt the period and so make it run anew; what suspends it makes it longer. Only the file of the case tells: never take "lapsed" from here alone.',
  /** For facts since interruption was abolished. */
  laterProviso:
    'Without suspension: what suspends the period makes it longer. Only the file of the case tells: never take "lapsed" from here alone.',
  notHeldFrom: (day: string, last: string) =>
    `The law of limitation since ${day} was not read: this is the answer under the law up to ${last}.`,
  limitationNotHeld: (day: string) =>
    `The law of limitation of ${day} is not held: nothing is said of facts of that day.`,

  listed: 'Listed',
  listedYes: (head: string) => `yes, in ${head}`,
  listedUnmet: (head: string) => `yes, in ${head}, but a condition is not met`,
  listedNo: (articles: string) => `no, not in ${articles}`,
  listedUnknown: (head: string) => `not settled: ${head} may name it`,
  conditions: 'Conditions',
  otherHeads: 'Other grounds, for any offence',
  met: 'met',
  notMet: 'not met',
  notTold: 'not told',
  forTheFile: 'the file of the case tells',
  jurisdictionNotHeld: (day: string) => `The rules of ${day} on offences committed abroad are not held.`,
  notItself: (named: readonly string[], cited: string) =>
    `The list names ${named.join(', ')}, not ${cited} itself.`,
  jurisdictionDay:
    'By the rules of the day of the facts; whether a later extension reaches earlier facts is not settled here. This supposes that no element of the offence was committed in Belgium. Grounds for wartime, treaty duties and accomplices are not held.',
  namedWithout: (head: string) => `${head} names this provision; its offence is not computed here.`,
});

export type ProsecutionWords = ReturnType<typeof en>;

const nl = (): ProsecutionWords => ({
  limitation: 'Verjaring',
  limitationTitle: 'Verjaring van de strafvordering',
  jurisdiction: 'Misdrijf gepleegd in het buitenland',
  case: 'Geval',
  counted: 'Gerekend',
  askedOn: (day) => `gevraagd op ${day}`,
  result: {
    open: (day) => `vervolging mogelijk; laatste dag: ${day}`,
    expired: (day) => `verjaard; laatste dag: ${day}`,
    imprescriptible: 'verjaart nooit',
    undetermined: 'niet te zeggen op grond van deze feiten',
  },
  neverSince: (day) => `verjaart nooit, sinds ${day}`,
  single: (day) => day,
  between: (earliest, latest) => `een dag tussen ${earliest} en ${latest}`,
  fromFacts: (day) => `vanaf ${day}, de dag van de feiten`,
  fromMajority: (day) => `vanaf ${day}, de achttiende verjaardag van het slachtoffer`,
  fromMajorityUnknown: 'vanaf de achttiende verjaardag van het slachtoffer',
  since: 'recht sinds',
  period: 'termijn',
  rule: 'voor',
  lastDay: 'laatste dag',
  noPeriod: 'geen',
  fromBirthday: (term) => `${term} vanaf 18 jaar`,
  onlyIf: {
    mitigated: 'als de misdaad gecorrectionaliseerd wordt',
    full: 'als de misdaad een criminele straf houdt',
    holds: (at) => `als ${at} dit geval dekt`,
    doesNot: (at) => `als ${at} dit geval niet dekt`,
    age: (band) => `leeftijd van het slachtoffer: ${band}`,
    present: (label) => `als: ${label}`,
    absent: (label) => `als niet: ${label}`,
  },
  missing: {
    'law-not-held':
      'Volgens het gelezen recht zou het verjaard zijn; een latere wet kan de termijn verlengd hebben.',
    'victim-age': 'De leeftijd van het slachtoffer beslist: voeg --age N of --born DATUM toe.',
    'victim-birth': 'De geboortedag van het slachtoffer beslist: voeg --born DATUM toe.',
    mitigation:
      'Vóór 28 april 2024 kreeg een gecorrectionaliseerde misdaad de termijn van een wanbedrijf, behalve waar een tekst de langere behoudt. Of dat hier zo was of zal zijn, is niet bekend.',
    'settled-text':
      'Geen gelezen tekst maakt uit of een regel dit geval dekt: beide lezingen worden getoond.',
  },
  noOffence: 'Deze feiten zijn geen misdrijf volgens dit artikel, of zijn niet strafbaar.',
  wouldChange: 'Wat een andere omstandigheid ervan zou maken',
  through: (basics, applied) =>
    `De lijst noemt ${basics.join(', ')}, niet ${applied}: de verzwaarde vorm wordt geacht het misdrijf te volgen dat ze verzwaart.`,
  proviso:
    'Zonder stuiting en zonder schorsing. Daden van onderzoek of vervolging van vóór 28 april 2024 konden de termijn stuiten en zo opnieuw doen lopen; wat schorst, verlengt hem. Alleen het dossier zegt dat: neem "verjaard" nooit alleen van hier over.',
  laterProviso:
    'Zonder schorsing: wat schorst, verlengt de termijn. Alleen het dossier zegt dat: neem "verjaard" nooit alleen van hier over.',
  notHeldFrom: (day, last) =>
    `Het verjaringsrecht sinds ${day} is niet gelezen: dit is het antwoord volgens het recht tot en met ${last}.`,
  limitationNotHeld: (day) =>
    `Het verjaringsrecht van ${day} is niet opgenomen: over feiten van die dag wordt niets gezegd.`,

  listed: 'Op de lijst',
  listedYes: (head) => `ja, in ${head}`,
  listedUnmet: (head) => `ja, in ${head}, maar een voorwaarde is niet vervuld`,
  listedNo: (articles) => `nee, niet in ${articles}`,
  listedUnknown: (head) => `niet uitgemaakt: ${head} noemt het misschien`,
  conditions: 'Voorwaarden',
  otherHeads: 'Andere gronden, voor elk misdrijf',
  met: 'vervuld',
  notMet: 'niet vervuld',
  notTold: 'niet meegedeeld',
  forTheFile: 'uit het dossier',
  jurisdictionNotHeld: (day) => `De regels van ${day} over misdrijven in het buitenland zijn niet opgenomen.`,
  notItself: (named, cited) => `De lijst noemt ${named.join(', ')}, niet ${cited} zelf.`,
  jurisdictionDay:
    'Volgens de regels van de dag van de feiten; of een latere uitbreiding ook oudere feiten treft, wordt hier niet uitgemaakt. Dit veronderstelt dat geen bestanddeel van het misdrijf in België is gepleegd. Gronden voor oorlogstijd, verdragsplichten en medeplichtigen zijn niet opgenomen.',
  namedWithout: (head) => `${head} noemt deze bepaling; het misdrijf zelf wordt hier niet berekend.`,
});

const fr = (): ProsecutionWords => ({
  limitation: 'Prescription',
  limitationTitle: "Prescription de l'action publique",
  jurisdiction: "Infraction commise à l'étranger",
  case: 'Cas',
  counted: 'Compté dès',
  askedOn: (day) => `question posée au ${day}`,
  result: {
    open: (day) => `poursuites possibles; dernier jour: ${day}`,
    expired: (day) => `prescrit; dernier jour: ${day}`,
    imprescriptible: 'imprescriptible',
    undetermined: 'ces faits ne permettent pas de le dire',
  },
  neverSince: (day) => `imprescriptible depuis le ${day}`,
  single: (day) => `le ${day}`,
  between: (earliest, latest) => `un jour entre le ${earliest} et le ${latest}`,
  fromFacts: (day) => `${day}, jour des faits`,
  fromMajority: (day) => `${day}, dix-huitième anniversaire de la victime`,
  fromMajorityUnknown: 'le dix-huitième anniversaire de la victime',
  since: 'droit depuis',
  period: 'délai',
  rule: 'pour',
  lastDay: 'dernier jour',
  noPeriod: 'aucun',
  fromBirthday: (term) => `${term} dès 18 ans`,
  onlyIf: {
    mitigated: 'si le crime est correctionnalisé',
    full: 'si le crime garde une peine criminelle',
    holds: (at) => `si l'${at} couvre ce cas`,
    doesNot: (at) => `si l'${at} ne couvre pas ce cas`,
    age: (band) => `âge de la victime: ${band}`,
    present: (label) => `si: ${label}`,
    absent: (label) => `sans: ${label}`,
  },
  missing: {
    'law-not-held': 'Selon le droit lu, ce serait prescrit; une loi ultérieure peut avoir allongé le délai.',
    'victim-age': "L'âge de la victime décide: ajoutez --age N ou --born DATE.",
    'victim-birth': 'Le jour de naissance de la victime décide: ajoutez --born DATE.',
    mitigation:
      "Avant le 28 avril 2024, un crime correctionnalisé prenait le délai d'un délit, sauf là où un texte maintient le délai plus long. On ignore si c'est ou si ce sera le cas ici.",
    'settled-text':
      'Aucun texte lu ne tranche si une règle couvre ce cas: les deux lectures sont présentées.',
  },
  noOffence:
    'Ces faits ne constituent pas une infraction au sens de cet article, ou ne sont pas punissables.',
  wouldChange: "Ce qu'une autre circonstance y changerait",
  through: (basics, applied) =>
    `La liste cite ${basics.map((basic) => `l'${basic}`).join(', ')}, non l'${applied}: la forme aggravée est censée suivre l'infraction qu'elle aggrave.`,
  proviso:
    "Sans interruption ni suspension. Des actes d'instruction ou de poursuite antérieurs au 28 avril 2024 pouvaient interrompre le délai et le faire courir à nouveau; ce qui suspend le prolonge. Seul le dossier le dit: ne reprenez jamais « prescrit » d'ici seulement.",
  laterProviso:
    "Sans suspension: ce qui suspend le délai le prolonge. Seul le dossier le dit: ne reprenez jamais « prescrit » d'ici seulement.",
  notHeldFrom: (day, last) =>
    `Le droit de la prescription depuis le ${day} n'a pas été lu: voici la réponse selon le droit en vigueur jusqu'au ${last}.`,
  limitationNotHeld: (day) =>
    `Le droit de la prescription du ${day} n'est pas repris: rien n'est dit de faits de ce jour.`,

  listed: 'Sur la liste',
  listedYes: (head) => `oui, à l'${head}`,
  listedUnmet: (head) => `oui, à l'${head}, mais une condition n'est pas remplie`,
  listedNo: (articles) => `non, pas à l'${articles}`,
  listedUnknown: (head) => `non tranché: l'${head} la cite peut-être`,
  conditions: 'Conditions',
  otherHeads: 'Autres chefs, pour toute infraction',
  met: 'remplie',
  notMet: 'non remplie',
  notTold: 'non communiqué',
  forTheFile: 'selon le dossier',
  jurisdictionNotHeld: (day) =>
    `Les règles du ${day} sur les infractions commises à l'étranger ne sont pas reprises.`,
  notItself: (named, cited) =>
    `La liste cite ${named.map((each) => `l'${each}`).join(', ')}, non l'${cited} même.`,
  jurisdictionDay:
    "Selon les règles du jour des faits; si une extension ultérieure atteint des faits antérieurs n'est pas tranché ici. Cela suppose qu'aucun élément de l'infraction n'a été commis en Belgique. Les chefs propres au temps de guerre, aux obligations conventionnelles et aux complices ne sont pas repris.",
  namedWithout: (head) => `L'${head} cite cette disposition; l'infraction elle-même n'est pas calculée ici.`,
});

export const prosecutionWords = perLanguage<ProsecutionWords>({ nl, fr, en });
