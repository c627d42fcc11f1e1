import {
  buildASTSchema,
  type GraphQLFieldResolver,
  GraphQLScalarType,
  type GraphQLSchema,
  isObjectType,
  isScalarType,
  parse,
} from 'graphql';
import { resolvers } from '#resolvers/index.ts';
import { sdlText } from './sdl.ts';

type FieldResolvers = Record<string, GraphQLFieldResolver<unknown, unknown>>;

/**
 * The executable schema: the SDL with the resolvers on it. By hand, because makeExecutableSchema takes a fifth of a cold
 * start to merge and check what codegen and the compiler have checked already (docs/adr/0005). Descriptions are left out,
 * and with them most of the time it takes to read the SDL, unless someone may ask for them.
 */
export function createSchema({ described }: { described: boolean }): GraphQLSchema {
  const document = parse(sdlText({ described }), { noLocation: true });
  const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  for (const group of resolvers) {
    for (const [typeName, implementation] of Object.entries(group)) attach(schema, typeName, implementation);
  }
  return schema;
}

function attach(schema: GraphQLSchema, typeName: string, implementation: unknown): void {
  const type = schema.getType(typeName);
  if (isScalarType(type) && implementation instanceof GraphQLScalarType) {
    const { serialize, parseValue, parseLiteral } = implementation;
    Object.assign(type, { serialize, parseValue, parseLiteral });
    return;
  }
  if (!isObjectType(type)) throw new Error(`the resolvers name a type ${typeName} that the schema does not have`);
  const fields = type.getFields();
  for (const [name, resolve] of Object.entries(implementation as FieldResolvers)) {
    const field = fields[name];
    if (!field) throw new Error(`the resolvers name a field ${typeName}.${name} that the schema does not have`);
    field.resolve = resolve;
  }
}
