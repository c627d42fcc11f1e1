import { ipp } from '../citation.ts';
import { dayAfter, turnsOf } from '../ipp12/turns.ts';
import { listed, shortened } from '../quote.ts';
import { sameName } from '../same-name.ts';
import { groundStep, ipp12Standing } from './grounds.ts';
import {
  type ActivityFacts,
  condition,
  type DisclosureFacts,
  isBlocking,
  met,
  notRecorded,
  type Question,
  type RecipientFacts,
  refused,
  type Step,
  unknown,
} from './question.ts';

/** One way in which the register may answer: an activity with one of its recipients, or with none that matches. */
export interface Candidate<A, D, R> {
  activity: A;
  disclosure: D | null;
  recipient: R | null;
  /** The tests made, up to the first that settles the matter. */
  steps: Step[];
  /** Days from which a test may come out otherwise. */
  turns: string[];
}

/** Every way in which one activity answers; at least one. */
export function candidatesIn<
  R extends RecipientFacts,
  A extends ActivityFacts & { recipients: readonly R[] },
  D extends DisclosureFacts,
>(question: Question, activity: A, disclosures: readonly D[]): Candidate<A, D, R>[] {
  const found =
    question.country === 'NZ' ? recipientsIn<R, D>(question, activity) : disclosuresTo<D, R>(question, disclosures);
  const places: Place<D, R>[] = found.length > 0 ? found : [nowhere(question, activity, disclosures)];
  return places.map(({ disclosure, recipient, named, steps }) => ({
    activity,
    disclosure,
    recipient,
    steps: upToSettling(
      purposeStep(question, activity),
      () => named,
      () => informationStep(question, activity, disclosure),
      () => statusStep(activity),
      ...steps,
      () => reviewStep('The activity', activity.nextReview, question),
    ),
    turns: [
      ...dayAfter(activity.nextReview),
      ...(disclosure?.startsOn ? [disclosure.startsOn] : []),
      ...(disclosure ? turnsOf(disclosure, question.prescribed) : []),
    ],
  }));
}

/** Where the information would go, as recorded. */
interface Place<D, R> {
  disclosure: D | null;
  recipient: R | null;
  /** Whether it is the recipient asked about. */
  named: Step;
  /** What must hold of it beside that. */
  steps: (() => Step | Step[])[];
}

/** So many, and so much of each, that whoever misspelt one finds it: a list may have a hundred texts of 2,000 characters. */
const NAMED = 20;
const SHOWN = 300;
const named = (name: string): string => `"${shortened(name, SHOWN)}"`;
const namesOf = (names: readonly string[]): string => listed(names.map(named), NAMED);

const WHERE = 'Is the recipient recorded there?';

function recipientsIn<R extends RecipientFacts, D>(
  { recipient }: Question,
  { recipients }: { recipients: readonly R[] },
): Place<D, R>[] {
  const matching = recipients.filter(({ name }) => recipient === null || sameName(name, recipient));
  return matching.map((entry) => ({
    disclosure: null,
    recipient: entry,
    named: namedStep(recipient, entry.name),
    steps: [() => groundStep(entry.ipp11Ground)],
  }));
}

function disclosuresTo<D extends DisclosureFacts, R>(question: Question, disclosures: readonly D[]): Place<D, R>[] {
  const { recipient, country } = question;
  const matching = disclosures.filter(
    (disclosure) =>
      (recipient === null || isTo(disclosure, recipient)) &&
      (isOpen(disclosure) || disclosure.countries.includes(country)),
  );
  return matching.map((disclosure) => ({
    disclosure,
    recipient: null,
    named: namedStep(recipient, disclosure.recipient),
    steps: [
      () => countryStep(disclosure, country),
      () => periodStep(disclosure, question),
      () => ipp12Standing(disclosure, question),
      () => reviewStep('How IPP 12 is met', disclosure.reviewBy, question),
    ],
  }));
}

const isTo = ({ recipient, provider }: DisclosureFacts, asked: string): boolean =>
  sameName(recipient, asked) || (provider !== null && sameName(provider, asked));
const isOpen = ({ countries }: DisclosureFacts): boolean => countries.length === 0;

