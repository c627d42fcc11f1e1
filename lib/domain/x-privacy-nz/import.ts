import { type Failure, failure } from '../../failures.ts';
import { fromWire, NAMESPACE_FIELDS } from '../../statute/namespace/fields.ts';
import { type Node, pointerOf, tokensOf } from '../../statute/namespace/scan.ts';
import { proseIn, textIn, titleOf } from '../../statute/namespace/title.ts';
import { authorize } from '../access.ts';
import { changesBy } from '../changes.ts';
import { type DryOutcome, dryOutcome, dryRunOf } from '../dry-run.ts';
import type { FieldChange } from '../history.ts';
import { digestOf } from '../idempotency.ts';
import { type ProcessingActivity, processingActivityType } from '../processing-activity.ts';
import { general, type RecordBase, type Warning } from '../record-type.ts';
import { type CommonInput, type Done, requestFor } from '../request.ts';
import type { Session } from '../session.ts';
import { upsertFor } from '../upsert.ts';
import { type ContentInput, checkArguments } from '../validation.ts';
import { contentOfChange, contentOfNew } from './content.ts';
import { type Selection, type SelectionInput, selectObjects } from './selection.ts';
import { shownOf } from './x-privacy-nz.ts';

export interface ImportInput extends CommonInput, SelectionInput {
  agency: string;
  /** Names the document in external keys. */
  source: string;
  dryRun: boolean;
  clearMissing: boolean;
  /** Content for activities that are created. */
  defaults?: ContentInput | null;
}

export type ImportOutcome = DryOutcome | 'CREATED' | 'UPDATED';

/** What an import did with one object. */
export interface ImportResult {
  pointer: string;
  title: string | null;
  externalKey: string;
  outcome: ImportOutcome;
  /** The activity as it stands; null when there is none. */
  record: ProcessingActivity | null;
  /** Of a dry run. */
  changes: FieldChange[];
  /** Wire names of fields that the activity shows and the object does not have. */
  kept: string[];
  failures: Failure[];
  warnings: Warning[];
}

export interface ImportAnswer extends Omit<Selection, 'nodes'> {
  results: ImportResult[];
}

/** Objects written at the same time. */
const AT_ONCE = 10;
const MAX_SOURCE = 100;

const type = general(processingActivityType);

/** Creates or changes one activity for each object of the document that was chosen, each in its own transaction. */
export async function importDocument(given: Session, input: ImportInput): Promise<ImportAnswer> {
  for (const action of ['write', 'create'] as const) authorize(given.identity, action, type.name, input.agency);
  const wrong = checkInput(input);
  if (wrong.length > 0) return { results: [], problems: [], problemCount: 0, migrated: [], failures: wrong };
  const { nodes, ...selection } = selectObjects(input);
  const session = input.dryRun ? dryRunOf(given) : given;
  const results: ImportResult[] = [];
  for (let at = 0; at < nodes.length; at += AT_ONCE) {
    const some = nodes.slice(at, at + AT_ONCE);
    results.push(...(await Promise.all(some.map((node) => importObject(session, input, node)))));
  }
  return { ...selection, results };
}

function checkInput({ source, defaults, reason, idempotencyKey }: ImportInput): Failure[] {
  // a source must be good as the beginning of an external key
  const ofSource = checkArguments({ externalKey: source }).map(({ code, message }) =>
    failure(code, ['input', 'source'], message.replace('externalKey', 'source')),
  );
  if (ofSource.length === 0 && source.length > MAX_SOURCE)
    ofSource.push(
      failure('TOO_LARGE', ['input', 'source'], `source must be at most ${MAX_SOURCE} characters; shorten it.`),
    );
  const ofDefaults = FROM_FIELDS.filter((field) => defaults?.[field] !== undefined).map((field) =>
    failure('INVALID', ['input', 'defaults', field], `${field} comes from the document; leave it out of the defaults.`),
  );
  return [...checkArguments({ reason, idempotencyKey }), ...ofSource, ...ofDefaults];
}

/** Content that the namespace has fields for. */
const FROM_FIELDS: readonly string[] = [...NAMESPACE_FIELDS, 'xPrivacyNzDeclared'];
/** Content that comes from the document when it has it, whatever the defaults are. */
const FROM_DOCUMENT = new Set([...FROM_FIELDS, 'name', 'description', 'purposes']);

