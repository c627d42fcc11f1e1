import { RequestError } from '../failures.ts';
import { mayDisclose, type Opinion, type Recorded } from '../statute/may-disclose/may-disclose.ts';
import { sortableInstant } from '../statute/partial-date.ts';
import { quoted } from '../statute/quote.ts';
import { sameName } from '../statute/same-name.ts';
import { recordsPartition } from '../store/keys.ts';
import { authorize } from './access.ts';
import { requireAgency } from './agencies.ts';
import { allChildren } from './children.ts';
import { requireId } from './ids.ts';
import { checkDayAsked } from './ipp12-evaluation.ts';
import { type OffshoreDisclosure, offshoreDisclosureType } from './offshore-disclosure.ts';
import { type ProcessingActivity, processingActivityType } from './processing-activity.ts';
import { READ_BUDGET } from './read-budget.ts';
import { findByExternalKey, findById } from './reading.ts';
import { scan } from './scan.ts';
import { ruleContext, type Session } from './session.ts';

export interface MayDiscloseInput {
  agency: string;
  informationCategories: readonly string[];
  purpose: string;
  activity?: string | null | undefined;
  activityKey?: string | null | undefined;
  system?: string | null | undefined;
  recipient?: string | null | undefined;
  country: string;
  on?: string | null | undefined;
}

/** The register's answer to whether a disclosure may be made. */
export interface MayDiscloseAnswer
  extends Opinion<ProcessingActivity, OffshoreDisclosure, ProcessingActivity['recipients'][number]> {
  /** The day it is about, Pacific/Auckland. */
  on: string;
  /** Until when the answer holds, UTC, while the records stay as they are; null when no date in them will change it. */
  cacheableUntil: string | null;
  /** False when the search by system, or an activity's disclosures, had more records than one answer looks at. */
  searchedAll: boolean;
}

/** Disclosures of one activity that are looked at. */
const MAX_DISCLOSURES = 1_000;
const MAX_CATEGORIES = 100;
const MAX_TEXT = 2_000;

/**
 * Whether an agency may disclose information, as far as its register goes. One read by an activity's id, two by its key, a
 * bounded search by system. Refuses with INVALID_ARGUMENT what is no question, and an agency that does not exist.
 */
export async function askMayDisclose(session: Session, input: MayDiscloseInput): Promise<MayDiscloseAnswer> {
  const { agency, informationCategories, purpose, country } = input;
  for (const { name } of [processingActivityType, offshoreDisclosureType])
    authorize(session.identity, 'read', name, agency);
  checkQuestion(input);
  const { activities, searchedAll } = await activitiesIn(session, input);
  if (activities.length === 0) await requireAgency(session, agency, 'input.agency');
  const { recorded, complete } = await withDisclosures(session, activities);
  const { today, prescribed } = ruleContext(session);
  const on = input.on ?? today;
  const question = { informationCategories, purpose, recipient: input.recipient ?? null, country, on, prescribed };
  const opinion = mayDisclose<ProcessingActivity['recipients'][number], ProcessingActivity, OffshoreDisclosure>(
    question,
    recorded,
    unfoundIn(input),
  );
  const whole = searchedAll && complete;
  return {
    ...(whole ? opinion : undecided(opinion)),
    on,
    // a day that was asked for by its date stays the same day
    cacheableUntil: input.on || !opinion.changesOn ? null : sortableInstant(opinion.changesOn),
    searchedAll: whole,
  };
}

/** What was not looked at may allow what the rest does not; it can't forbid what the rest allows. */
const undecided = <O extends Opinion<unknown, unknown, unknown>>(opinion: O): O =>
  opinion.verdict === 'ALLOWED' || opinion.verdict === 'ALLOWED_WITH_CONDITIONS'
    ? opinion
    : {
        ...opinion,
        verdict: 'UNKNOWN',
        because: `Only a part of the register was looked at, and in it: ${opinion.because} Ask by \`activity\` or \`activityKey\`, and name the recipient.`,
      };

function checkQuestion(input: MayDiscloseInput): void {
  const { informationCategories, purpose, recipient, activity, activityKey, system, on } = input;
  const named = [activity, activityKey, system].filter((value) => value != null);
  if (named.length !== 1) {
    const message = 'Name where the information comes from: exactly one of `activity`, `activityKey` and `system`.';
    throw invalid('input.activity', message);
  }
  if (informationCategories.length < 1 || informationCategories.length > MAX_CATEGORIES) {
    const message = `Name 1 to ${MAX_CATEGORIES} categories of information, as the register names them.`;
    throw invalid('input.informationCategories', message);
  }
  for (const [index, category] of informationCategories.entries())
    checkText(`input.informationCategories.${index}`, category);
  checkText('input.purpose', purpose);
  if (recipient != null) checkText('input.recipient', recipient);
  if (system != null) checkText('input.system', system);
  checkDayAsked(on);
}

/** What is said where no activity was found. */
function unfoundIn({ activityKey, system }: MayDiscloseInput): string {
  if (system != null) return `No live activity uses the system ${quoted(system)}.`;
  return activityKey == null ? 'There is no activity with this id.' : `No activity has the key ${quoted(activityKey)}.`;
}

function checkText(argument: string, text: string): void {
  if (text.trim() !== '' && text.length <= MAX_TEXT) return;
  throw invalid(argument, `This must be a text of 1 to ${MAX_TEXT} characters, and not blank.`);
}

const invalid = (argument: string, message: string) => new RequestError('INVALID_ARGUMENT', message, { argument });

/** The activities that the question is about. */
async function activitiesIn(
  session: Session,
  { agency, activity, activityKey, system }: MayDiscloseInput,
): Promise<{ activities: ProcessingActivity[]; searchedAll: boolean }> {
  const type = processingActivityType;
  if (system != null) {
    const most = READ_BUDGET;
    const { records, complete } = await scan(session, type, recordsPartition(agency, type.code), { most });
    const uses = ({ archivedAt, systems }: ProcessingActivity) =>
      archivedAt === null && systems.some((name) => sameName(name, system));
    return { activities: records.filter(uses), searchedAll: complete };
  }
  const found =
    activity == null
      ? await findByExternalKey(session, type, agency, activityKey ?? '')
      : await findById(session, type, keyIn(activity, agency));
  return { activities: found ? [found] : [], searchedAll: true };
}

function keyIn(id: string, agency: string) {
  const key = requireId(id, 'input.activity', processingActivityType);
  if (key.agency === agency) return key;
  throw invalid('input.activity', `This is the id of an activity of another agency than ${quoted(agency)}.`);
}

async function withDisclosures(session: Session, activities: readonly ProcessingActivity[]) {
  const recorded: Recorded<ProcessingActivity, OffshoreDisclosure>[] = [];
  let complete = true;
  for (const activity of activities) {
    const read = await allChildren(session, offshoreDisclosureType, activity, MAX_DISCLOSURES);
    recorded.push({ activity, disclosures: read.children });
    complete &&= read.complete;
  }
  return { recorded, complete };
}
