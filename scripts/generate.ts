/**
 * Writes what follows from the SDL in graphql/: lib/generated/sdl.ts (the SDL as a module, so that it is bundled, with its
 * descriptions and without, both compressed), lib/generated/resolvers-types.ts (the types that resolvers are checked
 * against) and the typed client's operations (scripts/generate/client.ts). `--check` only compares.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { buildASTSchema, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import { generateClient } from './generate/client.ts';

const graphqlFolder = new URL('../graphql/', import.meta.url);
const generatedFolder = new URL('../lib/generated/', import.meta.url);

const BANNER = '// Written by `npm run generate` from graphql/*.graphql. Do not edit.\n';
const STRINGS = ['DateTime', 'Date', 'PartialDateTime', 'Duration', 'CountryCode', 'URI'];
const scalars = Object.fromEntries([...[...STRINGS, 'ID'].map((name) => [name, 'string']), ['JSON', 'unknown']]);

export function readSdl(): string {
  const files = readdirSync(graphqlFolder).filter((name) => name.endsWith('.graphql'));
  return files
    .sort()
    .map((name) => readFileSync(new URL(name, graphqlFolder), 'utf8'))
    .join('\n');
}

/** The types of record: each has one SDL file and one domain file of its name in kebab-case. */
const recordTypes = (sdl: string): string[] =>
  [...sdl.matchAll(/^type (\w+) implements Node & RegistryRecord/gm)].map(([, name]) => name ?? '');

/** What resolvers answer with for the types that are no records, where it isn't the GraphQL type itself. */
const MAPPERS: Record<string, string> = {
  ApplyRecordResult: '../domain/apply/apply.ts#ApplyResult',
  BreachClock: '../statute/breach/clocks.ts#BreachClock as StatuteBreachClock',
  Citation: '../statute/citation.ts#Citation as StatuteCitation',
  ClockRule: '../statute/clock-rules.ts#ClockRule as StatuteClockRule',
  Deadline: '../statute/deadline.ts#Deadline as StatuteDeadline',
  Finding: '../domain/findings/waivers.ts#WaivedFinding',
  RuleFindings: '../domain/findings/compliance-summary.ts#RuleFindings as CountedRule',
  FindingRule: '../domain/findings/rule-catalogue.ts#CatalogueRule',
  NonWorkingRule: '../statute/calendar/rules.ts#NonWorkingRule as StatuteNonWorkingRule',
  RecordDeadline: '../domain/deadlines/deadlines.ts#RecordDeadline as DomainRecordDeadline',
  RecordDeadlineConnection: '../domain/deadlines/deadlines.ts#DeadlinePage',
  ImpactHit: '../domain/impact/search.ts#ImpactHit as ImpactHitFound',
  ImpactPage: '../domain/impact/impact.ts#ImpactPage as ImpactPageFound',
  MayDiscloseAnswer: '../domain/may-disclose.ts#MayDiscloseAnswer as MayDiscloseOpinion',
  NotificationPack: '../domain/breach/notification-pack.ts#PreparedPack',
  Revision: '../domain/history.ts#RevisionWithChanges',
  RevisionConnection: '../domain/page.ts#Page<RevisionWithChanges>',
  SkippedDays: '../statute/deadline.ts#SkippedDays as StatuteSkippedDays',
  Viewer: '../domain/access.ts#Identity',
};

/** The generated files by name. */
export async function generate(): Promise<Map<string, string>> {
  const sdl = readSdl();
  const types = await codegen({
    filename: 'resolvers-types.ts',
    schema: parse(sdl),
    schemaAst: buildASTSchema(parse(sdl)),
    documents: [],
    config: resolverConfig(sdl),
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  return new Map([
    ['sdl.ts', sdlModule(sdl)],
    ['resolvers-types.ts', `${BANNER}${types}`],
    ...(await generateClient(BANNER, sdl, scalars)),
  ]);
}

function sdlModule(sdl: string): string {
  const bare = visit(parse(sdl), {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  });
  const compressed = (text: string) => brotliCompressSync(text).toString('base64');
  return `${BANNER}// Each is brotli in base64: read them by lib/sdl.ts.

/** The SDL without its descriptions: all that running operations needs. */
export const SDL = '${compressed(stripIgnoredCharacters(print(bare)))}';

/** The SDL with its descriptions: for introspection. */
export const DESCRIBED_SDL = '${compressed(sdl)}';
`;
}

function resolverConfig(sdl: string) {
  const mappers = { ...MAPPERS };
  for (const name of recordTypes(sdl)) {
    const file = name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
    mappers[name] = `../domain/${file}.ts#${name} as ${name}Record`;
    mappers[`${name}Connection`] = `../domain/page.ts#Page<${name}Record>`;
  }
  return {
    useTypeImports: true,
    enumsAsTypes: true,
    immutableTypes: true,
    maybeValue: 'T | null | undefined',
    contextType: '../context.ts#Context',
    scalars,
    mappers,
    emitLegacyCommonJSImports: false,
  };
}

export async function staleFiles(): Promise<string[]> {
  const current = (name: string): string => {
    try {
      return readFileSync(new URL(name, generatedFolder), 'utf8');
    } catch {
      return '';
    }
  };
  return [...(await generate())].filter(([name, content]) => current(name) !== content).map(([name]) => name);
}

if (import.meta.main) {
  for (const [name, content] of await generate()) writeFileSync(new URL(name, generatedFolder), content);
}
