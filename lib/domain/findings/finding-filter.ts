import { RequestError } from '../../failures.ts';
import type { FindingRule, Severity } from '../../statute/findings/rule.ts';
import type { IppTag } from '../../statute/principles.ts';
import { quoted } from '../../statute/quote.ts';
import type { RecordBase, RecordType } from '../record-type.ts';
import { ruleContext, type Session } from '../session.ts';
import { evaluate } from './stored-findings.ts';
import { type ActiveWaivers, waiverOf } from './waivers.ts';

/** What a list asks of its records' findings: at least one of them meets all that is given. */
export interface FindingFilter {
  rule?: string | null;
  ruleIn?: string[] | null;
  severityIn?: Severity[] | null;
  principle?: IppTag | null;
  waived?: boolean | null;
}

type Rule = Pick<FindingRule<never>, 'id' | 'severity' | 'principles'>;

/** Whether a rule is one that the filter asks for; refuses the id of a rule that the type doesn't have. */
function ruleTest(type: RecordType, filter: FindingFilter): (rule: Rule) => boolean {
  const { rule: one, ruleIn, severityIn, principle } = filter;
  for (const id of [...(one == null ? [] : [one]), ...(ruleIn ?? [])]) requireRule(type, id);
  return ({ id, severity, principles }) =>
    (one == null || id === one) &&
    (ruleIn == null || ruleIn.includes(id)) &&
    (severityIn == null || severityIn.includes(severity)) &&
    (principle == null || principles.includes(principle));
}

function requireRule({ name, findingRules }: RecordType, id: string): void {
  if (findingRules.some((rule) => rule.id === id)) return;
  const message = `No rule ${quoted(id)} looks at ${name} records. \`findingRules(recordType: "${name}")\` lists those that do.`;
  throw new RequestError('INVALID_ARGUMENT', message, { argument: 'filter.finding' });
}

/** Whether stored ids may meet the filter: waivers are left for the test of the record. */
export function storedTest(type: RecordType, filter: FindingFilter): (rules: readonly string[]) => boolean {
  const meets = ruleTest(type, filter);
  const wanted = new Set(type.findingRules.filter(meets).map(({ id }) => id));
  return (rules) => rules.some((id) => wanted.has(id));
}

/** Whether the waivers must be known to test it. */
export const asksForWaivers = ({ waived }: FindingFilter): boolean => waived != null;

const WAIVED_ACROSS =
  'Waivers are kept by each agency, so agencies cannot be filtered by `waived`. Ask for `findings { waived }` of each.';

/** Whether a record's findings, as they are now, meet the filter. */
export function findingTest(session: Session, type: RecordType, filter: FindingFilter, waivers: ActiveWaivers) {
  const meets = ruleTest(type, filter);
  const context = ruleContext(session);
  const { waived } = filter;
  if (type.isTenant && waived != null)
    throw new RequestError('INVALID_ARGUMENT', WAIVED_ACROSS, { argument: 'filter' });
  return (record: RecordBase): boolean =>
    evaluate(type, record, context).some(
      ({ rule }) => meets(rule) && (waived == null || (waiverOf(waivers, type, record, rule.id) !== null) === waived),
    );
}
