import { beginsWithName, foldName } from '../../statute/same-name.ts';
import { namesOf, type Provider, providerType } from '../provider.ts';

/** What an impact is asked of. */
export type Subject =
  | { kind: 'provider'; provider: Provider }
  | { kind: 'system'; system: string }
  | { kind: 'country'; country: string }
  | { kind: 'informationCategory'; category: string };

/** A way from the subject to what it touches, in words. */
export type Route = string;

/** What a subject touches before any activity, disclosure or breach is looked at. */
export interface Reach {
  /** Routes to providers touched, by their local ids. */
  providers: ReadonlyMap<string, Route>;
  /** Routes to what records may name by text: providers by each of their names, and systems; by folded name. */
  names: ReadonlyMap<string, Route>;
  systems: ReadonlyMap<string, Route>;
  /** Set when the subject is a country: disclosures to it are touched. */
  country: string | null;
  /** Why information of this name is touched; null when it isn't. */
  information(name: string): Route | null;
}

export const routeOf = (...steps: string[]): Route => steps.join(' → ');

const NO_INFORMATION = () => null;

/**
 * How far a subject reaches: a provider to those who rely on it over any number of sub-processors, and to the systems they
 * run; a country to the providers that hold information there, and on from them; a system to itself and, as context, to
 * the providers that run it; a kind of information to nothing but itself.
 */
export function reachOf(subject: Subject, providers: readonly Provider[]): Reach {
  const none: Reach = {
    providers: new Map(),
    names: new Map(),
    systems: new Map(),
    country: null,
    information: NO_INFORMATION,
  };
  switch (subject.kind) {
    case 'informationCategory': {
      const { category } = subject;
      const information = (name: string) => (beginsWithName(name, category) ? `information "${name}"` : null);
      return { ...none, information };
    }
    case 'system': {
      const wanted = foldName(subject.system);
      const route = `system ${subject.system.trim()}`;
      const runs = providers.filter(({ systems }) => systems.some((name) => foldName(name) === wanted));
      const context = new Map(runs.map(({ localId, name }) => [localId, routeOf(route, `run by ${name}`)]));
      return { ...none, systems: new Map([[wanted, route]]), providers: context };
    }
    case 'country': {
      const { country } = subject;
      const hosts = providers.filter(({ hostingCountries }) => hostingCountries.includes(country));
      const starts = hosts.map((host) => [host, routeOf(`country ${country}`, `hosts ${host.name}`)] as const);
      return { ...none, ...throughProviders(starts, providers), country };
    }
    case 'provider':
      return { ...none, ...throughProviders([[subject.provider, subject.provider.name]], providers) };
  }
}

/** From some providers to all that rely on them, nearest first, with their names and the systems they run. */
function throughProviders(
  starts: readonly (readonly [Provider, Route])[],
  providers: readonly Provider[],
): Pick<Reach, 'providers' | 'names' | 'systems'> {
  const usersOf = usersByProvider(providers);
  const routes = new Map(starts.map(([{ localId }, route]) => [localId, route]));
  const queue = [...starts];
  const [names, systems] = [new Map<string, Route>(), new Map<string, Route>()];
  // grows while it is walked: whoever is found is asked in turn
  for (const [provider, route] of queue) {
    for (const name of namesOf(provider)) addIfNew(names, name, route);
    for (const system of provider.systems) addIfNew(systems, system, routeOf(route, `system ${system}`));
    for (const user of usersOf.get(provider.localId) ?? []) {
      if (routes.has(user.localId)) continue;
      const next = routeOf(route, `sub-processor of ${user.name}`);
      routes.set(user.localId, next);
      queue.push([user, next]);
    }
  }
  return { providers: routes, names, systems };
}

/** The nearest route to a name counts. */
function addIfNew(routes: Map<string, Route>, name: string, route: Route): void {
  const folded = foldName(name);
  if (!routes.has(folded)) routes.set(folded, route);
}

function usersByProvider(providers: readonly Provider[]): Map<string, Provider[]> {
  const users = new Map<string, Provider[]>();
  for (const provider of providers) {
    for (const { localId } of providerType.graph?.linksOf(provider) ?? []) {
      users.set(localId, [...(users.get(localId) ?? []), provider]);
    }
  }
  return users;
}
