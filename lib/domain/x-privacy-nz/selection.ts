import { type Failure, failure } from '../../failures.ts';
import { migrate, type NamespaceChange } from '../../statute/namespace/migrate.ts';
import { PROBLEMS, type Problem, toProblem } from '../../statute/namespace/problems.ts';
import { type Node, pointerOf, tokensOf } from '../../statute/namespace/scan.ts';
import { checkText } from '../../statute/namespace/text.ts';
import { faultsOfNode, validate } from '../../statute/namespace/validate.ts';
import { failureOfProblem } from './content.ts';

/** What of a document is to be imported. */
export interface SelectionInput {
  /** JSON text. */
  document: string;
  /** Bring it to the present version of the namespace first. */
  migrateSuperseded: boolean;
  /** JSON Pointers of the objects to import; all when not given. */
  only?: readonly string[] | null;
}

/** The objects to import, or why nothing can be imported. */
export interface Selection {
  nodes: Node[];
  problems: Problem[];
  problemCount: number;
  migrated: NamespaceChange[];
  failures: Failure[];
}

/** Objects of one import. */
const MAX_OBJECTS = 100;

/** Reads the document, migrates it when that is asked for, and chooses the objects to import. */
export function selectObjects({ document: text, migrateSuperseded, only }: SelectionInput): Selection {
  const report = checkText(text);
  const ofText = report.problems.filter(({ line }) => line !== undefined);
  const unread = { nodes: [], problems: report.problems, problemCount: report.problemCount, migrated: [] };
  if (ofText.length > 0) return { ...unread, failures: ofText.map(failureOfProblem) };
  const { document, changes } = migrateSuperseded ? migrate(report.document) : { document: undefined, changes: [] };
  const { located, problems, problemCount, valid } = changes.length > 0 ? validate(document) : report;
  const read = { problems, problemCount, migrated: changes };
  const unmigrated = migrateSuperseded ? null : report.document;
  if (!only && !valid) return { ...read, nodes: [], failures: failuresOf(problems, unmigrated) };
  const { nodes, failures } = only ? chosen(located, only) : { nodes: located, failures: [] };
  const wrong = [
    ...failures,
    ...sizeOf(nodes, only ? 'only' : 'document', failures),
    ...failuresOf(errorsIn(nodes), unmigrated),
  ];
  return { ...read, nodes: wrong.length > 0 ? [] : nodes, failures: wrong };
}

/** The objects at the pointers given, in the order of the document. */
function chosen(located: readonly Node[], only: readonly string[]): { nodes: Node[]; failures: Failure[] } {
  const wanted = new Set(only);
  const found = new Map(
    located.map((node) => [pointerOf(tokensOf(node)), node] as const).filter(([pointer]) => wanted.has(pointer)),
  );
  const failures = only.flatMap((pointer, index) => {
    if (found.has(pointer)) return [];
    const message = `No object at "${pointer.slice(0, 200)}" carries a field of the namespace. validateXPrivacyNz lists those that do.`;
    return [failure('INVALID', ['input', 'only', String(index)], message)];
  });
  return { nodes: [...found.values()], failures };
}

function sizeOf(nodes: readonly Node[], argument: string, failures: readonly Failure[]): Failure[] {
  if (nodes.length > MAX_OBJECTS) {
    const message = `${nodes.length} objects would be imported; at most ${MAX_OBJECTS} can be at once. Choose them with \`only\`.`;
    return [failure('TOO_LARGE', ['input', argument], message)];
  }
  if (nodes.length > 0 || failures.length > 0) return [];
  const message =
    'There is nothing to import: no object chosen carries a field that begins with "x-privacy-nz:". validateXPrivacyNz lists those that do.';
  return [failure('REQUIRED', ['input', argument], message)];
}

/** Errors in the objects themselves; what else is wrong with the document does not concern those who chose among them. */
const errorsIn = (nodes: readonly Node[]): Problem[] =>
  nodes
    .slice(0, MAX_OBJECTS)
    .flatMap((node) => faultsOfNode(node).map((fault) => ({ node, fault })))
    .filter(({ fault }) => PROBLEMS[fault.code] === 'ERROR')
    .slice(0, MAX_OBJECTS)
    .map(({ node, fault }) => toProblem(fault, pointerOf([...tokensOf(node), ...fault.steps])));

/** The errors among the problems as failures, up to 100 of them. Where migrating the document would mend one, that is said. */
function failuresOf(problems: readonly Problem[], unmigrated: unknown): Failure[] {
  const errors = problems.filter(({ severity }) => severity === 'ERROR').slice(0, MAX_OBJECTS);
  if (errors.length === 0) return [];
  const mended = new Set(migrate(unmigrated).changes.map(({ pointer }) => pointer));
  return errors.map((problem) => {
    const next = mended.has(problem.pointer) ? ' `migrateSuperseded: true` does so on import.' : '';
    return failureOfProblem({ ...problem, message: `${problem.message}${next}` });
  });
}
