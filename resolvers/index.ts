import { agencyResolvers } from './agency.ts';
import { breachResolvers } from './breach.ts';
import { breachWorkflowResolvers } from './breach-workflow.ts';
import { lawResolvers } from './law.ts';
import { nodeResolvers } from './node.ts';
import { offshoreDisclosureResolvers } from './offshore-disclosure.ts';
import { processingActivityResolvers } from './processing-activity.ts';
import { scalars } from './scalars.ts';

/** All resolvers, one line for each file. */
export const resolvers = [
  scalars,
  nodeResolvers,
  lawResolvers,
  agencyResolvers,
  processingActivityResolvers,
  offshoreDisclosureResolvers,
  breachResolvers,
  breachWorkflowResolvers,
];
