import { buildASTSchema, isEnumType, parse } from 'graphql';
import { REQUEST_ERRORS } from '#lib/failures.ts';
import { readSdl } from '../generate.ts';

const INTRODUCTION = `# Errors

Every code the API answers with. Written by \`npm run docs\`; do not edit.

A request fails in one of three ways:

1. It is refused whole, before anything runs: an HTTP status of 4xx and \`errors\` with a code.
2. A field fails: \`data\` holds the rest, \`errors\` the code with the field's \`path\`.
3. A mutation runs and writes nothing: \`userErrors\` in its payload, each with a code, the path of the argument at fault
   and a message that says the next step. This is the normal way for a write to fail.

Anything not foreseen is one opaque error, \`INTERNAL_SERVER_ERROR\`; its cause is in the log under the \`requestId\` that
every GraphQL answer carries in \`extensions\`.

What API Gateway refuses before the function runs (no valid token, too many requests, an unknown path) has its own form,
\`{"message":"Unauthorized"}\`, and no code.
`;

/** The closed lists of codes in Markdown. */
export function errorsDocument(): string {
  const schema = buildASTSchema(parse(readSdl()));
  const requestRows = Object.entries(REQUEST_ERRORS).map(
    ([code, { status, meaning, next }]) => `| \`${code}\` | ${status} | ${meaning} | ${next} |`,
  );
  return [
    INTRODUCTION,
    '## Codes in `errors`\n',
    '| Code | HTTP status when refused whole | Meaning | Next step |',
    '|---|---|---|---|',
    ...requestRows,
    '',
    'A client that accepts only `application/json`, and not `application/graphql-response+json`, gets status 200 for the',
    'first three, as GraphQL over HTTP recommends. At `/serious-harm-assessments/…`, `/notification-packs/…` and',
    '`/calendars/…` FORBIDDEN is 403, INVALID_ID 404, BUSY 503.',
    '',
    '## Codes in `userErrors`\n',
    ...enumRows(schema, 'UserErrorCode'),
    '',
    '## Codes in `warnings`\n',
    'A warning comes with a record that was written as asked.\n',
    ...enumRows(schema, 'WarningCode'),
    '',
  ].join('\n');
}

function enumRows(schema: ReturnType<typeof buildASTSchema>, name: string): string[] {
  const type = schema.getType(name);
  const values = isEnumType(type) ? type.getValues() : [];
  const rows = values.map((value) => `| \`${value.name}\` | ${(value.description ?? '').replace(/\s*\n\s*/g, ' ')} |`);
  return ['| Code | Meaning and next step |', '|---|---|', ...rows];
}
