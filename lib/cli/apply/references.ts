import type { FileRecord } from './file-records.ts';

/** What a text that names a record by its external key begins with, wherever an id would do. */
const PREFIX = 'key:';

/** The external keys under which a record names others, whatever their types. */
export function recordsNamedIn({ input }: FileRecord): string[] {
  return Object.entries(input).flatMap(([name, value]) => {
    const isParent = name.endsWith('Key') && name !== 'externalKey';
    return isParent && typeof value === 'string' ? [value] : namedIn(value);
  });
}

function namedIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith(PREFIX) ? [value.slice(PREFIX.length)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namedIn) : [];
}
