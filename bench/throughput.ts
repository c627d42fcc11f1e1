/**
 * What everything around GraphQL costs (gateway event, token, limits, cost, log line, Apollo Server): the handler beside
 * graphql-js executing the same document on the same schema and turning the result into JSON.
 */
import { type ExecutionResult, execute, type GraphQLFieldResolver, type GraphQLSchema, parse } from 'graphql';
import type { Context } from '#lib/context.ts';
import { createHttpHandler, type HttpHandler } from '#lib/http.ts';
import { createSchema } from '#lib/schema.ts';
import { FIRST_PAGE, loadActivities, PAGE } from './data.ts';
import { type Figure, ms } from './figure.ts';
import { eventOf, interleave, type Registry, startRegistry } from './support.ts';

const BAR = 0.75;

export async function throughput(): Promise<Figure[]> {
  const registry = await startRegistry();
  try {
    await loadActivities(registry, 120);
    const atHand = { ...registry, ...(await withItemsAtHand(registry)) };
    const timings = await interleave({
      handler: handlerCall(registry, registry.handler),
      execute: await executeCall(registry, createSchema({ described: false })),
      handlerAtHand: handlerCall(registry, atHand.handler),
      executeAtHand: await executeCall(atHand, createSchema({ described: false })),
      executeLoaded: await executeCall(registry, await withPageLoaded(registry)),
    });
    const { handler, execute: executed, handlerAtHand, executeAtHand, executeLoaded } = timings;
    return [
      line('with the one DynamoDB query on both sides', handler.mean, executed.mean, true),
      line("with the page's items at hand on both sides", handlerAtHand.mean, executeAtHand.mean, true),
      line('with items at hand, beside a page of records already decoded', handlerAtHand.mean, executeLoaded.mean),
    ];
  } finally {
    await registry.stop();
  }
}

function line(what: string, ours: number, reference: number, isHeld = false): Figure {
  const ratio = reference / ours;
  return {
    figure: `throughput, page of 50 nested activities: handler beside graphql-js execute + stringify, ${what}`,
    ours: ms(ours),
    reference: ms(reference),
    ratio,
    ...(isHeld && { bar: `ratio ≥ ${BAR}`, met: ratio >= BAR }),
  };
}

const handlerCall = (registry: Registry, handler: HttpHandler) => () => handler(eventOf(registry, PAGE, FIRST_PAGE));

async function executeCall(registry: Registry, schema: GraphQLSchema): Promise<() => Promise<string>> {
  const document = parse(PAGE);
  const identity = await registry.dependencies.identify(`Bearer ${registry.token}`);
  const call = async () => {
    const contextValue = registry.dependencies.contextFor(identity, { requestId: 'bench', baseUrl: 'https://bench' });
    const result: ExecutionResult = await execute({ schema, document, variableValues: FIRST_PAGE, contextValue });
    if (result.errors) throw new Error(JSON.stringify(result.errors));
    return JSON.stringify(result);
  };
  await call();
  return call;
}

/** The registry with a store that answers the page's query from memory. */
async function withItemsAtHand({ dependencies, token }: Registry): Promise<Pick<Registry, 'dependencies' | 'handler'>> {
  type Query = Context['session']['store']['query'];
  const identity = await dependencies.identify(`Bearer ${token}`);
  const { store } = dependencies.contextFor(identity, { requestId: 'bench', baseUrl: 'https://bench' }).session;
  const known = new Map<string, Awaited<ReturnType<Query>>>();
  const query: Query = async (range) => {
    const stretch = known.get(range.pk) ?? (await store.query(range));
    known.set(range.pk, stretch);
    return stretch;
  };
  const contextFor: typeof dependencies.contextFor = (caller, request) => {
    const context = dependencies.contextFor(caller, request);
    const fromMemory = Object.assign(Object.create(context.session.store), { query });
    return { ...context, session: { ...context.session, store: fromMemory } };
  };
  const changed = { ...dependencies, contextFor };
  return { dependencies: changed, handler: createHttpHandler(changed) };
}

/** The schema with a list resolver that answers with a page read before. */
async function withPageLoaded(registry: Registry): Promise<GraphQLSchema> {
  const schema = createSchema({ described: false });
  const field = schema.getQueryType()?.getFields().processingActivities;
  if (!field?.resolve) throw new Error('the schema has no processingActivities');
  const read = field.resolve;
  let page: unknown;
  const remember: GraphQLFieldResolver<unknown, unknown> = async (...args) => {
    page = await read(...args);
    return page;
  };
  field.resolve = remember;
  await (await executeCall(registry, schema))();
  field.resolve = () => page;
  return schema;
}