async function importObject(session: Session, input: ImportInput, node: Node): Promise<ImportResult> {
  const pointer = pointerOf(tokensOf(node));
  const externalKey = externalKeyOf(input.source, pointer);
  let kept: string[] = [];
  let before: RecordBase | undefined;
  const contentFor = async (found: RecordBase | undefined): Promise<ContentInput | Failure[]> => {
    before = found;
    if (!found) return contentOfObject(node, input.defaults ?? {});
    const activity = found as ProcessingActivity;
    const shown = await shownOf(session, activity);
    const { clearMissing } = input;
    const change = contentOfChange(valuesAt(node), { activity, shown, clearMissing });
    if ('code' in change) return [change];
    kept = change.kept;
    return change.content;
  };
  const done = await upsertObject(session, input, { pointer, externalKey }, contentFor);
  const { dryRun } = input;
  return {
    pointer,
    title: titleOf(node),
    externalKey,
    // an upsert neither archives nor purges
    outcome: dryRun ? dryOutcome(done.outcome) : (done.outcome as ImportOutcome),
    record: (dryRun ? (before ?? null) : done.record) as ProcessingActivity | null,
    changes: dryRun ? await changesBy(session, type, done, before) : [],
    kept,
    ...inTermsOfImport(done, input, pointer),
  };
}

/** What the record service says, about the object and the arguments of the import. */
function inTermsOfImport(
  { failures, warnings }: Pick<Done, 'failures' | 'warnings'>,
  input: ImportInput,
  pointer: string,
): Pick<ImportResult, 'failures' | 'warnings'> {
  const about = (message: string) => `${pointer || 'The document'}: ${message}`;
  return {
    failures: failures.map(({ field, message, ...failed }) => ({
      ...failed,
      field: field && fieldOfImport(field, input),
      message: about(message),
    })),
    warnings: warnings.map(({ code, field, message }) => ({
      code,
      field: fieldOfImport(field, input),
      message: about(message),
    })),
  };
}

function upsertObject(
  session: Session,
  input: ImportInput,
  { pointer, externalKey }: { pointer: string; externalKey: string },
  contentFor: Parameters<typeof upsertFor>[2],
): Promise<Done> {
  const { agency, source, reason, dryRun } = input;
  const idempotencyKey = dryRun ? null : input.idempotencyKey;
  const common = {
    reason: reason ?? `Imported from ${source}, at ${externalKey.slice(source.length + 1) || 'the whole document'}`,
    idempotencyKey: idempotencyKey && digestOf([idempotencyKey, pointer]),
  };
  const request = requestFor(session, type, agency, 'importXPrivacyNz', { ...input, ...common });
  return upsertFor(request, { agency, externalKey, ...common }, contentFor);
}

/** `<source>#<pointer>`; where that is no possible key, a digest of the pointer in the place of its end. */
function externalKeyOf(source: string, pointer: string): string {
  const isPossible = (key: string) => checkArguments({ externalKey: key }).length === 0;
  const key = `${source}#${pointer}`;
  if (isPossible(key)) return key;
  const start = key.slice(0, 150).toWellFormed();
  return `${isPossible(start) ? start : `${source}#`}~~${digestOf(pointer)}`;
}

const valuesAt = ({ value }: Node) => fromWire(value as Record<string, unknown>);

/** What a new activity is made of: the object's own texts, then the defaults. */
function contentOfObject(node: Node, defaults: ContentInput): ContentInput | Failure[] {
  const about = node.parent ? [node.value] : [node.value, (node.value as { info?: unknown }).info];
  const [description] = about.flatMap((object) => proseIn(object, 'description') ?? []);
  const words = ['summary', 'description'].flatMap((name) => about.flatMap((object) => textIn(object, name) ?? []));
  const purpose = words.find((text) => text.length <= 2_000);
  const content = {
    status: 'DRAFT',
    ...defaults,
    ...contentOfNew(valuesAt(node)),
    name: titleOf(node) ?? defaults.name,
    description: description ?? defaults.description,
    purposes: purpose ? [purpose] : defaults.purposes,
  };
  const missing = [
    ...(content.name ? [] : [required('name', 'title')]),
    ...(content.purposes ? [] : [required('purposes', 'summary or description of at most 2,000 characters')]),
  ];
  return missing.length > 0 ? missing : content;
}

const required = (name: string, what: string): Failure =>
  failure(
    'REQUIRED',
    ['input', 'defaults', name],
    `${name} is required, and the object has no ${what} to take it from. Add one to the document, or give \`defaults.${name}\`.`,
  );

/** Where an argument of the record service comes from in the import. */
function fieldOfImport(field: string[], { defaults }: ImportInput): string[] {
  const [, argument, name = ''] = field;
  if (argument === 'externalKey') return ['input', 'source'];
  if (argument !== type.inputField) return field;
  const isDefault = defaults?.[name] !== undefined && !FROM_DOCUMENT.has(name);
  return isDefault ? ['input', 'defaults', ...field.slice(2)] : ['input', 'document'];
}
