/** A strict reader of RFC 4180, written apart from the writer: records of cells, or an error. */
export function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const record: string[] = [];
    for (;;) {
      const [cell, next] = text[at] === '"' ? readQuoted(text, at) : readBare(text, at);
      record.push(cell);
      at = next;
      if (text[at] !== ',') break;
      at += 1;
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`no CRLF at ${at}`);
    at += 2;
    records.push(record);
  }
  return records;
}

function readQuoted(text: string, start: number): [string, number] {
  let cell = '';
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') cell += text[at++];
    else return [cell, at + 1];
  }
  throw new Error(`quote open at ${start}`);
}

function readBare(text: string, start: number): [string, number] {
  const [cell = ''] = /^[^,"\r\n]*/.exec(text.slice(start)) ?? [];
  return [cell, start + cell.length];
}
