import * as actions from '#lib/domain/breach/breach-actions.ts';
import { preparedJson, preparePack } from '#lib/domain/breach/notification-pack.ts';
import { breachType } from '#lib/domain/breach.ts';
import { requireId } from '#lib/domain/ids.ts';
import { ruleContext } from '#lib/domain/session.ts';
import type { Resolvers } from '#lib/generated/resolvers-types.ts';
import { elapsedHours, isLate } from '#lib/statute/breach/clocks.ts';
import { packHtml } from '#lib/statute/breach/render-html.ts';
import { packMarkdown } from '#lib/statute/breach/render-markdown.ts';
import { namedAction } from './record-mutations.ts';

const action = namedAction('breach');

export const breachWorkflowResolvers: Resolvers = {
  Query: {
    notificationPack: async (_, { breach, audience, asOf }, { session }) =>
      (await preparePack(session, requireId(breach, 'breach', breachType), audience, asOf)) ?? null,
  },
  Mutation: {
    assessBreach: action(actions.assessBreach),
    decideBreach: action(actions.decideBreach),
    notifyCommissioner: action(actions.notifyCommissioner),
    updateCommissioner: action(actions.updateCommissioner),
    notifyIndividuals: action(actions.notifyIndividuals),
    givePublicNotice: action(actions.givePublicNotice),
    relyOnException: action(actions.relyOnException),
    delayNotification: action(actions.delayNotification),
    endNotificationDelay: action(actions.endNotificationDelay),
    closeBreach: action(actions.closeBreach),
    reopenBreach: action(actions.reopenBreach),
  },
  BreachClock: {
    late: (clock, _, { session }) => isLate(clock, ruleContext(session)),
    elapsedHours: (clock, _, { session }) => elapsedHours(clock, ruleContext(session)),
  },
  NotificationPack: { json: preparedJson, markdown: packMarkdown, html: packHtml },
};
