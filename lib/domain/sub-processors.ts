import { RequestError } from '../failures.ts';
import { type Load, MAX_REACH, pathTo, walk } from './graph.ts';
import { type Provider, providerType } from './provider.ts';

/** A provider to whom another's sub-processing leads. */
export interface SubProcessorLink {
  provider: Provider;
  depth: number;
  /** Names from the first sub-processor to this one. */
  path: string[];
}

/** Everyone to whom a provider's sub-processing leads, nearest first; `first` at most, 1 to 200. */
export async function subProcessorTree(
  provider: Provider,
  first: number | null | undefined,
  load: Load<Provider>,
): Promise<{ links: SubProcessorLink[]; complete: boolean }> {
  const most = first ?? 100;
  if (most < 1 || most > MAX_REACH) {
    const message = `A tree has 1 to ${MAX_REACH} providers; ask for the next ones at those it ends with.`;
    throw new RequestError('INVALID_ARGUMENT', message, { argument: 'first' });
  }
  const { reached, complete } = await walk(providerType, provider, load, most);
  const links = reached.map((step) => ({
    provider: step.record,
    depth: step.depth,
    path: pathTo(step).map(({ name }) => name),
  }));
  return { links, complete };
}
