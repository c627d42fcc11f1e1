import * as z from 'zod';
import type { Failure } from '../failures.ts';
import type { Deadline } from '../statute/deadline.ts';
import type { FindingRule, RuleContext } from '../statute/findings/rule.ts';
import type { RecordKey } from '../store/keys.ts';
import { maybe, partialDate, prose, sentence, setOf, text, uri } from './fields.ts';
import type { Condition } from './filter.ts';
import type { Session } from './session.ts';

/** What every record carries beside its content. */
const envelopeShape = {
  /** Key of the agency that holds the record; `@` for agencies themselves. */
  tenant: z.string(),
  localId: z.string(),
  externalKey: maybe(z.string()),
  version: z.int().positive(),
  createdAt: z.string(),
  createdBy: z.string(),
  updatedAt: z.string(),
  updatedBy: z.string(),
  archivedAt: maybe(z.string()),
};
export const ENVELOPE_FIELDS = Object.keys(envelopeShape) as (keyof Envelope)[];
export type Envelope = z.output<z.ZodObject<typeof envelopeShape>>;

const source = z.object({ title: sentence, url: maybe(uri), date: maybe(partialDate) });
const provenanceShape = {
  provenance: maybe(
    z.object({
      sources: z
        .array(source)
        .min(1, 'must name at least one source; leave provenance out when there is none')
        .max(20, 'must have at most 20 entries; name the main ones'),
      confidence: z.enum(['STATED', 'INFERRED']),
      inferredFields: setOf(text(100), 100),
      note: maybe(prose),
    }),
  ),
};

/**
 * A record in memory. Records with a child type also carry the children embedded in their item; one that was read as of an
 * instant carries that instant and no children.
 */
export type RecordBase = Envelope & { embedded?: Embedded; asOf?: string };

/** The live children kept in a record's own item: complete while `children` are as many as `count`. */
export interface Embedded {
  children: RecordBase[];
  count: number;
}

/** A reference to another record of the same agency, checked and counted in the transaction that writes it. */
export interface Reference {
  key: RecordKey;
  /** Path of the reference within the content. */
  field: string[];
}

export type WarningCode =
  | 'IPP3A_BEFORE_COMMENCEMENT'
  | 'IPP3A_WITHOUT_INDIRECT_SOURCE'
  | 'HEALTH_WITHOUT_HIPC'
  | 'PROVIDER_NAME_DROPPED';
export interface Warning {
  code: WarningCode;
  field: string[];
  message: string;
}

/** Where content holds ids of other records. */
export interface IdField {
  /** Path within the content; `*` stands for every entry of a list. */
  path: readonly string[];
  /** The type of the records named there, by its code; undefined when the content doesn't say. */
  codeIn(content: Readonly<Record<string, unknown>>): string | undefined;
}

/** An index: every live record has an entry under each of its values, in the order of creation. */
export interface Index<R, F> {
  valuesOf(record: R): readonly string[];
  /** The one value a filter asks for, when it asks for one. */
  valueIn(filter: F): string | undefined;
}

/**
 * An order: every record has one entry, sorted by its value; records without a value come last. A sparse order has
 * entries only for live records with a value, one under each of `valuesOf` where it has several: it serves filters on
 * those values, not sorting.
 */
export interface Order<R, F> {
  sparse?: boolean;
  /** The value by which lists sort the record: the first of several. */
  sortedBy(record: R): string | null;
  valuesOf?(record: R): readonly string[];
  /** Bounds a filter sets on the value: from (included) and to (not included). */
  rangeIn?(filter: F): { from?: string; to?: string } | null | undefined;
}

/** Links from records of a type to others of the same type. They never lead back to where they started. */
export interface Graph<R> {
  /** What the links are called: `sub-processors`. */
  name: string;
  /** Local ids of the records linked to, each with the path of the link within the content. */
  linksOf(record: R): readonly { localId: string; field: string[] }[];
  /** What people call a record. */
  labelOf(record: R): string;
}

/** What tables of a type's records (lib/snapshot) show that its content does not say by itself. */
export interface TableHints<R> {
  /** Fields of the GraphQL type that follow from the record alone, whatever the day. */
  computed?: Record<string, (record: R) => string | number | boolean | null>;
  /** Paths within the content that say who a person is or how to reach them, all below them included: `reporter`. */
  personal?: readonly string[];
}

