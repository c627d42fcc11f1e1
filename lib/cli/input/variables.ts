import { UsageError } from '../failures.ts';
import type { Io } from '../io.ts';
import { suggestion } from '../suggestion.ts';
import { parseYaml } from '../yaml.ts';
import { typedValue } from './coerce.ts';
import { readText } from './files.ts';

const LARGEST_VARIABLES = 1_000_000;

interface Given {
  var?: readonly string[] | undefined;
  variables?: string | undefined;
  operation?: string | undefined;
}

/** The variables of an operation: those of the file, over them those of the command line, read by their types. */
export async function readVariables(document: string, given: Given, io: Io): Promise<Record<string, unknown>> {
  const kept = given.variables === undefined ? {} : await variablesOfFile(given.variables, io);
  const declared = await declaredVariables(document, given.operation);
  const texts = new Map<string, string[]>();
  for (const text of given.var ?? []) {
    const place = text.indexOf('=');
    if (place < 1) throw new UsageError(`--var "${text}" is not name=value`);
    const name = text.slice(0, place);
    texts.set(name, [...(texts.get(name) ?? []), text.slice(place + 1)]);
  }
  const typed = [...texts].map(([name, values]) => [name, variable(name, values, declared)]);
  return { ...kept, ...Object.fromEntries(typed) };
}

async function variablesOfFile(name: string, io: Io): Promise<Record<string, unknown>> {
  const value = await parseYaml(await readText(name, io, LARGEST_VARIABLES), name);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new UsageError(`${name} must hold an object of variables`);
}

interface Declared {
  type: string;
  list: boolean;
}

/** The types of an operation's variables. A text that is no GraphQL is left to the registry to refuse in its own words. */
async function declaredVariables(document: string, operation: string | undefined): Promise<Map<string, Declared>> {
  const { GraphQLError, Kind, parse } = await import('graphql');
  try {
    const operations = parse(document).definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
    const chosen = operations.filter(({ name }) => operation === undefined || name?.value === operation);
    const variables = chosen.flatMap(({ variableDefinitions = [] }) => variableDefinitions);
    return new Map(
      variables.map(({ variable: { name }, type: given }) => {
        let type = given;
        let list = false;
        while (type.kind !== Kind.NAMED_TYPE) {
          list ||= type.kind === Kind.LIST_TYPE;
          type = type.type;
        }
        return [name.value, { type: type.name.value, list }];
      }),
    );
  } catch (error) {
    if (error instanceof GraphQLError) throw new UsageError(`the operation is not GraphQL: ${positioned(error)}`);
    throw error;
  }
}

const positioned = ({
  message,
  locations,
}: {
  message: string;
  locations?: readonly { line: number; column: number }[];
}) => (locations?.[0] ? `${message} (line ${locations[0].line}, column ${locations[0].column})` : message);

function variable(name: string, texts: readonly string[], declared: Map<string, Declared>): unknown {
  const known = declared.get(name);
  if (!known) {
    const meant = suggestion(name, [...declared.keys()]);
    throw new UsageError(
      `--var ${name}: the operation has no variable $${name}${meant ? `. Did you mean $${meant}?` : ''}`,
    );
  }
  const { type, list } = known;
  if (texts.length > 1 && !list) throw new UsageError(`--var ${name} is given twice, and $${name} is no list`);
  if (!list) return typedValue(texts[0] ?? '', { type }, `--var ${name}`);
  const values = texts.map((text) => typedValue(text, { type, list: true }, `--var ${name}`));
  return values.includes(null) ? null : values.flat();
}
