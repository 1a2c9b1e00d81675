/** Ends a text with a full stop, unless it ends with one: `... art. 417/26 Sw.` */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
