/** Writes the typed client's operations and what it knows of input types: lib/generated/client.ts and input-types.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as documents from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildASTSchema, type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { inputTypesModule } from './input-types.ts';
import { recordOperations, recordTypesOf } from './record-operations.ts';

const operationsFolder = new URL('../../lib/client/operations/', import.meta.url);

const CONFIG = {
  useTypeImports: true,
  enumsAsTypes: true,
  immutableTypes: true,
  skipTypename: true,
  // texts need no GraphQL library where they are used
  documentMode: 'string',
  dedupeFragments: true,
  emitLegacyCommonJSImports: false,
};

/** The generated files of the client by name. */
export async function generateClient(
  banner: string,
  sdl: string,
  scalars: Record<string, string>,
): Promise<Map<string, string>> {
  const schema = buildASTSchema(parse(sdl));
  const client = await codegen({
    filename: 'client.ts',
    schema: parse(sdl),
    schemaAst: schema,
    documents: clientDocuments(schema),
    config: { ...CONFIG, scalars },
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations, documents },
  });
  return new Map([
    [
      'client.ts',
      `${banner}// The operations are those of lib/client/operations and one set for every record type.\n${client}${recordTypesOf(schema)}`,
    ],
    ['input-types.ts', `${banner}${inputTypesModule(schema)}`],
  ]);
}

/** Every operation of the client: those written by hand and those that follow from the record types. */
export function clientDocuments(schema: GraphQLSchema): { location: string; document: DocumentNode }[] {
  const written = readdirSync(operationsFolder)
    .sort()
    .map((name) => ({ location: name, text: readFileSync(new URL(name, operationsFolder), 'utf8') }));
  const following = recordOperations(schema).map(({ name, text }) => ({ location: `${name} (generated)`, text }));
  return [...written, ...following].map(({ location, text }) => ({ location, document: parse(text) }));
}
