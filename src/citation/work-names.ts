import type { Text } from '../law/text.ts';
import type { NamedWork } from './works.ts';

/** How a work is written in each language, and the further names it is recognised by. */
export type WorkNames = Text & { readonly also: readonly string[] };

export const CRIMINAL_CODE: WorkNames = {
  nl: 'Sw.',
  fr: 'C. pén.',
  en: 'Criminal Code',
  also: [
    'Strafwetboek',
    'Belgisch Strafwetboek',
    'Belgische Strafwetboek',
    'Wetboek van Strafrecht',
    'Belgisch Sw.',
    'Code pénal de Belgique',
    'Criminal Code of Belgium',
    'Penal Code of Belgium',
    'Belgian CC',
    'Strafwb.',
    'C.P.',
    'Code pén.',
    'Code pénal',
    'Code pénal belge',
    'CP belge',
    'Penal Code',
    'Belgian Criminal Code',
    'Belgian Penal Code',
  ],
};

export const WORK_NAMES: Readonly<Record<NamedWork, WorkNames>> = {
  'be/sw-1867': { nl: 'Sw. 1867', fr: 'C. pén. 1867', en: 'Criminal Code 1867', also: [] },
  'be/sw-2024': { nl: 'Sw. 2024', fr: 'C. pén. 2024', en: 'Criminal Code 2024', also: ['N.Sw.', 'N.C.P.'] },
  'be/vtsv-1878': {
    nl: 'V.T.Sv.',
    fr: 'T.P.C.P.P.',
    en: 'Preliminary Title of the Code of Criminal Procedure',
    also: [
      'V.T.W.Sv.',
      'Voorafgaande Titel Sv.',
      'Voorafgaande Titel Wetboek van Strafvordering',
      'Voorafgaande Titel van het Wetboek van Strafvordering',
      'Titre préliminaire C.P.P.',
      'Titre préliminaire du Code de procédure pénale',
      'Preliminary Title CCP',
      'PTCCP',
      'Voorafgaande Titel',
      'Voorafgaande titel van het Sv.',
      'VTSv',
      'Titre préliminaire',
      'TPCPP',
      'T. prél. C.P.P.',
      'Titre préliminaire C.i.cr.',
      "Titre préliminaire du Code d'instruction criminelle",
      'Preliminary Title of the CCP',
    ],
  },
  'be/sv-1808': {
    nl: 'Sv.',
    fr: 'C.i.cr.',
    en: 'Code of Criminal Procedure',
    also: [
      'Wb.Sv.',
      'C.i.cr',
      'Belgisch Wetboek van Strafvordering',
      'Belgische Wetboek van Strafvordering',
      'Code of Criminal Instruction',
      'Belgian Code of Criminal Procedure',
      'W.Sv.',
      'Wetboek van Strafvordering',
      'C.I.C.',
      "Code d'instruction criminelle",
      'CCP',
    ],
  },
  'be/bw-1804': {
    nl: 'oud BW',
    fr: 'anc. C. civ.',
    en: 'old Civil Code',
    also: [
      'B.W.',
      'Burgerlijk Wetboek',
      'oud Burgerlijk Wetboek',
      'C. civ.',
      'Code civil',
      'ancien Code civil',
      'Civil Code',
    ],
  },
  crc: {
    nl: 'IVRK',
    fr: 'CIDE',
    en: 'CRC',
    also: [
      'VRK',
      'VN-Kinderrechtenverdrag',
      'Verdrag van New York van 20 november 1989',
      'CNUDE',
      'UN CRC',
      'UNCRC',
      'Kinderrechtenverdrag',
      'Verdrag inzake de rechten van het kind',
      'Internationaal Verdrag inzake de rechten van het kind',
      "Convention relative aux droits de l'enfant",
      "Convention internationale des droits de l'enfant",
      'Convention on the Rights of the Child',
    ],
  },
  opsc: {
    nl: 'OPSC',
    fr: 'OPSC',
    en: 'OPSC',
    also: [
      'OP-CRC-SC',
      'CRC-OP-SC',
      'CRC-OPSC',
      'OP-SC',
      'Facultatief Protocol inzake de verkoop van kinderen',
      "Protocole facultatif concernant la vente d'enfants",
      'Optional Protocol on the sale of children',
    ],
  },
  opac: { nl: 'OPAC', fr: 'OPAC', en: 'OPAC', also: ['OP-CRC-AC', 'CRC-OP-AC', 'CRC-OPAC', 'OP-AC'] },
  opic: {
    nl: 'OPIC',
    fr: 'OPIC',
    en: 'OPIC',
    also: ['OP-CRC-IC', 'CRC-OP-IC', 'CRC-OPIC', 'OP3-CRC', 'OP-IC'],
  },
  'ilo-c182': {
    nl: 'IAO-Verdrag nr. 182',
    fr: 'Convention n° 182 OIT',
    en: 'ILO Convention No. 182',
    also: conventions(182),
  },
  'ilo-c29': {
    nl: 'IAO-Verdrag nr. 29',
    fr: 'Convention n° 29 OIT',
    en: 'ILO Convention No. 29',
    also: [...conventions(29), 'C029'],
  },
  'ilo-p29': {
    nl: 'IAO-Protocol nr. 29',
    fr: 'Protocole n° 29 OIT',
    en: 'ILO Protocol No. 29',
    also: ['P29', 'P029', 'ILO P29', 'ILO P029'],
  },
  untoc: {
    nl: 'UNTOC',
    fr: 'UNTOC',
    en: 'UNTOC',
    also: ['UNTOC Convention', 'Verdrag van Palermo', 'Convention de Palerme', 'Palermo Convention'],
  },
  palermo: {
    nl: 'Palermoprotocol',
    fr: 'Protocole de Palerme',
    en: 'Palermo Protocol',
    also: [
      'Palermo',
      'Protocol van Palermo',
      'Palermo-protocol',
      'protocole de Palerme',
      'UN Trafficking Protocol',
    ],
  },
  budapest: conventionOf('Boedapest', 'Budapest', ['Cybercrimeverdrag', 'Cybercrime Convention']),
  warsaw: { ...conventionOf('Warschau', 'Varsovie', ['Warsaw']), en: 'Warsaw Convention' },
  lanzarote: conventionOf('Lanzarote', 'Lanzarote', []),
  istanbul: conventionOf('Istanbul', 'Istanbul', ['Istanboel', 'Verdrag van Istanboel']),
  'hague-1980': {
    nl: 'Haags Kinderontvoeringsverdrag',
    fr: 'Convention de La Haye 1980',
    en: 'Hague Convention 1980',
    also: ['HKOV', 'Convention de La Haye de 1980', 'Hague Convention of 1980', '1980 Hague Convention'],
  },
  cedaw: {
    nl: 'CEDAW',
    fr: 'CEDEF',
    en: 'CEDAW',
    also: ['VN-Vrouwenverdrag', 'Vrouwenverdrag', 'CEDAW-verdrag', 'CEDAW Convention'],
  },
};

