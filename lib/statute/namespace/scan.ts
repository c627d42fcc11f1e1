import type { JsonObject } from './check-object.ts';
import { definitionOf } from './fields.ts';
import { isMeantForNamespace } from './spelling.ts';

/** A value within a document, with the way to it. Pointers and titles are made only when they are asked for. */
export interface Node {
  value: unknown;
  parent: Node | null;
  /** The member's name or the element's index; empty for the document itself. */
  token: string;
  /** Whether the members of this object are names that the document gives to other things, and no members of its own. */
  isNaming: boolean;
  /** Characters of the tokens on the way here. */
  length: number;
}

/** Where a document may annotate: objects whose names the namespace may be among. */
export interface Scan {
  /** Objects with at least one field of the namespace, in the order of the document. */
  located: Node[];
  /** Objects with names that are meant for the namespace, its fields among them; located ones included. */
  marked: Node[];
  /** Objects under `properties` and the like that give such a name to something else. */
  named: Node[];
  /** The last objects on the ways that lead too deep to be looked into. */
  tooDeep: Node[];
}

/** Keywords of JSON Schema and OpenAPI whose object gives names to schemas: a member there is no annotation. */
const NAMING = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'dependentSchemas',
  'dependentRequired',
  'dependencies',
]);

/** Characters that a pointer may have, escapes aside: what every answer that names a place can bear. */
const MAX_POINTER = 2_000;

/**
 * Looks at every object of a document, however deep, in its order. `$ref` is not followed: an annotation belongs to where
 * it is written, and what is referred to is looked at in its own place.
 */
export function scan(document: unknown): Scan {
  const found: Omit<Scan, 'tooDeep'> = { located: [], marked: [], named: [] };
  const tooDeep = new Set<Node>();
  const ahead: Node[] = [{ value: document, parent: null, token: '', isNaming: false, length: 0 }];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if (typeof node.value !== 'object' || node.value === null) continue;
    if (node.length > MAX_POINTER && node.parent) {
      tooDeep.add(node.parent);
      continue;
    }
    if (!Array.isArray(node.value)) sortIn(found, node, Object.keys(node.value));
    for (const child of childrenOf(node).reverse()) ahead.push(child);
  }
  return { ...found, tooDeep: [...tooDeep] };
}

function sortIn(found: Omit<Scan, 'tooDeep'>, node: Node, names: string[]): void {
  const meant = names.filter(isMeantForNamespace);
  if (meant.length === 0) return;
  if (node.isNaming) {
    found.named.push(node);
    return;
  }
  found.marked.push(node);
  if (meant.some((name) => definitionOf(name))) found.located.push(node);
}

function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (const [token, value] of Object.entries(node.value as JsonObject)) {
    if (typeof value !== 'object' || value === null) continue;
    const isNaming = NAMING.has(token) && !node.isNaming && !Array.isArray(value);
    children.push({ value, parent: node, token, isNaming, length: node.length + token.length + 1 });
  }
  return children;
}

/** The nodes from the document down to this one. */
export function wayTo(node: Node): Node[] {
  const way: Node[] = [];
  for (let each: Node | null = node; each; each = each.parent) way.push(each);
  return way.reverse();
}

/** JSON Pointer (RFC 6901) of tokens. */
export const pointerOf = (tokens: readonly string[]): string =>
  tokens.map((token) => `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The tokens on the way to a node. */
export const tokensOf = (node: Node): string[] =>
  wayTo(node)
    .slice(1)
    .map(({ token }) => token);
