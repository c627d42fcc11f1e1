import { cite, ipp, section } from '../citation.ts';
import type { PrescribedEntry } from '../findings/rule.ts';
import { MECHANISMS, mechanismOf, type OffshoreDisclosureMechanism } from '../ipp12.ts';
import { type Ipp12Disclosure, pathwayToProve } from './facts.ts';
import { type Ipp12Missing, neededNames, provisionOf } from './missing.ts';
import { type Asked, letterOf, no, open, step, yes } from './step.ts';

/** The evidence that the outcome turns on and that is not there on the day; role, ground and pathway are other questions. */
const lackingEvidence = (missing: readonly Ipp12Missing[]): Ipp12Missing[] =>
  missing.filter(({ needed, field }) => needed && (field[0] === 'evidence' || field[0] === 'countries'));

const EVIDENCE = step({
  id: 'EVIDENCE',
  code: 'v',
  question: 'Is the evidence there that the decision needs?',
  provisions: ({ ipp12Pathway }) => [section('101'), provisionOf(ipp12Pathway)],
  fields: [['evidence'], ['countries']],
  ask: ({ facts, missing }) => (pathwayToProve(facts) ? (lackingEvidence(missing).length > 0 ? 'n' : 'y') : null),
  cases: {
    y: yes(({ facts }) => `What it needs is recorded: ${neededNames(facts.ipp12Pathway ?? 'NOT_ENGAGED')}.`),
    n: no(
      ({ missing }) =>
        `It can't be relied on yet: see what is missing (${lackingEvidence(missing)
          .map(({ part }) => part)
          .join(', ')}).`,
    ),
  },
});

const PRESCRIBED = step({
  id: 'PRESCRIBED',
  code: 's',
  question: 'Is the scheme or country prescribed on the day asked about?',
  provisions: ({ ipp12Pathway }) => [
    section(ipp12Pathway === 'D_PRESCRIBED_BINDING_SCHEME' ? '213' : '214'),
    provisionOf(ipp12Pathway),
  ],
  fields: [
    ['evidence', 'prescribedScheme'],
    ['evidence', 'prescribedCountry'],
  ],
  ask: ({ prescription }) => {
    if (!prescription) return null;
    const { state, entry } = prescription;
    if (state === 'IN_FORCE') return entry?.limitedTo ? 'l' : 'y';
    return ({ NOT_YET: 'f', NO_LONGER: 't', NONE: 'n' } as const)[state];
  },
  cases: {
    y: yes(({ entry }) => `${entry?.name} is prescribed by ${entry?.instrument} since ${entry?.from}.`),
    l: yes(
      ({ entry }) =>
        `${entry?.name} is prescribed by ${entry?.instrument} since ${entry?.from}, but limited to: ${entry?.limitedTo}. Whether this disclosure falls within that is for people to say.`,
    ),
    f: no(({ entry, on }) => `${entry?.name} is prescribed by ${entry?.instrument} from ${entry?.from}, after ${on}.`),
    t: no(({ entry, on }) => `${entry?.name} was prescribed by ${entry?.instrument} until ${entry?.to}, before ${on}.`),
    n: no(({ facts: { evidence, ipp12Pathway } }) => {
      const name =
        ipp12Pathway === 'D_PRESCRIBED_BINDING_SCHEME' ? evidence?.prescribedScheme : evidence?.prescribedCountry;
      return `This registry has been told of no regulation that prescribes ${name}.`;
    }),
  },
});

const HOLDS = step({
  id: 'HOLDS',
  code: 'h',
  question: 'Does the decision still hold on the day asked about?',
  provisions: () => [section('101')],
  fields: [['reviewBy'], ['endsOn']],
  ask: ({ facts, on }) => {
    if (!pathwayToProve(facts)) return null;
    if (facts.endsOn !== null && facts.endsOn < on) return 'e';
    return facts.reviewBy !== null && facts.reviewBy < on ? 'r' : 'y';
  },
  cases: {
    y: yes(() => 'No date that the agency set for it has passed.'),
    r: no(
      ({ facts }) =>
        `The agency meant to look at it again by ${facts.reviewBy}, which has passed. The date is the agency's own: review the decision and set the next one.`,
    ),
    e: no(
      ({ facts }) =>
        `The disclosure ended on ${facts.endsOn}: what was decided for it covers none after that. Archive the record, or correct the date.`,
    ),
  },
});

