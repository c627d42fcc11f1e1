/** The information privacy principles (Privacy Act 2020 s 22) by their x-privacy-nz names, in the order of the Act. */
export const IPP_TAGS = [
  'IPP1_PURPOSE_OF_COLLECTION',
  'IPP2_SOURCE_OF_PERSONAL_INFORMATION',
  'IPP3_COLLECTION_OF_INFORMATION_FROM_INDIVIDUAL',
  'IPP3A_INDIRECT_COLLECTION_NOTICE',
  'IPP4_MANNER_OF_COLLECTION',
  'IPP5_STORAGE_AND_SECURITY',
  'IPP6_ACCESS',
  'IPP7_CORRECTION',
  'IPP8_ACCURACY',
  'IPP9_RETENTION',
  'IPP10_USE_LIMITATION',
  'IPP11_LIMITS_ON_DISCLOSURE',
  'IPP12_DISCLOSURE_OUTSIDE_NZ',
  'IPP13_UNIQUE_IDENTIFIERS',
] as const;
export type IppTag = (typeof IPP_TAGS)[number];

/** The day IPP 3A came into force (Privacy Amendment Act 2025, Part 1). */
export const IPP3A_IN_FORCE = '2026-05-01';
