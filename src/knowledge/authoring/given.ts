type Given<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Leaves out what was not written, so that absent and undefined are one thing. */
export function given<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;
}
