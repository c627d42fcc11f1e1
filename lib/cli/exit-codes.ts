/** What the program's exit code says. The numbers are a contract with scripts: none is ever given another meaning. */
export const EXIT = {
  ok: 0,
  findings: 1,
  usage: 2,
  forbidden: 3,
  unreachable: 4,
  unexpected: 5,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_CODES: readonly (readonly [ExitCode, string])[] = [
  [EXIT.ok, 'done, and nothing found or refused'],
  [EXIT.findings, 'findings (check), or the registry refused something; records not refused were written'],
  [EXIT.usage, 'a wrong option, file or configuration; nothing was written'],
  [EXIT.forbidden, 'no valid token, or it carries no role that may do this'],
  [EXIT.unreachable, 'the registry, or where files are kept, could not be reached or stayed busy; run it again'],
  [EXIT.unexpected, 'something unforeseen; the message says what'],
  [EXIT.interrupted, 'interrupted by Ctrl-C before it was done; run it again'],
];
