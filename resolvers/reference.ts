import { dateAsked, findProvision, prescribedOn, resolveProvision } from '#lib/domain/reference.ts';
import type { Session } from '#lib/domain/session.ts';
import type { Resolvers } from '#lib/generated/resolvers-types.ts';
import { HARM_KINDS, NOTIFICATION_EXCEPTIONS, SERIOUS_HARM_FACTORS } from '#lib/statute/reference/breaches.ts';
import { PRACTICE_CODES } from '#lib/statute/reference/codes.ts';
import { IPP11_GROUND_ENTRIES, IPP12_PATHWAY_ENTRIES } from '#lib/statute/reference/disclosure.ts';
import { applying, type Validity } from '#lib/statute/reference/entry.ts';
import { OFFENCES } from '#lib/statute/reference/offences.ts';
import { PRINCIPLES } from '#lib/statute/reference/principles.ts';
import { REFUSAL_GROUNDS } from '#lib/statute/reference/refusal-grounds.ts';
import { REPORT_MATTERS } from '#lib/statute/reference/report-matters.ts';

/** A query for the rows that apply on the date asked for. */
const listOf =
  <T extends Validity>(rows: readonly T[]) =>
  (_: unknown, { asOf }: { asOf?: string | null }, { session }: { session: Session }): T[] =>
    applying(rows, dateAsked(session, asOf));

export const referenceResolvers: Resolvers = {
  Query: {
    principles: listOf(PRINCIPLES),
    codesOfPractice: listOf(PRACTICE_CODES),
    provision: (_, { instrument, number }) => findProvision(instrument, number),
    resolveProvision: (_, { number }) => resolveProvision(number),
    ipp11Grounds: listOf(IPP11_GROUND_ENTRIES),
    ipp12Pathways: listOf(IPP12_PATHWAY_ENTRIES),
    prescribedCountries: (_, { asOf }, { session }) => prescribedOn(session, 'countries', dateAsked(session, asOf)),
    prescribedSchemes: (_, { asOf }, { session }) => prescribedOn(session, 'schemes', dateAsked(session, asOf)),
    refusalGrounds: listOf(REFUSAL_GROUNDS),
    seriousHarmFactors: listOf(SERIOUS_HARM_FACTORS),
    harmKinds: listOf(HARM_KINDS),
    notificationExceptions: listOf(NOTIFICATION_EXCEPTIONS),
    reportMatters: listOf(REPORT_MATTERS),
    offences: listOf(OFFENCES),
  },
};
