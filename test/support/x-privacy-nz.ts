import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { MECHANISMS } from '#lib/statute/ipp12.ts';
import { IPP_TAGS } from '#lib/statute/principles.ts';

/** A document of test/fixtures/x-privacy-nz, as text. */
export const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/x-privacy-nz/${name}.json`, import.meta.url), 'utf8');

/** Any values of the namespace; each field may be left out. */
export const anyValues = fc.record(
  {
    ippTags: fc.uniqueArray(fc.constantFrom(...IPP_TAGS)),
    sensitiveInfoFlag: fc.boolean(),
    healthInfoFlag: fc.boolean(),
    offshoreDisclosureMechanism: fc.constantFrom(...MECHANISMS),
    seriousHarmAssessmentRef: fc.webUrl({ withQueryParameters: true, withFragments: true }),
    mandatoryBreachNotificationFlag: fc.boolean(),
  },
  { requiredKeys: [] },
);
