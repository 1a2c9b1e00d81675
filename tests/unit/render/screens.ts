import type { Document } from '../../../src/render/document.ts';

/** Invented screens in the manner of the product's own; the figures are not the law's. */
export const penaltyScreen: Document = {
  title: 'Art. 12 Vb.',
  language: 'nl',
  blocks: [
    {
      kind: 'heading',
      level: 1,
      text: 'Art. 12 Vb.',
      aside: 'Aanzetten van een minderjarige tot het voorbeeld',
    },
    { kind: 'paragraph', text: 'Feiten van 1 maart 2015, slachtoffer 13 jaar' },
    {
      kind: 'fields',
      rows: [
        { label: 'Straf', value: [{ text: 'opsluiting van 15 tot 20 jaar', tone: 'strong' }] },
        { label: 'Geldboete', value: '1.000 tot 100.000 euro (verplicht)' },
        { label: 'Te betalen', value: '6.000 tot 600.000 euro', note: 'x 6, feiten van 2012 tot 2016' },
      ],
    },
    {
      kind: 'table',
      columns: [{ title: 'Waarom' }, {}, { title: 'straf', align: 'right' }, {}, { title: 'bron' }],
      rows: [
        [[{ text: '✓', tone: 'good' }, '\u00a0minderjarig'], 'art. 12, eerste lid', '5-10\u00a0j', '', '[1]'],
        [
          [{ text: '✓', tone: 'good' }, '\u00a0jonger dan 14'],
          'art. 12, derde lid',
          '15-20\u00a0j',
          '←',
          '[1]',
        ],
        ['·\u00a0per slachtoffer', 'niet bij art. 12', '', '', '[2]'],
      ],
    },
    {
      kind: 'table',
      continues: true,
      columns: [{ title: 'Wat het zou veranderen' }, {}, { align: 'right' }, {}, {}],
      rows: [['+\u00a0deelname aan een vereniging', 'art. 14', '17-20\u00a0j', '', '[1]']],
    },
    { kind: 'heading', level: 2, text: 'Bijkomend' },
    {
      kind: 'list',
      items: [
        { mark: 'moet', text: 'ontzetting uit rechten' },
        { mark: 'kan', text: 'beroepsverbod van 1 tot 20 jaar' },
      ],
    },
    { kind: 'paragraph', text: 'Recht op 1 maart 2015: Vb. 1867, versie van 27 maart 2001 tot 31 mei 2022.' },
    {
      kind: 'notes',
      items: [
        {
          mark: '[1]',
          text: ['wet van 28 november 2000 (', { text: 'officieel', link: 'https://law.example/1' }, ')'],
        },
        { mark: '[2]', text: 'Vb. 1867, art. 12' },
      ],
    },
    { kind: 'paragraph', text: 'Informatie, geen juridisch advies.', tone: 'muted' },
  ],
};

export const ladderScreen: Document = {
  title: 'Art. 12',
  language: 'en',
  blocks: [
    { kind: 'heading', level: 1, text: 'Art. 12 Example Code', aside: 'Inciting a minor to the example' },
    { kind: 'paragraph', text: "The victim's age decides, and was not given." },
    {
      kind: 'table',
      columns: [{ title: "victim's age" }, { title: 'imprisonment' }, { title: 'fine', align: 'right' }],
      rows: [
        ['under 14', 'reclusion 15-20 years', '6\u00a0000 - 600\u00a0000 euro'],
        ['18 or over', 'no offence under this article', ''],
      ],
    },
    { kind: 'paragraph', text: 'Add --age N or --born DATE.' },
  ],
};

export const comparisonScreen: Document = {
  title: 'Example Protocol',
  language: 'en',
  blocks: [
    {
      kind: 'table',
      columns: [{ title: 'article' }, { title: 'obligation' }, { title: 'verdict' }],
      detailTitle: 'reason',
      caption: '1 of 2 not met.',
      rows: [
        {
          cells: ['art. 2 (b)', 'define the example', [{ text: 'not met', tone: 'bad' }]],
          detail: 'no definition [1]',
        },
        ['art. 3', 'punish the example', [{ text: 'met', tone: 'good' }]],
      ],
    },
  ],
};
