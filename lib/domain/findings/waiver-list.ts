import { plusDays } from '../../statute/dates.ts';
import { type ListArguments, list } from '../listing.ts';
import type { Page } from '../page.ts';
import { waiverType } from '../record-types.ts';
import { ruleContext, type Session } from '../session.ts';
import type { Waiver } from '../waiver.ts';

/** A page of an agency's waivers. `active` in the filter means: approved and not expired today, Pacific/Auckland. */
export function listWaivers(session: Session, agency: string, args: ListArguments): Promise<Page<Waiver>> {
  const { today } = ruleContext(session);
  return list(session, waiverType, agency, { ...args, filter: args.filter && withDates(args.filter, today) });
}

interface Filter {
  and?: Filter[] | null;
  or?: Filter[] | null;
  not?: Filter | null;
  active?: boolean | null;
}

/** The filter with `active` put as the dates that it means today, wherever it stands. */
function withDates({ active, and, or, not, ...fields }: Filter, today: string): object {
  const within = (part: Filter) => withDates(part, today);
  const parts = [...(and ?? []).map(within), ...(active == null ? [] : [activity(active, today)])];
  return {
    ...fields,
    ...(parts.length > 0 && { and: parts }),
    ...(or && { or: or.map(within) }),
    ...(not && { not: within(not) }),
  };
}

function activity(active: boolean, today: string): object {
  const tomorrow = plusDays(today, 1);
  return active
    ? { expiresOn: { gte: today }, approvedOn: { lt: tomorrow } }
    : { or: [{ expiresOn: { lt: today } }, { approvedOn: { gte: tomorrow } }] };
}
