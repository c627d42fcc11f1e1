import { type Failure, failure } from '../../failures.ts';
import { quoted } from '../../statute/quote.ts';
import type { RecordKey } from '../../store/keys.ts';
import { encodeId } from '../ids.ts';
import { keyByExternalKey } from '../reading.ts';
import { typeOfCode } from '../record-types.ts';
import type { Session } from '../session.ts';
import type { ContentInput } from '../validation.ts';
import { parentKeyName, type Wanted } from './given-records.ts';

/** What a text that names a record by its external key begins with; no id of the registry does. */
const PREFIX = 'key:';

/** Another record that a record names by its external key. */
export interface KeyReference {
  /** The type's code; undefined when the content doesn't say what is meant. */
  code: string | undefined;
  externalKey: string;
  /** Path in the arguments of the record's own mutation. */
  field: string[];
}

/** The records that a record names by their keys: its parent, and `key:…` wherever its content takes an id. */
export function keyReferences({ type, parentKey, content }: Wanted): KeyReference[] {
  const parent =
    parentKey === null
      ? []
      : [{ code: type.parentCode, externalKey: parentKey, field: ['input', parentKeyName(type)] }];
  const named = type.idFields.flatMap(({ path, codeIn }) =>
    [...valuesAt(content, path)].flatMap(([value, place]) =>
      typeof value === 'string' && value.startsWith(PREFIX)
        ? [
            {
              code: codeIn(content),
              externalKey: value.slice(PREFIX.length),
              field: ['input', type.inputField, ...place],
            },
          ]
        : [],
    ),
  );
  return [...parent, ...named];
}

function* valuesAt(value: unknown, path: readonly string[], place: string[] = []): Generator<[unknown, string[]]> {
  const [step, ...rest] = path;
  if (step === undefined) yield [value, place];
  else if (typeof value !== 'object' || value === null) return;
  else
    for (const [name, member] of Object.entries(value))
      if (step === '*' || step === name) yield* valuesAt(member, rest, [...place, name]);
}

/** A record's content and parent with ids in the place of keys. */
export interface Resolved {
  content: ContentInput;
  parentId: string | undefined;
  failures: Failure[];
}

/** Looks up the records that a record names by key; `whereabouts` adds what the call itself says about one that isn't there. */
export async function resolveKeys(
  session: Session,
  agency: string,
  wanted: Wanted,
  whereabouts: (reference: KeyReference) => string,
): Promise<Resolved> {
  const references = keyReferences(wanted);
  const found = await Promise.all(references.map((reference) => keyOf(session, agency, reference)));
  const resolved: Resolved = { content: wanted.content, parentId: undefined, failures: [] };
  for (const [index, reference] of references.entries()) {
    const key = found[index];
    const [, argument = '', ...path] = reference.field;
    if (!key) resolved.failures.push(notFound(agency, reference, whereabouts(reference)));
    else if (argument !== wanted.type.inputField) resolved.parentId = encodeId(key);
    else resolved.content = withValueAt(resolved.content, path, encodeId(key)) as ContentInput;
  }
  return resolved;
}

async function keyOf(
  session: Session,
  agency: string,
  { code, externalKey }: KeyReference,
): Promise<RecordKey | undefined> {
  const type = typeOfCode(code ?? '');
  return type && keyByExternalKey(session, type, type.isTenant ? externalKey : agency, externalKey);
}

function notFound(agency: string, { code, externalKey, field }: KeyReference, whereabouts: string): Failure {
  const type = typeOfCode(code ?? '');
  if (!type) {
    const message = `Which type of record ${quoted(externalKey)} is follows from the rule. Give a \`rule\` that exists, or the record's id.`;
    return failure('INVALID', field, message);
  }
  const message = `There is no ${type.name} of agency "${agency}" with the key ${quoted(externalKey)}. ${whereabouts}`;
  return failure('NOT_FOUND', field, message);
}

function withValueAt(value: unknown, [step, ...rest]: readonly string[], next: unknown): unknown {
  if (step === undefined) return next;
  if (Array.isArray(value))
    return value.map((member, index) => (String(index) === step ? withValueAt(member, rest, next) : member));
  const members = value as ContentInput;
  return { ...members, [step]: withValueAt(members[step], rest, next) };
}
