import { type Action, POLICY, ROLES } from '#lib/domain/access.ts';

const INTRODUCTION = `# Access

Who may do what. Written by \`npm run docs\` from the policy (\`lib/domain/access.ts\`); do not edit.

A token carries grants such as \`inland-revenue:editor\`: an agency's key and a role. \`*\` in the place of the key means
every agency. Grants stand in the claim that the deployment names (\`cognito:groups\` by default) or among the token's
scopes. A caller without a role in an agency gets FORBIDDEN for it, whether or not it exists.
`;

const ACTIONS: Record<Action, string> = {
  read: 'read, with history',
  count: 'see how many',
  write: 'change, archive, restore',
  create: 'create',
  purge: 'purge',
  revoke: 'end all signed addresses',
};

/** The access policy as a table. */
export function accessDocument(): string {
  const rows = Object.entries(POLICY).flatMap(([type, actions]) =>
    Object.entries(actions).map(([action, roles]) => {
      const marks = ROLES.map((role) => (roles.includes(role) ? 'yes' : '-'));
      return `| ${type} | ${ACTIONS[action as Action]} | ${marks.join(' | ')} |`;
    }),
  );
  return [
    INTRODUCTION,
    `| Record | May | ${ROLES.join(' | ')} |`,
    `|---|---|${ROLES.map(() => '---').join('|')}|`,
    ...rows,
    '',
    'Creating an agency needs ADMIN in `*`. A purge removes a record from the register; its revisions stay as evidence.',
    '',
  ].join('\n');
}
