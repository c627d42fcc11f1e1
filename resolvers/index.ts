import { agencyResolvers } from './agency.ts';
import { applyResolvers } from './apply.ts';
import { breachResolvers } from './breach.ts';
import { breachWorkflowResolvers } from './breach-workflow.ts';
import { changeResolvers } from './change.ts';
import { deadlineResolvers } from './deadline.ts';
import { diffResolvers } from './diff.ts';
import { findingResolvers } from './finding.ts';
import { impactResolvers } from './impact.ts';
import { lawResolvers } from './law.ts';
import { mayDiscloseResolvers } from './may-disclose.ts';
import { nodeResolvers } from './node.ts';
import { offshoreDisclosureResolvers } from './offshore-disclosure.ts';
import { processingActivityResolvers } from './processing-activity.ts';
import { providerResolvers } from './provider.ts';
import { referenceResolvers } from './reference.ts';
import { savedQueryResolvers } from './saved-query.ts';
import { savedQueryAddressResolvers } from './saved-query-address.ts';
import { scalars } from './scalars.ts';
import { snapshotResolvers } from './snapshot.ts';
import { waiverResolvers } from './waiver.ts';
import { xPrivacyNzResolvers } from './x-privacy-nz.ts';

/** All resolvers, one line for each file. */
export const resolvers = [
  scalars,
  nodeResolvers,
  lawResolvers,
  referenceResolvers,
  deadlineResolvers,
  agencyResolvers,
  processingActivityResolvers,
  offshoreDisclosureResolvers,
  breachResolvers,
  findingResolvers,
  waiverResolvers,
  xPrivacyNzResolvers,
  providerResolvers,
  mayDiscloseResolvers,
  impactResolvers,
  breachWorkflowResolvers,
  diffResolvers,
  snapshotResolvers,
  changeResolvers,
  savedQueryResolvers,
  savedQueryAddressResolvers,
  applyResolvers,
];
