import {
  coerceInputValue,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  print,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { parseJson } from '../parse-json.ts';
import { quoted } from '../statute/quote.ts';
import type { Pairs } from './address.ts';

/** A parameter of a query: a variable of its operation. */
export interface Parameter {
  name: string;
  /** The GraphQL type. */
  type: string;
  required: boolean;
  /** What it is when it is not given, as GraphQL writes it. */
  default: string | null;
}

/** What is wrong with a parameter that was given or is missing. */
export interface ParameterFault {
  name: string;
  message: string;
}

export const toParameter = ({ variable, type, defaultValue }: VariableDefinitionNode): Parameter => ({
  name: variable.name.value,
  type: print(type),
  required: type.kind === Kind.NON_NULL_TYPE && !defaultValue,
  default: defaultValue ? print(defaultValue) : null,
});

/** The parameters of an operation that was saved, and so can be parsed. */
export const parametersIn = (operation: string): Parameter[] =>
  parse(operation, { noLocation: true }).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []).map(toParameter) : [],
  );

/** The variables that a query string gives an operation, or everything that is wrong with it. */
export function readParameters(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  given: Pairs,
): { variables: Record<string, unknown>; faults: ParameterFault[] } {
  const variables: Record<string, unknown> = {};
  const faults: ParameterFault[] = [];
  const texts = Map.groupBy(given, ([name]) => name.replace(/\[\]$/, ''));
  for (const definition of definitions) {
    const { name, required, type: typeName } = toParameter(definition);
    const values = texts.get(name)?.map(([, value]) => value);
    const type = typeFromAST(schema, definition.type);
    if (!values) {
      if (required) faults.push({ name, message: `The parameter "${name}" is missing; its type is ${typeName}.` });
    } else if (isInputType(type)) {
      const { value, problem } = readValue(type, values);
      if (problem === undefined) variables[name] = value;
      else faults.push({ name, message: `The parameter "${name}" is no ${typeName}: ${problem}` });
    }
  }
  const known = new Set(definitions.map(({ variable }) => variable.name.value));
  for (const name of texts.keys()) {
    // says also where an agency's query is kept
    if (name === 'agency' || known.has(name)) continue;
    faults.push({ name, message: `There is no parameter ${quoted(name)}.` });
  }
  return { variables, faults };
}

/** All parameters with their types, as messages list them. */
export function parameterList(parameters: readonly Parameter[]): string {
  if (parameters.length === 0) return 'The query takes no parameters.';
  const texts = parameters.map(({ name, type, default: value }) => `${name}: ${type}${value ? ` = ${value}` : ''}`);
  return `The query takes ${texts.join(', ')}.`;
}

function readValue(type: GraphQLInputType, texts: readonly string[]): { value?: unknown; problem?: string } {
  const named = getNamedType(type);
  const nullable = getNullableType(type);
  const isList = isListType(nullable) && !isInputObjectType(named);
  if (isList && isListType(getNullableType(nullable.ofType)))
    return { problem: 'lists of lists can not be given in a query string.' };
  const [text = '', ...more] = texts;
  if (!isList && more.length > 0) return { problem: 'it is given more than once.' };
  const value = isInputObjectType(named)
    ? parseJson(text)
    : isList
      ? texts.map(valueFor(named.name))
      : valueFor(named.name)(text);
  if (value === undefined) return { problem: 'give it as JSON text.' };
  const problem = problemOf(value, type);
  return problem === undefined ? { value } : { problem };
}

/** A text as the value that a scalar takes; a text that is none is left for the scalar to refuse. */
const valueFor =
  (scalar: string) =>
  (text: string): unknown => {
    if (scalar === 'Boolean') return { true: true, false: false }[text] ?? text;
    const isNumber = scalar === 'Int' || scalar === 'Float';
    return isNumber && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) : text;
  };

function problemOf(value: unknown, type: GraphQLInputType): string | undefined {
  let problem: string | undefined;
  coerceInputValue(value, isNonNullType(type) ? type : getNullableType(type), (path, _invalid, error) => {
    const names = path.filter((step) => typeof step === 'string');
    problem ??= names.length > 0 ? `at ${names.join('.')}, ${error.message}` : error.message;
  });
  return problem;
}
