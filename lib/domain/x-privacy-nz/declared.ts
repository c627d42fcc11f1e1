import * as z from 'zod';
import { MECHANISMS } from '../../statute/ipp12.ts';
import { isReference } from '../../statute/namespace/fields.ts';
import { maybe } from '../fields.ts';

const shape = z.object({
  offshoreDisclosureMechanism: maybe(z.enum(MECHANISMS)),
  seriousHarmAssessmentRef: maybe(
    z
      .string()
      .refine(
        isReference,
        'must be an absolute address with http:, https: or urn:, without spaces, of at most 2,000 characters',
      ),
  ),
  mandatoryBreachNotificationFlag: maybe(z.boolean()),
});

/** What an x-privacy-nz document declared about a record and no other record shows. */
export const xPrivacyNzDeclared = shape.refine(
  (declared) => Object.values(declared).some((value) => value !== null),
  'must declare at least one value; leave it out, or null, when there is none',
);
export type XPrivacyNzDeclared = z.output<typeof xPrivacyNzDeclared>;

/** The same with one value changed; null when nothing is declared any more. */
export function declaredWith(
  declared: XPrivacyNzDeclared | null,
  changes: Partial<XPrivacyNzDeclared>,
): XPrivacyNzDeclared | null {
  const next = { ...(declared ?? NOTHING), ...changes };
  return Object.values(next).some((value) => value !== null) ? next : null;
}

const NOTHING: XPrivacyNzDeclared = {
  offshoreDisclosureMechanism: null,
  seriousHarmAssessmentRef: null,
  mandatoryBreachNotificationFlag: null,
};
