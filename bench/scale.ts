/** Whether a page costs the same however many records there are. */
import { AGENCY, FIRST_PAGE, loadActivities, PAGE } from './data.ts';
import { type Figure, ms } from './figure.ts';
import { ask, interleave, type RunningRegistry, startRegistry } from './support.ts';

const BAR = 1.2;
const PAGES: Record<string, object> = {
  'first page': FIRST_PAGE,
  'last page': { agency: AGENCY, last: 50 },
  'first page by IPP tag': { ...FIRST_PAGE, filter: { ippTag: 'IPP6_ACCESS' } },
};

export async function scale({ full }: { full: boolean }): Promise<Figure[]> {
  const registries = new Map<number, RunningRegistry>();
  try {
    for (const size of full ? [1_000, 10_000, 100_000] : [1_000, 10_000]) {
      const registry = await startRegistry();
      registries.set(size, registry);
      await loadActivities(registry, size);
      console.error(`scale: ${size} activities loaded`);
    }
    const figures: Figure[] = [];
    for (const [name, variables] of Object.entries(PAGES)) {
      figures.push(...(await compare(name, variables, registries)));
    }
    return figures;
  } finally {
    for (const registry of registries.values()) await registry.stop();
  }
}

async function compare(
  name: string,
  variables: object,
  registries: ReadonlyMap<number, RunningRegistry>,
): Promise<Figure[]> {
  const calls = [...registries].map(
    ([size, registry]) => [String(size), () => ask(registry, PAGE, variables)] as const,
  );
  const timings = await interleave(Object.fromEntries(calls));
  const smallest = timings['1000']?.p50 ?? Number.NaN;
  const larger = Object.entries(timings).filter(([size]) => size !== '1000');
  return larger.map(([size, { p50 }]) => ({
    figure: `p50 of the ${name} of 50: ${Number(size).toLocaleString('en')} activities beside 1,000`,
    ours: ms(p50),
    reference: ms(smallest),
    ratio: p50 / smallest,
    bar: `ratio ≤ ${BAR}`,
    met: p50 / smallest <= BAR,
  }));
}
