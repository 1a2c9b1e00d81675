import { attempt, type Cursor, peek, takeOne, takeSign } from '../words/cursor.ts';
import { ARTICLE_WORDS } from '../words/list-words.ts';

/** The words that open the title of an act behind its date. */
const OPENS: ReadonlySet<string> = new Set(
  `betreffende inzake houdende tot ter over relative relatif portant visant modifiant concernant tendant sur on concerning regarding
  amending`.split(/\s+/),
);
/** No title has a verb of these: the sentence has gone on. */
const VERBS: ReadonlySet<string> = new Set(
  `is zijn was waren wordt worden werd werden heeft hebben bepaalt voorziet voegt wijzigt stelt bestraft geldt est sont etait ont fut
  prevoit dispose punit insere modifie stipule precise are were has have had provides states punishes inserted amended defines requires
  renvoie complete vervangt verving verwijst amende abroge introduit cree regelt strekt beoogt vormt legt geeft maakt kent vereist aims
  refers replaces introduces creates establishes lays sets gives allows prohibits oblige permet exige interdit vise concerne transpose`.split(
    /\s+/,
  ),
);
/** Nouns and short names of another work. */
const WORKS =
  /^(?:code|strafwetboek|wetboek|convention|verdrag|sw|evrm|cedh|echr|constitution|grondwet|protocole?)$/;
const LONGEST = 45;

/** "loi du 15 décembre 1980 sur l'accès au territoire, ..., article 39/82": the title that stands between the date and the article. */
export function takeActTitle(cursor: Cursor, text: string): true | null {
  return attempt(cursor, () => {
    takeSign(cursor, ',');
    if (!takeOne(cursor, OPENS)) return null;
    for (let count = 0; count < LONGEST; count += 1) {
      const token = peek(cursor);
      if (
        token === undefined ||
        VERBS.has(token.text) ||
        (token.kind === 'sign' && !/^[,'-]$/.test(token.text))
      )
        return null;
      if (token.kind === 'number' || ARTICLE_WORDS.has(token.text)) return null;
      const before = cursor.tokens.at(cursor.at - 1);
      if (before && /\n\s*\n/.test(text.slice(before.end, token.start))) return null;
      // "... renvoie au Code pénal, article 380": of the other work.
      if (WORKS.test(token.text)) return null;
      cursor.at += 1;
      if (token.text === ',' && ARTICLE_WORDS.has(peek(cursor)?.text ?? '')) return true;
    }
    return null;
  });
}
