/**
 * Writes the demo registry (registry.json beside this file) through the public API, with the upsert mutations that any
 * script would use; breaches then take the actions that their sources tell of. A second run writes nothing: an upsert of
 * equal content answers UNCHANGED, and actions that the history has are not taken again.
 */
import { readFile } from 'node:fs/promises';
import { inParallel } from '#lib/parallel.ts';

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
/** An action on a breach: the mutation and its input, but for the record and its version. */
type Step = { action: string; input: Content };
type BreachEntry = Keys & { breach: Content; activityKeys: string[]; workflow?: Step[] };

interface DemoRegistry {
  agencies: { key: string; agency: Content }[];
  activities: ActivityEntry[];
  breaches: BreachEntry[];
}

interface WritePayload {
  outcome: string;
  record: { id: string; version: number } | null;
  userErrors: { code: string; field: string[] | null; message: string }[];
}

/** A record as a write left it. */
interface Written {
  id: string;
  version: number;
  outcome: keyof OutcomeCounts;
}

/** Upserts one record, takes the steps that follow, counts the outcome, reports progress and gives back the record's id. */
type Write = (type: keyof typeof TYPES, name: string, input: Content, steps?: readonly Step[]) => Promise<string>;

/**
 * Loads the demo registry: agencies, then activities each followed by its disclosures, then breaches. Throws, naming
 * the record, at the first one the API does not accept; what was written before stays, and a later run goes on.
 */
export async function loadDemo(execute: Execute, onProgress: OnProgress = () => {}): Promise<DemoSummary> {
  const registry = await readRegistry();
  const summary = emptySummary();
  const total = countRecords(registry);
  let done = 0;
  const write: Write = async (type, name, input, steps = []) => {
    const written = await upsert(execute, TYPES[type], name, input);
    const { id, outcome } = await takeSteps(execute, name, written, steps);
    summary[type][outcome] += 1;
    done += 1;
    onProgress(done, total, name);
    return id;
  };
  const activityIds = new Map<string, string>();
  await inParallel(registry.agencies, CONCURRENCY, (entry) => write('agencies', `agency ${entry.key}`, entry));
  await inParallelByAgency(registry.activities, async (entry) => {
    activityIds.set(entry.externalKey, await writeActivity(write, entry));
  });
  await inParallelByAgency(registry.breaches, ({ activityKeys, breach, workflow, ...keys }) => {
    const content = { ...breach, activityIds: activityKeys.map((key) => activityIds.get(key)) };
    return write('breaches', `breach ${keys.externalKey}`, { ...keys, breach: content }, workflow);
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

const upsert = (execute: Execute, type: string, name: string, input: Content): Promise<Written> =>
  mutate(execute, { mutation: `upsert${type}`, field: `${type.charAt(0).toLowerCase()}${type.slice(1)}` }, name, input);

/** The actions on a breach that its history doesn't have yet: a later run goes on where one stopped. */
async function takeSteps(execute: Execute, name: string, written: Written, steps: readonly Step[]): Promise<Written> {
  let current = written;
  const taken = steps.length === 0 || written.outcome === 'created' ? 0 : await actionsTaken(execute, name, written.id);
  for (const { action, input } of steps.slice(taken)) {
    const { id, version } = current;
    const outcome = written.outcome === 'created' ? 'created' : 'updated';
    const done = await mutate(execute, { mutation: action, field: 'breach' }, name, {
      id,
      expectedVersion: version,
      ...input,
    });
    current = { ...done, outcome };
  }
  return current;
}

/** What any record goes through; every other revision of a breach is one of its actions. */
const OF_EVERY_RECORD = ['CREATE', 'UPDATE', 'ARCHIVE', 'RESTORE', 'PURGE'];

async function actionsTaken(execute: Execute, name: string, id: string): Promise<number> {
  const query = 'query History($id: ID!) { history(id: $id, first: 100) { nodes { action } } }';
  const { data, errors = [] } = await execute(query, { id });
  const history = data?.history as { nodes: { action: string }[] } | undefined;
  if (!history) throw new Error(`Demo ${name} could not be read: ${errors.map(({ message }) => message).join('; ')}`);
  return history.nodes.filter(({ action }) => !OF_EVERY_RECORD.includes(action)).length;
}

/** Sends a mutation that must write its record, or find it as it should be. The aliases give every payload the same shape. */
async function mutate(
  execute: Execute,
  { mutation, field }: { mutation: string; field: string },
  name: string,
  input: Content,
): Promise<Written> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  const document = `mutation ${type}($input: ${type}Input!) {
    payload: ${mutation}(input: $input) { outcome record: ${field} { id version } userErrors { code field message } }
  }`;
  const { data, errors = [] } = await execute(document, { input });
  const payload = data?.payload as WritePayload | undefined;
  const refusals = payload?.userErrors.map(
    (error) => `${error.code} ${error.field?.join('.') ?? 'input'} ${error.message}`,
  );
  const messages = [...errors.map((error) => error.message), ...(refusals ?? [])];
  const outcome = payload?.outcome.toLowerCase() ?? 'no answer';
  if (messages.length > 0 || !payload?.record || !isCounted(outcome)) {
    throw new Error(`Demo ${name} was not written: ${messages.join('; ') || outcome}`);
  }
  return { ...payload.record, outcome };
}

/** One agency's records stand in its lists as they were created, oldest first: in the order of the file, on every load. */
function inParallelByAgency<Item extends Keys>(items: readonly Item[], work: (item: Item) => Promise<unknown>) {
  const ofEachAgency = [...Map.groupBy(items, ({ agency }) => agency).values()];
  return inParallel(ofEachAgency, CONCURRENCY, async (own) => {
    for (const item of own) await work(item);
  });
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
