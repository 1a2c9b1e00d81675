import { OVERLAYS } from './overlays.ts';

/** A command line, the exit code it must end with, and the kind of its JSON document. */
export type Situation = readonly [command: string, code: number, kind: string];

const FACTS = '--date 2015-03-01';

export const SITUATIONS: readonly Situation[] = [
  ['show 379 --at 2015-03-01', 0, 'show'],
  ['show 433septies,1° --at 2015-03-01', 0, 'show'],
  ['show 433septies,99° --at 2015-03-01', 0, 'show'],
  ['show 377ter --at 2015-03-01', 0, 'show'],
  ['show 382 --at 2015-03-01', 0, 'show'],
  ['show 380bis --at 1998-01-01', 0, 'show'],
  ['show 379', 5, 'show'],
  ['show 377quater --at 2014-05-09', 5, 'show'],
  ['show 152 --at 2015-03-01', 5, 'show'],
  ['show 386bis', 5, 'show'],
  ['show 379 --at 1995-05-04', 5, 'show'],
  ['show 433septis', 3, 'show'],
  ['show 380quater --at 1998-01-01 --include-unverified', 0, 'show'],
  [`show 379sexies --at 2015-03-01 --data ${OVERLAYS.ownArticle}`, 0, 'show'],
  ['show', 2, 'error'],
  ['show 379 --at 2015', 2, 'error'],
  ['show 379 --lang', 2, 'error'],

  [`penalty 379 --age 13 ${FACTS}`, 0, 'penalty'],
  [`penalty 379 ${FACTS}`, 0, 'penalty'],
  [`penalty 379 --age 18 ${FACTS}`, 0, 'penalty'],
  [`penalty 379 --age 13 ${FACTS} --attempt`, 0, 'penalty'],
  [`penalty 380 --age 30 ${FACTS} --attempt`, 0, 'penalty'],
  [`penalty 380 ${FACTS}`, 0, 'penalty'],
  [`penalty 378bis ${FACTS}`, 0, 'penalty'],
  ['penalty 379 --age 9 --date 1995-06-01', 0, 'penalty'],
  ['penalty 433quinquies --age 15 --victims 3 --date 2018-05-05', 0, 'penalty'],
  [
    'penalty 433quinquies --age 15 --date 2020-05-05 --with trafficking-victim-own-offence,direct-consequence-of-exploitation',
    0,
    'penalty',
  ],
  ['penalty 375 --age 15 --date 2015-03-01 --with family-author,prior-approach', 0, 'penalty'],
  ['penalty 433quinquies --age 15 --victims 3 --date 2026-06-01', 0, 'penalty'],
  ['penalty incitement-of-a-minor --age 13 --date 2015-03-01', 0, 'penalty'],
  ['penalty --age 12 --date 2010-06-15', 0, 'penalty'],
  ['penalty --date 2010-06-15 --include-unverified', 0, 'penalty'],
  [`penalty 100ter ${FACTS}`, 0, 'penalty'],
  ['penalty 379 --age 15 --date 2021-05-10 --judged 2026-11-21', 0, 'penalty'],
  ['penalty 417/26 --age 15 --date 2023-05-10', 0, 'penalty'],
  ['penalty 153 --age 15 --date 2026-10-01', 0, 'penalty'],
  [`penalty 379 --age 13 ${FACTS} --judged 2015-02-28`, 2, 'error'],
  ['penalty 379 --age 13 --date 2022-06-01', 5, 'penalty'],
  ['penalty 379 --age 13 --date 1995-05-04', 5, 'penalty'],
  ['penalty --age 13 --date 1990-01-01', 5, 'penalty'],
  ['penalty 433septis --age 15', 3, 'penalty'],
  ['penalty 379 --born 2001-03-01 --date 2015-02-01..2015-03-31', 4, 'penalty'],
  ['penalty 433quinquies --age 15 --date 2013-07-01..2013-09-01', 4, 'penalty'],
  [`penalty 379 --age 13 ${FACTS} --with deception --data ${OVERLAYS.aggravation}`, 0, 'penalty'],
  ['penalty --list-circumstances', 0, 'circumstances'],
  ['penalty 379 --age abc', 2, 'error'],
  ['penalty 379 --agee 13', 2, 'error'],
  ['penalty 379 --with violense', 2, 'error'],

  ['history 380', 0, 'history'],
  ['history 380bis', 0, 'history'],
  ['history 379 --at 2015-03-01', 0, 'history'],
  ['history 386bis', 0, 'history'],
  ['history 379 --diff 2000-01-01 2015-03-01', 0, 'history'],
  ['history 379 --diff 2015-03-01..2023-01-01', 0, 'history'],
  ['history 383bis --diff 2015-01-01 2026-10-01', 0, 'history'],
  ['history 380 --diff 1998-01-01 2026-10-01', 0, 'history'],
  ['history 380bis --diff 1999-01-01 2002-02-01', 0, 'history'],
  ['history 382bis --diff 2013-01-01 2016-03-01', 0, 'history'],
  ['history 374 --diff 2015-01-01 2023-01-01', 0, 'history'],
  ['history 379 --diff 1990-01-01 2000-01-01', 5, 'history'],
  ['history 377quater --diff 2000-01-01 2013-01-01', 5, 'history'],
  ['history 379 --diff 2015-03-01', 2, 'error'],
  ['history 379 --diff 2023-01-01 2015-03-01', 2, 'error'],
  ['history 999', 3, 'history'],

  ['sources', 0, 'sources'],
  ['sources 379', 0, 'sources'],
  ['sources ecpat-belgie-landenrapport', 0, 'sources'],
  ['sources --disagreements', 0, 'sources'],
  ['sources --coverage', 0, 'sources'],
  ['sources zzz', 3, 'sources'],

  ['data build --check', 0, 'data'],
  [`data check ${OVERLAYS.ownArticle}`, 0, 'data'],
  [`data check ${OVERLAYS.faulty}`, 6, 'data'],
  [`show 379 --data ${OVERLAYS.faulty}`, 6, 'data'],
  ['data chek', 2, 'error'],
  ['data check nowhere', 2, 'error'],

  ['--version', 0, 'version'],
  ['penalti 379', 2, 'error'],
  ['--xyzzy', 2, 'error'],
  ['schema penalti', 3, 'error'],
  ['help xyzzy', 3, 'error'],
];

/** The words of a situation's command line; none of them holds a space. */
export function wordsOf(command: string): string[] {
  return command.split(' ');
}
