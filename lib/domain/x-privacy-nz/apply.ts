import { type Failure, failure } from '../../failures.ts';
import { fromWire, type NamespaceValues } from '../../statute/namespace/fields.ts';
import { checkText } from '../../statute/namespace/text.ts';
import { act, type ChangeInput } from '../change.ts';
import { type ProcessingActivity, processingActivityType } from '../processing-activity.ts';
import type { Done } from '../request.ts';
import type { Session } from '../session.ts';
import { contentOfChange, failureOfProblem } from './content.ts';
import { shownOf } from './x-privacy-nz.ts';

export interface ApplyInput extends ChangeInput {
  /** One object of the namespace, as JSON text. */
  document: string;
  clearMissing: boolean;
}

/** Changes an activity to what one object of the namespace says, and nothing else of it. */
export function applyDocument(session: Session, input: ApplyInput): Promise<Done<ProcessingActivity>> {
  return act(session, processingActivityType, input, {
    mutation: 'applyXPrivacyNz',
    action: 'UPDATE',
    next: async (activity) => {
      const values = readObject(input.document);
      if (Array.isArray(values)) return values;
      const shown = await shownOf(session, activity);
      const change = contentOfChange(values, { activity, shown, clearMissing: input.clearMissing });
      return 'code' in change ? [change] : change.content;
    },
  });
}

/** What the one object that the text must be says, or why it can't be applied. */
function readObject(text: string): NamespaceValues | Failure[] {
  const { located, problems, valid, document } = checkText(text);
  if (!valid) return problems.filter(({ severity }) => severity === 'ERROR').map(failureOfProblem);
  const [only] = located;
  if (located.length === 1 && only?.parent === null) return fromWire(document as Record<string, unknown>);
  const message =
    'This must be one object with fields of the namespace, and none within it. importXPrivacyNz takes whole documents.';
  return [failure('INVALID', ['input', 'document'], message)];
}
