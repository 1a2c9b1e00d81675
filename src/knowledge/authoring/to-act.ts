import { type Act, OFFICIAL_LANGUAGES, type OfficialTitles, type SameDayAct } from '../../law/source.ts';
import { given } from './given.ts';
import type { Authored } from './records.ts';
import { toSourceRef } from './to-source-ref.ts';

type AuthoredAct = Authored['act'];

export function toAct(act: AuthoredAct): Act {
  const { id, title, full_title, dated, published, in_force_from, number, numac, url, note } = act;
  const dates = given({ published, inForceFrom: in_force_from });
  return {
    id,
    title,
    ...given({ fullTitle: full_title && toTitles(full_title) }),
    dated,
    ...dates,
    ...given({ number, numac, url, note, sameDay: act.same_day?.map(toSameDayAct) }),
    source: toSourceRef(act.source),
  } as Act;
}

function toTitles(authored: NonNullable<AuthoredAct['full_title']>): OfficialTitles {
  return Object.fromEntries(
    OFFICIAL_LANGUAGES.flatMap((language) => {
      const title = authored[language];
      return title ? [[language, { text: title.text, source: toSourceRef(title.source) }]] : [];
    }),
  );
}

function toSameDayAct({ fr, nl, numac, source }: NonNullable<AuthoredAct['same_day']>[number]): SameDayAct {
  return { fr, ...given({ nl, numac }), source: toSourceRef(source) };
}
