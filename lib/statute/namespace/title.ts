import type { JsonObject } from './check-object.ts';
import { type Node, wayTo } from './scan.ts';

const MAX_TITLE = 300;

/** Objects of OpenAPI, AsyncAPI and JSON Schema whose members' names say what the members are. */
const MAPS = new Set([
  'paths',
  'webhooks',
  'channels',
  'operations',
  'messages',
  'schemas',
  'properties',
  'patternProperties',
  '$defs',
  'definitions',
  'parameters',
  'headers',
  'responses',
  'requestBodies',
  'pathItems',
  'callbacks',
  'servers',
  'tags',
]);
const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']);

/**
 * What people call the object at a node: the document's title, then the operation, path, channel or schema and the
 * property on the way, or else its own title. Null when the document gives no name. At most 300 characters; a longer one ends in `…`.
 */
export function titleOf(node: Node): string | null {
  const way = wayTo(node);
  const labels: string[] = [];
  for (const [index, each] of way.entries()) addLabel(labels, each, way[index - 1], way[index - 2]);
  const own = labels.length === 0 && !isDocumentItself(node) ? textIn(node.value, 'title') : undefined;
  if (own) labels.push(own);
  const title = [documentTitle(way[0]?.value), labels.join(' > ')].filter((part) => part).join(': ');
  if (title.length <= MAX_TITLE) return title || null;
  return `${title.slice(0, MAX_TITLE - 1).toWellFormed()}…`;
}

const isDocumentItself = ({ parent, token }: Node): boolean => !parent || (!parent.parent && token === 'info');

function documentTitle(document: unknown): string | undefined {
  return textIn(memberOf(document, 'info'), 'title') ?? textIn(document, 'title');
}

function addLabel(labels: string[], node: Node, parent: Node | undefined, grandparent: Node | undefined): void {
  if (!parent) return;
  const own = textIn(node.value, 'operationId');
  if (grandparent && isPathMap(grandparent) && METHODS.has(node.token)) {
    labels.splice(-1, 1, own ?? `${node.token.toUpperCase()} ${parent.token}`);
    return;
  }
  if (own) labels.push(own);
  else if (isMap(parent, grandparent))
    labels.push(textIn(node.value, 'title') ?? textIn(node.value, 'name') ?? node.token);
}

const isPathMap = ({ token, isNaming }: Node): boolean => !isNaming && (token === 'paths' || token === 'webhooks');

/** Lists such as an operation's `parameters` have indexes, not names; a property called `paths` is no map. */
function isMap(node: Node, parent: Node | undefined): boolean {
  return MAPS.has(node.token) && !parent?.isNaming && (!Array.isArray(node.value) || node.token === 'parameters');
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as JsonObject)[name]
    : undefined;
}

/** A text among an object's members, as it is written; undefined when there is none or it is blank. */
export function proseIn(value: unknown, name: string): string | undefined {
  const text = memberOf(value, name);
  return typeof text === 'string' ? text.trim() || undefined : undefined;
}

/** The same on one line. */
export const textIn = (value: unknown, name: string): string | undefined => proseIn(value, name)?.replace(/\s+/g, ' ');
