/**
 * Writes lib/generated. From the SDL in graphql/: sdl.ts and sdl-descriptions.ts (the SDL as modules, so that it is bundled),
 * resolvers-types.ts (the types that resolvers are checked against) and the typed client's operations (generate/client.ts);
 * from the SDL and the record types: snapshot-columns.ts (the tables of snapshots, for infrastructure); from queries/:
 * queries.ts (the saved queries that the registry brings with it).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { buildASTSchema, Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import { generateClient } from './generate/client.ts';
import { queriesModule } from './generate/queries.ts';
import { snapshotColumns } from './generate/snapshot-columns.ts';

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
  Change: '../domain/feed/changes.ts#Change as FeedChange',
  ChangeConnection: '../domain/feed/changes.ts#ChangePage',
  Citation: '../statute/citation.ts#Citation as StatuteCitation',
  ClockRule: '../statute/clock-rules.ts#ClockRule as StatuteClockRule',
  Deadline: '../statute/deadline.ts#Deadline as StatuteDeadline',
  Finding: '../domain/findings/waivers.ts#WaivedFinding',
  RuleFindings: '../domain/findings/compliance-summary.ts#RuleFindings as CountedRule',
  FindingRule: '../domain/findings/rule-catalogue.ts#CatalogueRule',
  NonWorkingRule: '../statute/calendar/rules.ts#NonWorkingRule as StatuteNonWorkingRule',
  RecordDeadline: '../domain/deadlines/deadlines.ts#RecordDeadline as DomainRecordDeadline',
  RecordDiff: '../domain/diff/record-diff.ts#RecordDiff as DomainRecordDiff',
  RecordDiffConnection: '../domain/diff/agency-diff.ts#AgencyDiffPage',
  RecordDeadlineConnection: '../domain/deadlines/deadlines.ts#DeadlinePage',
  ImpactHit: '../domain/impact/search.ts#ImpactHit as ImpactHitFound',
  ImpactPage: '../domain/impact/impact.ts#ImpactPage as ImpactPageFound',
  MayDiscloseAnswer: '../domain/may-disclose.ts#MayDiscloseAnswer as MayDiscloseOpinion',
  NotificationPack: '../domain/breach/notification-pack.ts#PreparedPack',
  Revision: '../domain/history.ts#RevisionWithChanges',
  RevisionConnection: '../domain/page.ts#Page<RevisionWithChanges>',
  SkippedDays: '../statute/deadline.ts#SkippedDays as StatuteSkippedDays',
  Snapshot: '../snapshot/jobs/job.ts#SnapshotJob',
  SnapshotConnection: '../domain/page.ts#Page<SnapshotJob>',
  SnapshotFile: '../snapshot/jobs/files.ts#OfferedFile',
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
    ...sdlModules(sdl),
    ['resolvers-types.ts', `${BANNER}${types}`],
    ['queries.ts', queriesModule()],
    ...(await generateClient(BANNER, sdl, scalars)),
  ]);
}

/** Stands in the SDL where a description was; no text of the SDL has it. */
const MARK = '\u{27E6}';

/** The SDL and its descriptions apart: what only runs operations does without the larger half (lib/sdl.ts). */
function sdlModules(sdl: string): [string, string][] {
  if (sdl.includes(MARK)) throw new Error(`the SDL must not contain ${MARK}`);
  const descriptions: string[] = [];
  const marked = visit(parse(sdl), {
    enter: (node) => {
      if (!('description' in node) || !node.description) return undefined;
      descriptions.push(node.description.value);
      return { ...node, description: { kind: Kind.STRING, value: MARK } };
    },
  });
  const compressed = (text: string) => brotliCompressSync(text).toString('base64');
  const text = stripIgnoredCharacters(print(marked)).replaceAll(`"${MARK}"`, MARK);
  const header = `${BANNER}\n/** Brotli in base64: read it by lib/sdl.ts. */\n`;
  return [
    ['sdl.ts', `${header}export const SDL = '${compressed(text)}';\n`],
    [
      'sdl-descriptions.ts',
      `${header}export const DESCRIPTIONS: string = '${compressed(JSON.stringify(descriptions))}';\n`,
    ],
  ];
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
  const files = [...(await generate()), ...(await snapshotColumns())];
  return files.filter(([name, content]) => current(name) !== content).map(([name]) => name);
}

if (import.meta.main) {
  for (const step of [generate, snapshotColumns]) {
    for (const [name, content] of await step()) writeFileSync(new URL(name, generatedFolder), content);
  }
}
