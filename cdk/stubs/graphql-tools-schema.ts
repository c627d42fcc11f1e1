/**
 * Stands in for `@graphql-tools/schema` in the function's bundle. Apollo Server makes a schema with it from type
 * definitions; the registry hands its schema over ready made (lib/schema.ts).
 */
export function makeExecutableSchema(): never {
  throw new Error('The schema is made by lib/schema.ts: hand `schema` to ApolloServer, not `typeDefs`');
}
