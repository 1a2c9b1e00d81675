import type { OfficialWording } from '../../answers/wording.ts';

/** The imported wording in each language, as `show` has it. */
export function officialTextJson(official: readonly OfficialWording[]) {
  return official.map(({ wording, day, fits }) => ({
    language: wording.text.language,
    asOf: day,
    stateOf: wording.text.asOf,
    fits,
    text: wording.body,
    notes: wording.notes,
    source: wording.text.address ?? wording.text.source,
  }));
}
