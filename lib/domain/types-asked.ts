import { RequestError } from '../failures.ts';
import { quoted } from '../statute/quote.ts';
import { authorize, type Identity, may } from './access.ts';
import type { RecordType } from './record-type.ts';
import { recordTypes } from './record-types.ts';

/**
 * The types of record that a caller asks for by their names, or all that it may read, with the names of those it may not.
 * Refuses a name that no type has, one of a type that the caller may not read, and a caller who may read none.
 */
export function typesAsked(
  identity: Identity,
  agency: string,
  names: readonly string[] | null | undefined,
): { types: RecordType[]; leftOut: string[] } {
  const known = recordTypes();
  const mayRead = ({ name }: RecordType) => may(identity, 'read', name, agency);
  if (names) {
    for (const name of names) requireType(name);
    for (const name of names) authorize(identity, 'read', name, agency);
    if (names.length === 0) throw invalid('Name at least one type, or leave `types` out for all that you may read.');
    return { types: known.filter(({ name }) => names.includes(name)), leftOut: [] };
  }
  const types = known.filter(mayRead);
  if (types.length === 0) for (const { name } of known) authorize(identity, 'read', name, agency);
  return { types, leftOut: known.filter((type) => !mayRead(type)).map(({ name }) => name) };
}

function requireType(name: string): void {
  if (recordTypes().some((type) => type.name === name)) return;
  const all = recordTypes().map((type) => type.name);
  throw invalid(`There is no record type ${quoted(name)}. The types are ${all.join(', ')}.`);
}

const invalid = (message: string) => new RequestError('INVALID_ARGUMENT', message, { argument: 'types' });
