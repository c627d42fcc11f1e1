import { type OverlayRule, overlayFor } from '../statute/reference/codes.ts';
import type { ProcessingActivity } from './processing-activity.ts';
import { ruleContext, type Session } from './session.ts';

/** A principle that an activity engages, with the rules of codes that stand in its place today. */
type Tagging = ProcessingActivity['ippTags'][number] & { readonly rules: OverlayRule[] };

/** An activity's tags. Rules follow from its flags and codes, without a read, and only when they are asked for. */
export function ippTaggings(session: Session, activity: ProcessingActivity): Tagging[] {
  let date: string | undefined;
  const today = (): string => {
    date ??= ruleContext(session).today;
    return date;
  };
  return activity.ippTags.map(({ tag, note }) => ({
    tag,
    note,
    get rules() {
      return overlayFor(tag, activity, today());
    },
  }));
}
