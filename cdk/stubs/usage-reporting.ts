/**
 * Stands in for `@apollo/usage-reporting-protobuf` in the function's bundle: code to report to Apollo's service and to
 * trace for its gateway, neither of which the registry does. Using one of these fails; asking for another name fails
 * the build.
 */
export const google = undefined;
export const Report = undefined;
export const ReportHeader = undefined;
export const Trace = undefined;