/** A convention known by its town. */
function conventionOf(dutch: string, french: string, also: readonly string[]): WorkNames {
  return {
    nl: `Verdrag van ${dutch}`,
    fr: `Convention de ${french}`,
    en: `${french} Convention`,
    also: [dutch, french, `${dutch}verdrag`, `Convention of ${french}`, `Conventie van ${dutch}`, ...also],
  };
}

function conventions(number: number): readonly string[] {
  const of = (town: string): readonly string[] => [
    `${town} ${number}`,
    `${town} C${number}`,
    `${town}-Verdrag ${number}`,
  ];
  return [
    `C${number}`,
    ...['ILO', 'IAO', 'OIT'].flatMap(of),
    `ILO Convention ${number}`,
    `Convention n° ${number} de l'OIT`,
    `Convention ${number} de l'OIT`,
    `Convention n° ${number} de l'Organisation internationale du Travail`,
    `Verdrag nr. ${number} van de IAO`,
    `IAO-Conventie nr. ${number}`,
    `Convention No. ${number} of the ILO`,
    `ILO Convention No. C${number}`,
  ];
}

/** Usual names of works that are otherwise named by their date, number or title. */
export const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  'be/law/1980-12-15': ['Vreemdelingenwet', 'Vw.', 'loi sur les étrangers', 'Aliens Act', 'Immigration Act'],
  'be/law/1965-04-08': [
    'Jeugdbeschermingswet',
    'Jeugdwet',
    'loi relative à la protection de la jeunesse',
    'Youth Protection Act',
  ],
  'be/law/1992-08-05': ['Wet Politieambt', 'Wet op het politieambt', 'WPA', 'loi sur la fonction de police'],
  'be/law/1994-02-17': [
    'Grondwet',
    'Belgische Grondwet',
    'Gw.',
    'Constitution',
    'Constitution belge',
    'Belgian Constitution',
    'Const.',
  ],
  'be/law/1967-10-10': ['Gerechtelijk Wetboek', 'Ger.W.', 'Code judiciaire', 'C. jud.', 'Judicial Code'],
  'be/law/2010-06-06': [
    'Sociaal Strafwetboek',
    'Soc.Sw.',
    'SSW',
    'Code pénal social',
    'C. pén. soc.',
    'CPS',
    'Social Criminal Code',
    'Social Penal Code',
  ],
  'coe/echr': ['EVRM', 'CEDH', 'ECHR', 'CESDH'],
  'eu/charter': ['EU-Handvest', 'Charte UE', 'EU Charter'],
  'eu/tfeu': ['VWEU', 'TFUE', 'TFEU'],
  'eu/reg-2016-679': ['AVG', 'GDPR', 'RGPD'],
  'eu/dir-2011-36': ['EU Anti-Trafficking Directive'],
};
