import type { RefsLimit } from '../../answers/refs.ts';
import { perLanguage } from '../../law/text.ts';

/** What the answers on references say, in the three languages. */

const en = () => ({
  title: 'References',
  around: (label: string) => `What is around ${label}`,
  kind: {
    citation: { out: 'names', in: 'is named by' },
    successor: { out: 'went on as', in: 'took over from' },
    amendment: { out: 'made or changed', in: 'made or changed by' },
    obligation: { out: 'is carried out by', in: 'carries out' },
  },
  edge: {
    citation: 'names',
    successor: 'went on as',
    amendment: 'amended',
    obligation: 'carried out by',
  },
  when: 'when',
  since: (day: string) => `since ${day}`,
  on: (day: string) => day,
  between: (from: string, until: string) => `${from} to ${until}`,
  further: (steps: number) => `Further away, up to ${steps} steps`,
  none: 'Nothing that is held refers to it, and it refers to nothing.',
  leftOut: (limits: readonly RefsLimit[], count: number) => {
    const told = { direction: 'in this direction', kinds: 'of the kind asked for', day: 'on that day' };
    const without = limits.length > 1 ? 'these limits' : 'this limit';
    const found = count === 1 ? 'is 1 reference' : `are ${count} references`;
    return `Nothing ${limits.map((limit) => told[limit]).join(', ')}; without ${without} there ${found}.`;
  },
  cut: 'More was found than is shown: ask for fewer steps or kinds.',
  counted: (references: number, nodes: number) => `${references} references between ${nodes} texts.`,
});

export type RefsWords = ReturnType<typeof en>;

const nl = (): RefsWords => ({
  title: 'Verwijzingen',
  around: (label) => `Wat er rond ${label} ligt`,
  kind: {
    citation: { out: 'noemt', in: 'wordt genoemd door' },
    successor: { out: 'ging verder als', in: 'nam over van' },
    amendment: { out: 'maakte of wijzigde', in: 'gemaakt of gewijzigd door' },
    obligation: { out: 'wordt uitgevoerd door', in: 'voert uit' },
  },
  edge: {
    citation: 'noemt',
    successor: 'ging verder als',
    amendment: 'wijzigde',
    obligation: 'uitgevoerd door',
  },
  when: 'wanneer',
  since: (day) => `sinds ${day}`,
  on: (day) => day,
  between: (from, until) => `${from} tot ${until}`,
  further: (steps) => `Verder weg, tot ${steps} stappen`,
  none: 'Niets van wat is opgenomen verwijst ernaar, en het verwijst naar niets.',
  leftOut: (limits, count) => {
    const told = { direction: 'in deze richting', kinds: 'van de gevraagde soort', day: 'op die dag' };
    const without = limits.length > 1 ? 'deze beperkingen' : 'deze beperking';
    const found = count === 1 ? 'is er 1 verwijzing' : `zijn er ${count} verwijzingen`;
    return `Niets ${limits.map((limit) => told[limit]).join(', ')}; zonder ${without} ${found}.`;
  },
  cut: 'Er is meer gevonden dan getoond: vraag minder stappen of soorten.',
  counted: (references, nodes) => `${references} verwijzingen tussen ${nodes} teksten.`,
});

const fr = (): RefsWords => ({
  title: 'Renvois',
  around: (label) => `Autour de ${label.startsWith('art.') ? "l'" : ''}${label}`,
  kind: {
    citation: { out: 'cite', in: 'est cité par' },
    successor: { out: 'continué sous', in: 'a repris' },
    amendment: { out: 'a créé ou modifié', in: 'créé ou modifié par' },
    obligation: { out: 'est exécutée par', in: 'exécute' },
  },
  edge: {
    citation: 'cite',
    successor: 'continué sous',
    amendment: 'a modifié',
    obligation: 'exécutée par',
  },
  when: 'quand',
  since: (day) => `depuis le ${day}`,
  on: (day) => day,
  between: (from, until) => `${from} au ${until}`,
  further: (steps) => `Plus loin, jusqu'à ${steps} pas`,
  none: "Rien de ce qui est repris n'y renvoie, et il ne renvoie à rien.",
  leftOut: (limits, count) => {
    const told = { direction: 'dans ce sens', kinds: 'de la sorte demandée', day: 'à cette date' };
    const without = limits.length > 1 ? 'ces limites' : 'cette limite';
    const found = count === 1 ? '1 renvoi' : `${count} renvois`;
    return `Rien ${limits.map((limit) => told[limit]).join(', ')}; sans ${without}, il y a ${found}.`;
  },
  cut: 'Plus a été trouvé que montré: demandez moins de pas ou de sortes.',
  counted: (references, nodes) => `${references} renvois entre ${nodes} textes.`,
});

export const refsWords = perLanguage<RefsWords>({ nl, fr, en });
