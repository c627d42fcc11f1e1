import { type AnyRecord, type RecordTypeName, recordOperations } from '../../client/index.ts';
import { UsageError } from '../failures.ts';
import type { Column } from '../output/output.ts';
import { suggestion } from '../suggestion.ts';

/** What a table of records shows besides their key and name, of the types that have it. */
const TELLING = ['status', 'sector', 'countries', 'ipp12Pathway', 'nextReview', 'discoveredAt', 'expiresOn'];

/** The columns of a table of records: those asked for (`name,retention.period`), or the most telling ones. */
export function recordColumns(type: RecordTypeName, asked: string | undefined): Column<AnyRecord>[] {
  const { title, fields } = recordOperations(type);
  if (asked !== undefined) return asked.split(',').map((path) => column(path.trim(), type, fields));
  const telling = TELLING.filter((name) => fields.includes(name));
  const spare = ['version', 'updatedAt'].map((name) => ({ ...column(name, type, fields), isSpare: true }));
  return [...['externalKey', title, ...telling].map((name) => column(name, type, fields)), ...spare];
}

function column(path: string, type: string, fields: readonly string[]): Column<AnyRecord> {
  const [first = '', ...rest] = path.split('.');
  if (!fields.includes(first)) {
    const meant = suggestion(first, fields);
    throw new UsageError(
      `${type} has no field "${first}"${meant ? `. Did you mean ${meant}?` : `: it has ${fields.join(', ')}`}`,
    );
  }
  return { title: path, of: (record) => [first, ...rest].reduce(fieldOf, record as unknown) };
}

/** A field of an object, or of each object of a list. */
function fieldOf(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => fieldOf(item, name));
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
