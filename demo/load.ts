/**
 * Writes the demo registry (registry.json beside this file) through the public API, with the upsert mutations that any
 * script would use. A second run writes nothing: an upsert of equal content answers UNCHANGED.
 */
import { readFile } from 'node:fs/promises';

/** Runs one GraphQL operation as a caller who holds ADMIN and PRIVACY_OFFICER in every agency. */
export type Execute = (query: string, variables: Record<string, unknown>) => Promise<ExecuteAnswer>;

/** What a GraphQL server answers, as far as the loader reads it. */
export interface ExecuteAnswer {
  data?: Record<string, unknown> | null;
  errors?: readonly { message: string }[];
}

/** Called after each record: how many are done, of how many, and which one it was. */
export type OnProgress = (done: number, total: number, what: string) => void;

/** How many records of a type were created, changed, or found as they should be. */
export type OutcomeCounts = Record<'created' | 'updated' | 'unchanged', number>;

/** What a run did, by type of record. */
export type DemoSummary = Record<keyof typeof TYPES, OutcomeCounts>;

/** The API's type behind each name in the summary. */
const TYPES = {
  agencies: 'Agency',
  processingActivities: 'ProcessingActivity',
  offshoreDisclosures: 'OffshoreDisclosure',
  breaches: 'Breach',
} as const;

/** Requests under way at once within a phase. */
const CONCURRENCY = 8;

/** A record's content in the words of the API's input types: the API checks it, the loader only passes it on. */
type Content = Record<string, unknown>;
type Keys = { agency: string; externalKey: string };
type DisclosureEntry = Content & { externalKey: string };
type ActivityEntry = Keys & { processingActivity: Content; offshoreDisclosures?: DisclosureEntry[] };
type BreachEntry = Keys & { breach: Content; activityKeys: string[] };

interface DemoRegistry {
  agencies: { key: string; agency: Content }[];
  activities: ActivityEntry[];
  breaches: BreachEntry[];
}

interface UpsertPayload {
  outcome: string;
  record: { id: string } | null;
  userErrors: { code: string; field: string[] | null; message: string }[];
}

/** Upserts one record, counts the outcome, reports progress and gives back the record's id. */
type Write = (type: keyof typeof TYPES, name: string, input: Content) => Promise<string>;

/**
 * Loads the demo registry: agencies, then activities each followed by its disclosures, then breaches. Throws, naming
 * the record, at the first one the API does not accept; what was written before stays, and a later run goes on.
 */
export async function loadDemo(execute: Execute, onProgress: OnProgress = () => {}): Promise<DemoSummary> {
  const registry = await readRegistry();
  const summary = emptySummary();
  const total = countRecords(registry);
  let done = 0;
  const write: Write = async (type, name, input) => {
    const { id, outcome } = await upsert(execute, TYPES[type], name, input);
    summary[type][outcome] += 1;
    done += 1;
    onProgress(done, total, name);
    return id;
  };
  const activityIds = new Map<string, string>();
  await inParallel(registry.agencies, (entry) => write('agencies', `agency ${entry.key}`, entry));
  await inParallel(registry.activities, async (entry) => {
    activityIds.set(entry.externalKey, await writeActivity(write, entry));
  });
  await inParallel(registry.breaches, ({ activityKeys, breach, ...keys }) => {
    const content = { ...breach, activityIds: activityKeys.map((key) => activityIds.get(key)) };
    return write('breaches', `breach ${keys.externalKey}`, { ...keys, breach: content });
  });
  return summary;
}

/** Writes an activity and then, one by one because they are kept with it, its disclosures. */
async function writeActivity(write: Write, { offshoreDisclosures = [], ...input }: ActivityEntry): Promise<string> {
  const activityId = await write('processingActivities', `activity ${input.externalKey}`, input);
  for (const { externalKey, ...offshoreDisclosure } of offshoreDisclosures) {
    const disclosure = { agency: input.agency, activityId, externalKey, offshoreDisclosure };
    await write('offshoreDisclosures', `disclosure ${externalKey}`, disclosure);
  }
  return activityId;
}

async function upsert(execute: Execute, type: string, name: string, input: Content) {
  const { data, errors = [] } = await execute(upsertMutation(type), { input });
  const payload = data?.payload as UpsertPayload | undefined;
  const refusals = payload?.userErrors.map(
    (error) => `${error.code} ${error.field?.join('.') ?? 'input'} ${error.message}`,
  );
  const messages = [...errors.map((error) => error.message), ...(refusals ?? [])];
  const outcome = payload?.outcome.toLowerCase() ?? 'no answer';
  if (messages.length > 0 || !payload?.record || !isCounted(outcome)) {
    throw new Error(`Demo ${name} was not written: ${messages.join('; ') || outcome}`);
  }
  return { id: payload.record.id, outcome };
}

/** The upsert mutation of a type. The aliases give every type's payload the same shape. */
function upsertMutation(type: string): string {
  const field = `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
  return `mutation Upsert${type}($input: Upsert${type}Input!) {
    payload: upsert${type}(input: $input) { outcome record: ${field} { id } userErrors { code field message } }
  }`;
}

/** Works through the items, a few at a time. After a failure no further item is begun. */
async function inParallel<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker)).finally(() => waiting.splice(0));
}

async function readRegistry(): Promise<DemoRegistry> {
  return JSON.parse(await readFile(new URL('./registry.json', import.meta.url), 'utf8'));
}

function emptySummary(): DemoSummary {
  const zero = (): OutcomeCounts => ({ created: 0, updated: 0, unchanged: 0 });
  return { agencies: zero(), processingActivities: zero(), offshoreDisclosures: zero(), breaches: zero() };
}

function isCounted(outcome: string): outcome is keyof OutcomeCounts {
  return outcome === 'created' || outcome === 'updated' || outcome === 'unchanged';
}

function countRecords({ agencies, activities, breaches }: DemoRegistry): number {
  const disclosures = activities.reduce((sum, activity) => sum + (activity.offshoreDisclosures?.length ?? 0), 0);
  return agencies.length + activities.length + disclosures + breaches.length;
}
