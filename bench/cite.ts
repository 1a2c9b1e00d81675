import { citationResolver, citedText, plainMask } from '../src/answers/cite.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import type { Day } from '../src/time/day.ts';
import { type LabelledText, readSet } from '../tests/citation-set/read-set.ts';
import { f1, scoreOf } from '../tests/citation-set/score.ts';
import { median } from './whole-process.ts';

const SET = 'tests/citation-set';

/** Exact-span F1 and what the citations found are followed to, by language and for the pages. */
export function citationScores(knowledge: Knowledge): string[][] {
  const set = readSet(SET);
  const parts: [string, readonly LabelledText[]][] = [
    ['nl strings', set.filter(({ language }) => language === 'nl')],
    ['fr strings', set.filter(({ language }) => language === 'fr')],
    ['en strings', set.filter(({ language }) => language === 'en')],
    ['pages', set.filter(({ kind }) => kind === 'pages')],
    ['together', set],
  ];
  const rows = parts.map(([name, texts]) => {
    const score = scoreOf(texts, knowledge);
    return [
      name,
      f1(score).toFixed(3),
      (score.right / score.found).toFixed(3),
      String(score.wrong),
      String(score.found + score.missed),
    ];
  });
  return [['', 'F1', 'resolved', 'wrong', 'labels'], ...rows];
}

/** Reading citations against decoding the same bytes, and against one plain pattern over the decoded text; in turn. */
export function citationSpeed(knowledge: Knowledge, megabytes: readonly number[]): string[][] {
  const pages = readSet(SET).filter(({ kind }) => kind === 'pages');
  const dense = pages.map(({ text }) => text).join('\n\n');
  // The reports have a citation every two thousand units or so; the pages were chosen for having more. Between them go
  // the lines of the same pages that have none.
  const without = pages.map(({ text, labels }) => linesWithout(text, labels)).join('\n');
  const usual = `${dense}\n\n${`${without}\n`.repeat(Math.ceil((4 * dense.length) / without.length))}`;
  return [
    ...speedOf('usual', usual, knowledge, megabytes),
    ...speedOf('dense', dense, knowledge, megabytes.slice(-1)),
  ];
}

function linesWithout(text: string, labels: LabelledText['labels']): string {
  let at = 0;
  const lines = text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return { line, cites: labels.some((label) => label.start < at && start < label.end) };
  });
  return lines.flatMap(({ line, cites }) => (cites ? [] : [line])).join('\n');
}

function speedOf(name: string, page: string, knowledge: Knowledge, megabytes: readonly number[]): string[][] {
  let before: number | null = null;
  return megabytes.map((size) => {
    const bytes = Buffer.from(page.repeat(Math.ceil((size * 1e6) / Buffer.byteLength(page))));
    const [decoding, scanning, citing]: number[][] = [[], [], []];
    for (let round = 0; round < (size > 10 ? 3 : 5); round += 1) {
      let text = '';
      decoding?.push(
        busy(() => {
          text = new TextDecoder().decode(bytes);
        }),
      );
      scanning?.push(busy(() => [...text.matchAll(/art/gi)].length));
      citing?.push(busy(() => count(text, knowledge)));
    }
    const [decode, scan, cite] = [decoding, scanning, citing].map((times) => median(times ?? []));
    const perByte = (cite ?? 0) / bytes.length;
    const growth = before === null ? '' : ` ${(perByte / before).toFixed(2)} per byte`;
    before ??= perByte;
    return [
      `${name}, ${size} MB`,
      ` ${((cite ?? 0) / (decode ?? 1)).toFixed(0)} x decoding`,
      ` ${((cite ?? 0) / (scan ?? 1)).toFixed(0)} x /art/gi`,
      `${(bytes.length / 1e3 / (cite ?? 1)).toFixed(1)} MB/s`,
      growth,
    ];
  });
}

const PIECE = 1 << 18;

function count(text: string, knowledge: Knowledge): number {
  function* pieces(): Generator<string> {
    for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
  }
  let citations = 0;
  for (const { kind } of citedText(pieces(), plainMask, citationResolver(knowledge, '2015-03-01' as Day)))
    if (kind === 'citation') citations += 1;
  return citations;
}

/** Milliseconds on the processor: other programs disturb these less than those on the clock. */
function busy(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3;
}
