import { faultsIn, type JsonObject } from './check-object.ts';
import { type Fault, PROBLEMS, type Problem, toProblem } from './problems.ts';
import { type Node, pointerOf, type Scan, scan, tokensOf } from './scan.ts';
import { isMeantForNamespace } from './spelling.ts';

/** What the checks found in a document. */
export interface Report {
  /** Objects that carry fields of the namespace. */
  located: Node[];
  problems: Problem[];
  /** All of them; more than `problems` when there are too many to list. */
  problemCount: number;
  /** No problem is an error. */
  valid: boolean;
}

/** Problems that are listed; beyond them they are counted. */
export const MAX_PROBLEMS = 500;

/** Collects problems: all are counted, the first ones are kept, and one error at least when there is any. */
export class Problems {
  readonly list: Problem[] = [];
  count = 0;
  errors = 0;

  /** `tokens` leads to the object that the fault is in; it is asked for only when the problem is listed. */
  add(fault: Fault, tokens: () => readonly string[], place?: { line: number; column: number }): void {
    const severity = PROBLEMS[fault.code];
    this.count += 1;
    if (severity === 'ERROR') this.errors += 1;
    const isFirstError = severity === 'ERROR' && this.errors === 1;
    if (this.list.length >= MAX_PROBLEMS && !isFirstError) return;
    this.list.splice(MAX_PROBLEMS - 1);
    this.list.push({ ...toProblem(fault, pointerOf([...tokens(), ...fault.steps])), ...place });
  }
}

/** Checks a document: every object at any level that carries the namespace or is meant to. */
export function validate(document: unknown, problems = new Problems()): Report {
  const found = scan(document);
  for (const node of found.marked) {
    for (const fault of faultsOfNode(node)) problems.add(fault, () => tokensOf(node));
  }
  for (const node of found.named) addNames(problems, node);
  for (const node of found.tooDeep) problems.add(TOO_DEEP, () => tokensOf(node));
  if (isWithoutAny(found)) problems.add(NO_FIELDS, () => []);
  return {
    located: found.located,
    problems: problems.list,
    problemCount: problems.count,
    valid: problems.errors === 0,
  };
}

/** Everything wrong with one object of a document. */
export const faultsOfNode = (node: Node): Fault[] => faultsIn(node.value as JsonObject, within(node));

const within = ({ token, parent }: Node): JsonObject | undefined =>
  token === 'extensions' && parent ? (parent.value as JsonObject) : undefined;

const isWithoutAny = ({ marked, named, tooDeep }: Scan): boolean => marked.length + named.length + tooDeep.length === 0;

const NO_FIELDS: Fault = {
  code: 'NO_FIELDS',
  steps: [],
  field: null,
  say: () => ({
    message:
      'No object of the document has a member that begins with "x-privacy-nz:", such as "x-privacy-nz:ipp_tags".',
  }),
};

const TOO_DEEP: Fault = {
  code: 'TOO_DEEP',
  steps: [],
  field: null,
  say: () => ({
    message:
      'Something within this was not looked into: the pointer to it has more than 2,000 characters. Flatten the document, or shorten the names.',
  }),
};

/** A name that the document gives to a property is no annotation of anything; one whose value is no schema was meant to be. */
function addNames(problems: Problems, node: Node): void {
  for (const [name, value] of Object.entries(node.value as JsonObject)) {
    if (!isMeantForNamespace(name)) continue;
    const isSchema = typeof value === 'object' && value !== null && !Array.isArray(value);
    const message = `Within \`${node.token}\` this is the name of something else, no field of the namespace.`;
    const next = isSchema ? 'If it was meant as one, move it out.' : 'Move it into the object that it is about.';
    const code = isSchema ? 'FIELD_AS_NAME' : 'MISPLACED_FIELD';
    problems.add({ code, steps: [name], field: name, say: () => ({ message: `${message} ${next}` }) }, () =>
      tokensOf(node),
    );
  }
}
