import type { Several } from '../../answers/several.ts';
import type { ProvisionId } from '../../law/provision-id.ts';
import { type AskedOfOne, askOf } from '../asked-of-one.ts';
import type { Block, Document } from '../document.ts';
import type { Labels } from '../labels.ts';
import { writeDay } from '../numbers.ts';
import { printable } from '../printable.ts';
import { sentence } from '../sentence.ts';
import { severalWords } from '../words/several.ts';

/**
 * The provisions that a list or a range names, each with its heading, and how one of them is asked for.
 *
 * @param given the options of the question, as typed
 */
export function severalScreen(
  answer: Several,
  query: string,
  asked: AskedOfOne,
  given: readonly string[],
  warnings: readonly string[],
  labels: Labels,
): Document {
  const { words, language } = labels;
  const said = severalWords(language);
  const { candidates, missing, otherCode } = answer;
  const day = writeDay(asked.on, language);
  const rows = candidates.map(({ id, state }) => {
    const remark = state ? said.states[state](day) : '';
    return { label: labels.provision(id), value: [labels.heading(id), remark].filter(Boolean).join('; ') };
  });
  const first = candidates.find(({ state }) => state === 'in-force' || state === null) ?? candidates[0];
  const shown = candidates.find(({ id }) => workOf(id) !== otherCode);
  const list = missing.map((id) => (id.includes('/') ? labels.provision(id) : labels.short(`/${id}`)));
  const lines = [
    ...(list.length > 0 ? [sentence(said.missing(list.join(', ')))] : []),
    ...(otherCode && shown ? [said.otherCode(labels.work(workOf(shown.id)), labels.work(otherCode))] : []),
    ...(first ? [words.tryAt(`lexkind ${askOf(labels.provision(first.id), asked, given)}`)] : []),
  ];
  return {
    title: said.title,
    language,
    blocks: [
      { kind: 'paragraph', text: said.names(printable(query)) },
      { kind: 'fields', rows },
      ...lines.map((text): Block => ({ kind: 'paragraph', text })),
      ...warnings.map((text): Block => ({ kind: 'paragraph', text, tone: 'warning' })),
    ],
  };
}

function workOf(id: ProvisionId): string {
  return id.slice(0, id.lastIndexOf('/'));
}
