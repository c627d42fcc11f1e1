import { computeDeadline, countWorkingDays, yearCalendar } from '#lib/domain/deadlines/clock-questions.ts';
import { listDeadlines, titleOf } from '#lib/domain/deadlines/deadlines.ts';
import { encodeId } from '#lib/domain/ids.ts';
import { keyOf } from '#lib/domain/record-type.ts';
import type { Resolvers } from '#lib/generated/resolvers-types.ts';
import { clockRules, periodText } from '#lib/statute/clocks.ts';
import { connection } from './common.ts';

export const deadlineResolvers: Resolvers = {
  Query: {
    deadlines: (_, { agency, ...args }, { session }) => listDeadlines(session, agency, args),
    clockRules: (_, { asOf }) => clockRules(asOf),
    deadline: (_, args) => computeDeadline(args),
    workingDays: (_, { from, ...end }) => countWorkingDays(from, end),
    holidays: (_, { year }) => yearCalendar(year),
  },
  ClockRule: {
    period: ({ period }) => periodText(period),
    unit: ({ period }) => period.kind,
    count: ({ period }) => ('count' in period ? period.count : null),
  },
  RecordDeadline: {
    recordId: ({ type, record }) => encodeId(keyOf(type, record)),
    recordType: ({ type }) => type.name,
    externalKey: ({ record }) => record.externalKey,
    title: ({ record }) => titleOf(record),
  },
  RecordDeadlineConnection: connection,
};
