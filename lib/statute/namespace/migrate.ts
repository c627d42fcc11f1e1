import type { JsonObject } from './check-object.ts';
import { SWAP } from './check-tags.ts';
import { FIELDS } from './fields.ts';
import { type Node, pointerOf, scan, tokensOf, wayTo } from './scan.ts';
import { mechanismMeant, readTag, supersededField } from './spelling.ts';

/** One thing that migrating changed, or would change. */
export interface NamespaceChange {
  /** JSON Pointer (RFC 6901) within the document as it was. */
  pointer: string;
  /** The member and its value before, as they were written. */
  before: unknown;
  /** The member and its value after; null when it was dropped. */
  after: unknown;
  /** Why. */
  explanation: string;
}

export interface Migration {
  /** The document as it would be; the one given when nothing changes. */
  document: unknown;
  changes: NamespaceChange[];
}

type Members = [name: string, value: unknown][];
type StepChange = Omit<NamespaceChange, 'pointer'> & { steps: string[] };

/**
 * Rewrites what an earlier version of the namespace had otherwise, and nothing else: superseded fields and swapped tags.
 * A superseded field whose value has no certain counterpart stays as it is, for people to decide. Documents of at most
 * 500 levels.
 */
export function migrate(document: unknown): Migration {
  const changes: NamespaceChange[] = [];
  const rewritten = new Map<unknown, Members>();
  const onTheWay = new Set<unknown>();
  for (const node of scan(document).marked) {
    const { members, changed } = migrateObject(node.value as JsonObject);
    if (changed.length === 0) continue;
    rewritten.set(node.value, members);
    for (const each of wayTo(node)) onTheWay.add(each.value);
    changes.push(...changed.map((change) => atNode(node, change)));
  }
  return { document: rebuild(document, rewritten, onTheWay), changes };
}

const atNode = (node: Node, { steps, ...change }: StepChange): NamespaceChange => ({
  ...change,
  pointer: pointerOf([...tokensOf(node), ...steps]),
});

/** A copy of what leads to a change; everything else is the same as before. */
function rebuild(value: unknown, rewritten: ReadonlyMap<unknown, Members>, onTheWay: ReadonlySet<unknown>): unknown {
  if (!onTheWay.has(value)) return value;
  const again = (inner: unknown) => rebuild(inner, rewritten, onTheWay);
  if (Array.isArray(value)) return value.map(again);
  const members = rewritten.get(value) ?? Object.entries(value as JsonObject);
  return Object.fromEntries(members.map(([name, inner]) => [name, again(inner)]));
}

function migrateObject(object: JsonObject): { members: Members; changed: StepChange[] } {
  const changed: StepChange[] = [];
  const members: Members = [];
  const names = new Set(Object.keys(object));
  for (const [name, value] of Object.entries(object)) {
    if (name === FIELDS.ippTags.wireName && Array.isArray(value)) members.push([name, migrateTags(value, changed)]);
    else members.push(...migrateMember(name, value, object, names, changed));
  }
  return { members, changed };
}

function migrateMember(
  name: string,
  value: unknown,
  object: JsonObject,
  names: Set<string>,
  changed: StepChange[],
): Members {
  const superseded = supersededField(name);
  if (!superseded) return [[name, value]];
  const { replacedBy, explanation } = superseded;
  const before = { [name]: value };
  const drop = (why: string): Members => {
    changed.push({ steps: [name], before, after: null, explanation: why });
    return [];
  };
  if (!replacedBy) return drop(explanation);
  const mechanism = mechanismMeant(value);
  if (mechanism !== undefined && object[replacedBy] === mechanism)
    return drop(`${explanation} ${replacedBy} says the same already.`);
  if (mechanism === undefined || names.has(replacedBy)) return [[name, value]];
  names.add(replacedBy);
  const after = { [replacedBy]: mechanism };
  changed.push({ steps: [name], before, after, explanation });
  return [[replacedBy, mechanism]];
}

function migrateTags(tags: unknown[], changed: StepChange[]): unknown[] {
  const there = new Set(tags);
  return tags.flatMap((tag, index) => {
    const { kind, tag: right } = typeof tag === 'string' ? readTag(tag) : {};
    if (kind !== 'swapped') return [tag];
    const steps = [FIELDS.ippTags.wireName, String(index)];
    if (there.has(right)) {
      changed.push({ steps, before: tag, after: null, explanation: `${SWAP} ${right} stands in the list already.` });
      return [];
    }
    there.add(right);
    changed.push({ steps, before: tag, after: right, explanation: SWAP });
    return [right];
  });
}
