/** A value made when it is first asked for, and kept: a cold start doesn't wait for tables that few requests read. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
