import { z } from 'zod';
import { RECORDS, type RecordKind, VERSION } from './records.ts';

/** A JSON Schema per kind of data file, for editors: what people write, before any default. */
export function editorSchemas(): Record<RecordKind, object> {
  const versions = z.array(z.union([VERSION.inForce, VERSION.repealed, VERSION.notHeld])).min(1);
  const whole = { ...RECORDS, article: RECORDS.article.extend({ versions }) };
  const entries = Object.entries(whole).map(([kind, schema]) => [
    kind,
    z.toJSONSchema(schema, { io: 'input' }),
  ]);
  return Object.fromEntries(entries) as Record<RecordKind, object>;
}
