/** Whether the registry is one on this machine: only those take development tokens. */
export const isLocal = (url: string): boolean =>
  URL.canParse(url) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname);

/** Whether what is sent there can be read on the way. */
export const isReadable = (url: string): boolean =>
  URL.canParse(url) && new URL(url).protocol === 'http:' && !isLocal(url);

/** Whether two addresses are of the same server: scheme, host and port. */
export const hasSameOrigin = (one: string, other: string): boolean =>
  URL.canParse(one) && URL.canParse(other) && new URL(one).origin === new URL(other).origin;