const RELIEF = step({
  id: 'RELIEF',
  code: 'r',
  question: 'May the agency do without a pathway of IPP 12(1)?',
  provisions: () => [ipp('12(2)')],
  fields: [['ipp11Ground'], ['evidence', 'impracticability']],
  ask: ({ facts }) => {
    if (pathwayToProve(facts) !== 'RELIEF_IPP12_2') return null;
    return facts.evidence?.impracticability ? 'y' : 'u';
  },
  cases: {
    y: yes(
      ({ facts }) =>
        `It relies on IPP 11(1)${letterOf(facts.ipp11Ground)}, and it is recorded why complying was not reasonably practicable. That holds in those circumstances and no others.`,
    ),
    u: open(() => 'It is not recorded why complying was not reasonably practicable in the circumstances.'),
  },
});

/** Letters by mechanism; `n` stands for none. */
const MECHANISM_CODES = {
  RECIPIENT_SUBJECT_TO_NZ_ACT: 'b',
  COMPARABLE_FOREIGN_LAW: 'c',
  COMPARABLE_CONTRACTUAL_SAFEGUARDS: 'f',
  EXPRESS_INFORMED_AUTHORISATION: 'a',
  OTHER_IPP12_EXCEPTION: 'o',
} as const satisfies Record<OffshoreDisclosureMechanism, string>;

/** The mechanism that an answer to that question stands for. */
export const mechanismBehind = (code: string | undefined): OffshoreDisclosureMechanism | null =>
  MECHANISMS.find((mechanism) => MECHANISM_CODES[mechanism] === code) ?? null;

const named = (mechanism: OffshoreDisclosureMechanism) =>
  yes(() => `The namespace calls the pathway recorded \`${mechanism.toLowerCase()}\`.`);

const MECHANISM = step({
  id: 'MECHANISM',
  code: 'm',
  question: 'Does an x-privacy-nz mechanism follow?',
  provisions: () => [cite('X_PRIVACY_NZ', 'offshore_disclosure_mechanism')],
  fields: [['recipientRole'], ['ipp11Ground'], ['ipp12Pathway']],
  ask: ({ facts }) => {
    const mechanism = mechanismOf(facts);
    return mechanism ? MECHANISM_CODES[mechanism] : 'n';
  },
  cases: {
    b: named('RECIPIENT_SUBJECT_TO_NZ_ACT'),
    c: named('COMPARABLE_FOREIGN_LAW'),
    f: named('COMPARABLE_CONTRACTUAL_SAFEGUARDS'),
    a: named('EXPRESS_INFORMED_AUTHORISATION'),
    o: named('OTHER_IPP12_EXCEPTION'),
    n: no(() => 'None follows: no pathway of IPP 12 is recorded, or IPP 12 is not engaged.'),
  },
});

/** The dates on which to look again, by the letter of the answer that names them. */
export function lookAgainDate(
  code: string | undefined,
  { reviewBy, endsOn }: Ipp12Disclosure,
  entry: PrescribedEntry | null,
): string | null {
  const dates: Record<string, string | null | undefined> = { r: reviewBy, e: endsOn, t: entry?.to, f: entry?.from };
  return dates[code ?? ''] ?? null;
}

/** Where several dates fall on one day the first of these letters names it. */
function firstToLookAgain({ facts, prescription }: Asked) {
  const entry = prescription?.entry ?? null;
  const ofPrescription = { IN_FORCE: ['t'], NOT_YET: ['f'], NO_LONGER: [], NONE: [] } as const;
  const codes = ['r', 'e', ...ofPrescription[prescription?.state ?? 'NONE']] as const;
  const dated = codes.flatMap((code) => {
    const date = lookAgainDate(code, facts, entry);
    return date ? [{ code, date }] : [];
  });
  return dated.toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))[0]?.code;
}

const LOOK_AGAIN = step({
  id: 'LOOK_AGAIN',
  code: 'l',
  question: 'Is it recorded when to look again?',
  provisions: () => [],
  fields: [['reviewBy'], ['endsOn']],
  ask: (asked) => firstToLookAgain(asked) ?? 'n',
  cases: {
    r: yes(({ facts }) => `By ${facts.reviewBy}, the date that the agency set itself.`),
    e: yes(({ facts }) => `On ${facts.endsOn}, the last day of the disclosure.`),
    t: yes(({ entry }) => `On ${entry?.to}, the last day of the prescription.`),
    f: yes(({ entry }) => `On ${entry?.from}, the first day of the prescription.`),
    n: open(() => 'No date is recorded, and the Act sets none: it is for the agency to set `reviewBy`.'),
  },
});

/** What shows that the decision is right and still holds, and what follows from it. */
export const PROOF = [EVIDENCE, PRESCRIBED, HOLDS, RELIEF, MECHANISM, LOOK_AGAIN];
