import { COLLECTION_RULES } from './activity/collection.ts';
import { DECLARED_RULES } from './activity/declared.ts';
import type { ActivityRule } from './activity/facts.ts';
import { GOVERNANCE_RULES } from './activity/governance.ts';
import { IDENTIFIER_RULES } from './activity/identifiers.ts';
import { KEEPING_RULES } from './activity/keeping.ts';
import { NOTICE_RULES } from './activity/notice.ts';
import { TAG_RULES } from './activity/tags.ts';
import { DISCLOSURE_RULES } from './activity/use-and-disclosure.ts';

/**
 * What may be found in a processing activity. HIGH: on what is recorded a principle is likely not met. MEDIUM: a fact
 * or the evidence is missing without which the agency can't show that it is. LOW: good practice, not law, or tags and
 * content that disagree; the provision such a rule names is the one the practice serves. Nothing is guessed from the wording of texts.
 */
export const ACTIVITY_RULES: readonly ActivityRule[] = [
  ...COLLECTION_RULES,
  ...NOTICE_RULES,
  ...KEEPING_RULES,
  ...DISCLOSURE_RULES,
  ...IDENTIFIER_RULES,
  ...TAG_RULES,
  ...DECLARED_RULES,
  ...GOVERNANCE_RULES,
];
