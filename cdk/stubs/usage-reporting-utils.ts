/**
 * Stands in for `@apollo/utils.usagereporting` in the function's bundle: what would be reported to Apollo's service,
 * which the registry does not do. Using it fails; asking for another name fails the build.
 */
export const usageReportingSignature = undefined;
export const calculateReferencedFieldsByType = undefined;
