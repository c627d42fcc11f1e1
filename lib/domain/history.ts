import diff from 'microdiff';
import { bindingOf } from '../store/cursor.ts';
import { parseStored, readingOf } from '../store/item.ts';
import { type RecordKey, recordRevisedIn } from '../store/keys.ts';
import { authorize } from './access.ts';
import { encodeId } from './ids.ts';
import { type Page, type PageArguments, toPage, windowOf } from './page.ts';
import { revisionsOf } from './reading.ts';
import { ENVELOPE_FIELDS, type RecordType, scopeOf } from './record-type.ts';
import { typeOfCode } from './record-types.ts';
import type { Revision } from './revision.ts';
import type { Session } from './session.ts';

/** One field's value before and after a change; null where there was none. */
export interface FieldChange {
  field: string[];
  before: unknown;
  after: unknown;
}

/** A revision with what it changed. */
export interface RevisionWithChanges extends Revision {
  changes: FieldChange[];
}

export interface HistoryArguments extends Pick<PageArguments, 'first' | 'after'> {
  /** Only revisions made at or before this instant; null: all. */
  asOf?: string | null;
}

/** A page of a record's history, newest first. */
export async function history(
  session: Session,
  type: RecordType,
  key: RecordKey,
  args: HistoryArguments,
): Promise<Page<RevisionWithChanges>> {
  authorize(session.identity, 'read', type.name, scopeOf(type, key));
  const { asOf } = args;
  const binding = () => bindingOf(['history', key.code, key.agency, key.localId, ...(asOf ? [asOf] : [])]);
  const window = windowOf(args, binding);
  const revisions = await revisionsOf(session, key, window.size, { beyond: window.beyond, asOf });
  const nodes = revisions.slice(0, window.size).map((revision, index) => ({
    ...revision,
    changes: changesBetween(revisions[index + 1], revision),
  }));
  return toPage({ nodes, more: revisions.length > window.size }, window, binding, ({ item }) => item.sk);
}

const ENVELOPE = new Set<string>(ENVELOPE_FIELDS.filter((name) => name !== 'archivedAt' && name !== 'externalKey'));

/** What a revision changed of the one before it, version and stamps aside. */
export const changesBetween = (before: Revision | undefined, after: Revision): FieldChange[] =>
  fieldChanges(contentOf(before) ?? {}, contentOf(after) ?? {});

/** What differs between two contents, field by field. */
export function fieldChanges(before: Record<string, unknown>, after: Record<string, unknown>): FieldChange[] {
  return diff(before, after).map((change) => ({
    field: change.path.map(String),
    before: change.type === 'CREATE' ? null : change.oldValue,
    after: change.type === 'REMOVE' ? null : change.value,
  }));
}

/** The content that a revision gave its record; null where there is none, such as after a purge. */
export function contentOf(revision: Revision | undefined): Record<string, unknown> | null {
  if (!revision || revision.image === null) return null;
  const { image, item } = revision;
  return readingOf(item, () => contentIn(typeOfCode(recordRevisedIn(item.pk)?.code ?? ''), image));
}

/** The content in a record's image, version and stamps aside; its parent by the id under which the API knows it. */
export function contentIn(type: RecordType | undefined, image: string): Record<string, unknown> {
  const record = parseStored(image) as { tenant: string } & Record<string, unknown>;
  const content = Object.fromEntries(Object.entries(record).filter(([name]) => !ENVELOPE.has(name)));
  const { parentField, parentCode: code } = type ?? {};
  if (!parentField || !code) return content;
  return {
    ...content,
    [parentField]: encodeId({ code, agency: record.tenant, localId: String(content[parentField]) }),
  };
}
