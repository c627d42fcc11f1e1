import { foldName } from '../../statute/same-name.ts';
import type { Breach } from '../breach.ts';
import type { OffshoreDisclosure } from '../offshore-disclosure.ts';
import type { ProcessingActivity } from '../processing-activity.ts';
import { type Reach, type Route, routeOf } from './reach.ts';

/** Every way on which a record is touched, each once; none when it isn't. */
const routes = (found: readonly (Route | null | undefined)[]): Route[] => [
  ...new Set(found.filter((route) => route != null)),
];

const named = (known: ReadonlyMap<string, Route>, name: string | null, as: string): Route | undefined => {
  const route = name === null ? undefined : known.get(foldName(name));
  return route && routeOf(route, `${as} "${name}"`);
};

/** An activity touched by itself: it uses a system, names a provider, or handles the information. */
const activityItself = (reach: Reach, activity: ProcessingActivity): Route[] =>
  routes([
    ...activity.systems.map((name) => reach.systems.get(foldName(name))),
    ...activity.providers.map((name) => named(reach.names, name, 'named as provider')),
    ...activity.recipients.map(({ name }) => named(reach.names, name, 'named as recipient')),
    ...activity.informationCategories.map(reach.information),
  ]);

/** A disclosure by itself: it goes to the country, names a provider, or discloses the information, its activity's when it lists none. */
const disclosureItself = (reach: Reach, disclosure: OffshoreDisclosure, activity: ProcessingActivity): Route[] => {
  const own = disclosure.informationCategories;
  return routes([
    reach.country !== null && disclosure.countries.includes(reach.country) ? `country ${reach.country}` : null,
    named(reach.names, disclosure.recipient, 'named as recipient'),
    named(reach.names, disclosure.provider, 'named as provider'),
    ...(own.length > 0 ? own : activity.informationCategories).map(reach.information),
  ]);
};

/** The systems that hold what an activity discloses. */
const systemsBehind = (reach: Reach, activity: ProcessingActivity): Route[] =>
  routes(activity.systems.map((name) => reach.systems.get(foldName(name)))).map((route) =>
    routeOf(route, `activity "${activity.name}"`),
  );

/** An activity with its live disclosures: which of them are touched, and the activity by itself or through them. */
export interface TouchedActivity {
  activity: Route[];
  disclosures: { disclosure: OffshoreDisclosure; via: Route[] }[];
}

export function touchedActivity(
  reach: Reach,
  activity: ProcessingActivity,
  disclosures: readonly OffshoreDisclosure[],
): TouchedActivity {
  const bySystem = systemsBehind(reach, activity);
  const touched = disclosures.map((disclosure) => ({
    disclosure,
    itself: disclosureItself(reach, disclosure, activity),
  }));
  const through = touched.flatMap(({ disclosure, itself }) => {
    const ways = itself.slice(0, 1);
    return ways.map((way) => routeOf(way, `disclosure to "${disclosure.recipient}"`));
  });
  return {
    activity: routes([...activityItself(reach, activity), ...through]),
    disclosures: touched
      .map(({ disclosure, itself }) => ({ disclosure, via: routes([...itself, ...bySystem]) }))
      .filter(({ via }) => via.length > 0),
  };
}

/** A breach: it names a system, a provider or the information, or involves an activity that is touched. */
export const touchedBreach = (
  reach: Reach,
  breach: Breach,
  activities: readonly { name: string; via: readonly Route[] }[],
): Route[] =>
  routes([
    ...breach.systems.map((name) => reach.systems.get(foldName(name))),
    ...breach.providers.map((name) => named(reach.names, name, 'named as provider')),
    ...breach.informationCategories.map(reach.information),
    ...activities.map(({ name, via }) => via[0] && routeOf(via[0], `activity "${name}"`)),
  ]);