/** What is said of a recipient that has no entry for the place asked about. */
function nowhere<D extends DisclosureFacts, R>(
  { recipient, country }: Question,
  { recipients, providers }: ActivityFacts,
  disclosures: readonly D[],
): Place<D, R> {
  const place = (named: Step): Place<D, R> => ({ disclosure: null, recipient: null, named, steps: [] });
  const asked = recipient ?? 'anyone';
  const isNamed = (name: string) => recipient !== null && sameName(name, recipient);
  if (providers.some(isNamed)) {
    const answer = `${asked} is named as a provider of the activity, but not whether it is an agent of the agency there (Privacy Act 2020 s 11) or receives a disclosure. Record it as a recipient${country === 'NZ' ? '' : ' outside New Zealand'}.`;
    return place(unknown(WHERE, answer, ipp('11')));
  }
  if (country !== 'NZ' && recipients.some(({ name }) => isNamed(name))) {
    const answer = `${asked} is named as a recipient, but no disclosure outside New Zealand is recorded for it. Record one for ${country}, with how IPP 12 is met.`;
    return place(unknown(WHERE, answer, ipp('12')));
  }
  const known = country === 'NZ' ? recipients.map(({ name }) => name) : disclosures.map((one) => one.recipient);
  const others = known.length > 0 ? ` Recorded are: ${namesOf([...new Set(known)])}.` : '';
  const where = country === 'NZ' ? 'in New Zealand' : `in ${country}`;
  return place(
    notRecorded(WHERE, `No disclosure to ${asked} ${where} is recorded for this activity.${others}`, ipp('11')),
  );
}

const countryStep = ({ recipient, countries }: DisclosureFacts, country: string): Step =>
  countries.includes(country)
    ? met(WHERE, `${recipient} is recorded in ${country}.`, ipp('11'))
    : unknown(WHERE, `${recipient} is recorded, but not in which countries. Record them.`, ipp('12'));

/** Who asks without naming a recipient is told which one the answer is about. */
const namedStep = (asked: string | null, name: string): Step =>
  asked === null
    ? condition('Is it this recipient?', `Only to ${name}.`, ipp('11'))
    : met('Is it this recipient?', `${name} is recorded.`, ipp('11'));

function purposeStep({ purpose }: Question, { name, purposes }: ActivityFacts): Step {
  const asked = 'Is the purpose one of those recorded?';
  const provisions = [ipp('10'), ipp('11(1)(a)')] as const;
  if (purposes.some((recorded) => sameName(recorded, purpose)))
    return met(asked, `${named(purpose)} is a purpose of the activity "${name}".`, ...provisions);
  const answer = `${named(purpose)} is none of the purposes recorded for the activity "${name}": ${namesOf(purposes)}.`;
  return notRecorded(asked, answer, ...provisions);
}

function informationStep(
  { informationCategories: asked }: Question,
  activity: ActivityFacts,
  disclosure: DisclosureFacts | null,
): Step {
  const question = 'Is the information among that recorded?';
  const own = disclosure?.informationCategories ?? [];
  const recorded = own.length > 0 ? own : activity.informationCategories;
  if (recorded.length === 0)
    return unknown(question, 'Which information the activity handles is not recorded. Record it.', ipp('11'));
  const missing = asked.filter((category) => !recorded.some((one) => sameName(one, category)));
  if (missing.length === 0) return met(question, 'All of it is recorded.', ipp('11'));
  const of = own.length > 0 ? 'this disclosure' : `the activity "${activity.name}"`;
  const answer = `Not among the information recorded for ${of}: ${namesOf(missing)}. Recorded are: ${namesOf(recorded)}.`;
  return notRecorded(question, answer, ipp('11'));
}

function statusStep({ status, archivedAt }: ActivityFacts): Step {
  const question = 'Is the activity going on?';
  if (archivedAt) return refused(question, 'The activity is archived. Restore it if it goes on.', ipp('11'));
  switch (status) {
    case 'ACTIVE':
      return met(question, 'The activity is going on.');
    case 'UNDER_REVIEW':
      return condition(question, 'The activity is under review: ask its owner whether the answer still holds.');
    case 'DRAFT':
      return unknown(question, 'The activity is a draft: nothing in it is decided yet. Approve it first.');
    case 'RETIRED':
      return refused(question, 'The activity is retired: nothing is to be disclosed under it.', ipp('11'));
  }
}

function periodStep({ recipient, startsOn, endsOn }: DisclosureFacts, { on }: Question): Step {
  const question = 'Does the disclosure take place at that time?';
  const disclosure = `The disclosure to ${recipient}`;
  if (startsOn && on < startsOn)
    return refused(
      question,
      `${disclosure} begins only on ${startsOn}. Wait until then, or correct the date.`,
      ipp('12'),
    );
  if (endsOn && on > endsOn)
    return refused(question, `${disclosure} ended on ${endsOn}. If it goes on, decide on it again.`, ipp('12'));
  return met(question, 'Nothing recorded says otherwise.');
}

function reviewStep(what: string, by: string | null, { on }: Question): Step {
  const question = `${what}: was it reviewed in time?`;
  return by !== null && by < on
    ? condition(question, `${what} was to be reviewed by ${by}: do it and record the next date.`)
    : met(question, by === null ? 'No review is due.' : `The next review is due on ${by}.`);
}

/** The tests in turn, up to the first that settles the matter. */
function upToSettling(first: Step, ...rest: (() => Step | Step[])[]): Step[] {
  const steps = [first];
  for (const next of rest) {
    if (steps.some(isBlocking)) break;
    steps.push(...[next()].flat());
  }
  const settling = steps.findIndex(isBlocking);
  return settling < 0 ? steps : steps.slice(0, settling + 1);
}
