/** Words for numbers in Dutch and French, folded. */
const WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    een: 1,
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    elf: 11,
    twaalf: 12,
    dertien: 13,
    veertien: 14,
    vijftien: 15,
    zestien: 16,
    zeventien: 17,
    achttien: 18,
    negentien: 19,
    twintig: 20,
    dertig: 30,
    veertig: 40,
    vijftig: 50,
    zestig: 60,
    zeventig: 70,
    tachtig: 80,
    negentig: 90,
    honderd: 100,
    duizend: 1000,
    miljoen: 1_000_000,
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    vingts: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    septante: 70,
    nonante: 90,
    cent: 100,
    cents: 100,
    mille: 1000,
    million: 1_000_000,
    millions: 1_000_000,
  }),
);

const DUTCH = [...WORDS.keys()].sort((a, b) => b.length - a.length).join('|');
/** `vijfentwintigduizend`: parts written together, the units before the tens with "en". */
const TOGETHER = new RegExp(`^(?:(?:${DUTCH})(?:en)?)+$`);
const PART = new RegExp(`${DUTCH}|en`, 'g');

/** A number that words from `at` on spell, and how many words it takes; null where none begins. */
export function numberAt(words: readonly string[], at: number): { value: number; length: number } | null {
  const first = words[at] ?? '';
  if (/^\d+$/.test(first)) return digitsAt(words, at);
  const parts: number[] = [];
  let length = 0;
  for (let next = at; next < words.length; next += 1) {
    const word = words[next] ?? '';
    const joined = word === 'et' && length > 0 && (words[next + 1] === 'un' || words[next + 1] === 'onze');
    const more = joined ? [] : partsOf(word);
    if (more === null || (parts.length > 0 && more.length > 0 && !carriesOn(parts, more))) break;
    parts.push(...more);
    length += 1;
  }
  return parts.length === 0 ? null : { value: sumOf(parts), length };
}

/** `10 000` and `10.000` come as two words. */
function digitsAt(words: readonly string[], at: number): { value: number; length: number } {
  let digits = words[at] ?? '';
  let length = 1;
  while (digits.length <= 6 && /^\d{3}$/.test(words[at + length] ?? '') && Number(digits) > 0) {
    digits += words[at + length];
    length += 1;
  }
  return { value: Number(digits), length };
}

/** The numbers that one word is made of, the units behind the tens; null where it is no number. */
function partsOf(word: string): number[] | null {
  const value = WORDS.get(word);
  if (value !== undefined) return [value];
  if (!TOGETHER.test(word)) return null;
  const parts: number[] = [];
  const names = word.match(PART) ?? [];
  for (const name of names) {
    const part = WORDS.get(name);
    if (part === undefined) continue;
    const before = parts.at(-1);
    // "vijfentwintig" says the five first.
    if (before !== undefined && before < 10 && part >= 20 && part < 100) parts.splice(-1, 1, part, before);
    else parts.push(part);
  }
  return parts;
}

/** "twee tot": a second number of the same size begins a number of its own. */
function carriesOn(parts: readonly number[], [next = 0]: readonly number[]): boolean {
  const last = parts.at(-1) ?? 0;
  if (next >= 100) return next > last || last < 100 || next === 1000;
  if (last >= 100) return true;
  if (last === 4 && next === 20) return true;
  if (last === 60 || (last === 20 && parts.at(-2) === 4)) return next < 20;
  return last >= 20 ? next < 10 : last === 10 && next >= 7 && next < 10;
}

function sumOf(parts: readonly number[]): number {
  let total = 0;
  let group = 0;
  for (const part of parts) {
    if (part >= 1000) {
      total += (group || 1) * part;
      group = 0;
    } else if (part === 100) group = (group || 1) * 100;
    else if (part === 20 && group % 100 === 4) group += 76;
    else group += part;
  }
  return total + group;
}
