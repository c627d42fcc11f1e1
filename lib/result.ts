/** The outcome of something that can fail in expected ways: a value or the failures, never both. */
export type Result<T, F> = { ok: true; value: T } | { ok: false; failures: F[] };

export const succeed = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const fail = <F>(...failures: F[]): Result<never, F> => ({ ok: false, failures });