/** Everything the record service needs to know about a type of record. */
export interface RecordType<R extends RecordBase = RecordBase, F = object> {
  /** The GraphQL type. */
  name: string;
  /** Three letters in ids and keys; never reused for another type. */
  code: string;
  /** The field of mutation inputs that holds the content. */
  inputField: string;
  schema: z.ZodType<R>;
  contentFields: readonly string[];
  /** Contradictions within the content; field paths start at the content. */
  rulesBroken(record: R): Failure[];
  /** What is wrong with an external key that is more than the caller's own name for a record. */
  keyFault?(externalKey: string): string | undefined;
  /** Faults that the content alone does not show; field paths start at the content. */
  check?(record: R, session: Session): Failure[];
  /** What deserves a second look; field paths start at the content. */
  warnings(record: R): Warning[];
  /** What a change lets go that deserves a second look; field paths start at the content. */
  changeWarnings?(before: R, after: R): Warning[];
  references(record: R): Reference[];
  /** Every place in inputs that takes the id of another record; applyRecords takes keys there as well. */
  idFields: readonly IdField[];
  /** Links between records of the type, kept free of cycles also under concurrent writers (graph.ts). */
  graph?: Graph<R>;
  /** Content that only the type's own actions write: inputs don't have it and restoring an earlier version keeps it. */
  workflowFields: readonly string[];
  /** Fills in what is computed when a record is written and kept as evidence; `before` is the version it follows. */
  derive(record: R, before: R | undefined, context: RuleContext): R;
  /** What may be found in a record; stored with every write and looked at again every day. */
  findingRules: readonly FindingRule<R>[];
  /** Every open date by which something is to be done; the same whenever it is asked. */
  deadlines(record: R): Deadline[];
  indexes: Record<string, Index<R, F>>;
  orders: Record<string, Order<R, F>>;
  filters: Record<string, Condition<R>>;
  /** The type in whose item live records of this one are embedded, and the field with its local id. */
  parentCode?: string;
  parentField?: string;
  /** The type whose live records are embedded in this one's item. */
  childCode?: string;
  /** True for agencies: the record's own id is the agency whose grants decide. */
  isTenant?: boolean;
  tables?: TableHints<R>;
}

type Content<S extends z.ZodRawShape> = z.output<z.ZodObject<S & typeof provenanceShape>>;
export type RecordOf<S extends z.ZodRawShape> = RecordBase & Content<S>;

type Optional =
  | 'rulesBroken'
  | 'warnings'
  | 'references'
  | 'idFields'
  | 'workflowFields'
  | 'derive'
  | 'findingRules'
  | 'deadlines'
  | 'indexes'
  | 'orders';
type Definition<R extends RecordBase, F> = Omit<RecordType<R, F>, 'schema' | 'contentFields' | Optional> &
  Partial<Pick<RecordType<R, F>, Optional>>;

/** A record type from the shape of its content and what is particular to it. */
export function defineRecordType<S extends z.ZodRawShape, F>(
  shape: S,
  definition: Definition<RecordOf<S>, F>,
): RecordType<RecordOf<S>, F> {
  const contentShape = { ...shape, ...provenanceShape };
  return {
    rulesBroken: () => [],
    warnings: () => [],
    references: () => [],
    idFields: [],
    workflowFields: [],
    derive: (record) => record,
    findingRules: [],
    deadlines: () => [],
    ...definition,
    indexes: definition.indexes ?? {},
    orders: {
      updatedAt: updatedAtOrder as Order<RecordOf<S>, F>,
      ...(definition.deadlines && { due: dueOrder(definition.deadlines) }),
      ...definition.orders,
    },
    schema: z.object({ ...envelopeShape, ...contentShape }) as unknown as z.ZodType<RecordOf<S>>,
    contentFields: Object.keys(contentShape),
  };
}

/** Every type can be read in the order of its last change. */
const updatedAtOrder: Order<RecordBase, { updatedAt?: { gte?: string; lt?: string } | null }> = {
  sortedBy: (record) => record.updatedAt,
  rangeIn: ({ updatedAt }) => updatedAt && { from: updatedAt.gte ?? undefined, to: updatedAt.lt ?? undefined },
};

/** The live records with something to do, under each day on which something is due. */
const dueOrder = <R, F>(deadlines: (record: R) => Deadline[]): Order<R, F> => ({
  sparse: true,
  sortedBy: (record) => daysDue(deadlines(record))[0] ?? null,
  valuesOf: (record) => daysDue(deadlines(record)),
});

const daysDue = (deadlines: readonly Deadline[]): string[] =>
  [...new Set(deadlines.flatMap(({ dueOn }) => dueOn ?? []))].sort();

/** A type where only what all types have is asked of it, such as in lists of types: the one place that loosens it. */
export const general = <R extends RecordBase, F>(type: RecordType<R, F>): RecordType => type as unknown as RecordType;

/** A field by its name, where the code serves every type. */
export const fieldOf = (record: RecordBase, field: string): unknown =>
  (record as unknown as Record<string, unknown>)[field];

export const keyOf = (type: Pick<RecordType, 'code'>, record: Envelope): RecordKey => ({
  code: type.code,
  agency: record.tenant,
  localId: record.localId,
});

/** The agency whose grants decide about a record. */
export const scopeOf = (type: Pick<RecordType, 'isTenant'>, key: RecordKey): string =>
  type.isTenant ? key.localId : key.agency;
