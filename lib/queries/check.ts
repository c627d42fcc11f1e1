import type { GraphQLError, GraphQLSchema } from 'graphql';
import { withoutHint } from '../failures.ts';
import { readOperation } from './operation.ts';

/** What keeps an operation from being saved, in GraphQL's own words behind the place; empty when nothing does. */
export function operationFaults(schema: GraphQLSchema, text: string, { hints }: { hints: boolean }): string[] {
  const read = readOperation(schema, text);
  return read.ok ? [] : read.failures.map((error) => located(error, hints));
}

function located({ message, locations }: GraphQLError, hints: boolean): string {
  const [place] = locations ?? [];
  const text = hints ? message : withoutHint(message);
  return place ? `Line ${place.line}, column ${place.column}: ${text}` : text;
}
