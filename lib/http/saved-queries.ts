import { createHash } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import type { Session } from '../domain/session.ts';
import { REQUEST_ERRORS, RequestError, withoutHint } from '../failures.ts';
import { addressOf, labelOf, type Pairs, type QueryAddress } from '../queries/address.ts';
import { allQueries, findQuery } from '../queries/find.ts';
import { type Operation, readOperation } from '../queries/operation.ts';
import { parameterList, parametersIn, readParameters, toParameter } from '../queries/parameters.ts';
import type { Query } from '../queries/registry-queries.ts';
import { ANSWER_LIMITS, type Ask, OperationFailed, pagesOf, tooLarge } from '../queries/run.ts';
import { notSigned, operationDigest } from '../queries/signature.ts';
import { type AnswerWriter, writerFor } from '../queries/writers.ts';
import { type Answer, json, NO_STORE } from './answer.ts';

/** A request for a saved query, once it is known who asks. */
export interface QueryRequest {
  session: Session;
  address: QueryAddress;
  /** Digest of the operation that a signed address was made for. */
  signedOperation: string | undefined;
  /** The query string, the signature left out. */
  given: Pairs;
  /** The If-None-Match header. */
  knownTag: string | undefined;
  isHead: boolean;
}

/** What answering takes of the server. */
export interface QueryTools {
  schema: GraphQLSchema;
  /** Whether messages may name what the schema has. */
  hints: boolean;
  ask: Ask;
}

/** An answer with what the log says of it. */
export interface QueryAnswer {
  answer: Answer;
  label: string;
  rows: number;
  errors?: string;
}

/** Kept by the caller alone, and asked for again each time. */
const CACHING = { 'cache-control': 'private, no-cache', vary: 'authorization' };
/** The address may hold a signature: it must not be passed on. */
const PRIVATE = { 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' };

/** Answers a saved query whole, or with why not. */
export async function answerQuery(request: QueryRequest, tools: QueryTools): Promise<QueryAnswer> {
  const { session, address, given } = request;
  const query = await findQuery(session, address, agencyIn(given));
  if ((request.signedOperation ?? operationDigest(query.operation)) !== operationDigest(query.operation))
    throw notSigned();
  const label = `${labelOf(query)}.${address.format}`;
  const operation = operationOf(query, tools);
  const variables = variablesFor(operation, request, tools);
  const instant = pin(operation, variables, session.now());
  const writer = writerFor(address.format, labelOf(query), operation.columns);
  try {
    const rows = await write(writer, operation, variables, session, tools);
    return { answer: wholeAnswer(request, writer, query, instant), label, rows };
  } catch (error) {
    if (!(error instanceof OperationFailed)) throw error;
    const codes = error.errors.map(({ extensions }) => String(extensions?.code));
    const { requestId } = session;
    const errors = error.errors.map((each) => ({ ...each, extensions: { ...each.extensions, requestId } }));
    return { answer: json(statusOf(codes[0]), { errors }), label, rows: 0, errors: codes.join(' ') };
  }
}

/** The agency that a query string names. */
function agencyIn(given: Pairs): string | undefined {
  const [first, second] = given.filter(([name]) => name === 'agency');
  if (second) throw refused('agency', 'The parameter "agency" is given more than once.');
  return first?.[1];
}

const refused = (argument: string, message: string): RequestError =>
  new RequestError('INVALID_ARGUMENT', message, { status: 400, argument });

/** What was saved may ask for something that the API no longer has. */
function operationOf(query: Query, { schema, hints }: QueryTools): Operation {
  const read = readOperation(schema, query.operation);
  if (read.ok) return read.value;
  const [error] = read.failures;
  const message = hints ? error?.message : withoutHint(error?.message ?? '');
  throw refused(
    'query',
    `${labelOf(query)} can't be run any more: ${message} Save a version that fits the API as it is.`,
  );
}

function variablesFor({ variables }: Operation, { given }: QueryRequest, { schema, hints }: QueryTools) {
  const read = readParameters(schema, variables, given);
  const [fault] = read.faults;
  if (!fault) return read.variables;
  const messages = read.faults.map(({ message }) => (hints ? message : withoutHint(message)));
  throw refused(fault.name, [...messages, parameterList(variables.map(toParameter))].join(' '));
}

/** Sets the instant as of which all pages are read, unless the caller did. Undefined for a list that knows none. */
function pin({ instant }: Operation, variables: Record<string, unknown>, now: number): string | undefined {
  if (instant === undefined) return undefined;
  variables[instant] ??= new Date(now).toISOString();
  return String(variables[instant]);
}

/** Writes every row; refuses before anything is sent when they are more than can be. */
async function write(
  writer: AnswerWriter,
  operation: Operation,
  variables: Record<string, unknown>,
  session: Session,
  { schema, ask }: QueryTools,
): Promise<number> {
  const startedAt = session.now();
  let count = 0;
  for await (const { rows, typesLeftOut } of pagesOf({ schema, operation, variables, ask })) {
    count += rows.length;
    if (count > ANSWER_LIMITS.rows) throw tooLarge(`${ANSWER_LIMITS.rows} rows`, operation);
    writer.add(rows, typesLeftOut);
    if (writer.bytes > ANSWER_LIMITS.bytes) throw tooLarge(`${ANSWER_LIMITS.bytes} bytes`, operation);
    if (session.now() - startedAt > ANSWER_LIMITS.milliseconds)
      throw tooLarge(`can be read in ${ANSWER_LIMITS.milliseconds / 1000} seconds`, operation);
  }
  return count;
}

function wholeAnswer(
  { address, knownTag, isHead }: QueryRequest,
  writer: AnswerWriter,
  query: Query,
  instant: string | undefined,
): Answer {
  const body = writer.end();
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const headers: Record<string, string> = {
    ...CACHING,
    ...PRIVATE,
    etag,
    'registry-query': labelOf(query),
    ...(instant && { 'registry-as-of': instant }),
    ...(writer.typesLeftOut.length > 0 && { 'registry-types-left-out': writer.typesLeftOut.join(', ') }),
  };
  if (matches(knownTag, etag)) return { statusCode: 304, headers };
  const type = { json: 'application/json; charset=utf-8', csv: 'text/csv; charset=utf-8; header=present' };
  const about = {
    'content-type': type[address.format],
    'content-disposition': `inline; filename="${labelOf(query)}.${address.format}"`,
  };
  return { statusCode: 200, headers: { ...headers, ...about }, body: isHead ? '' : body };
}

/** Whether the caller has this very answer already (RFC 9110 13.1.2). */
const matches = (knownTag: string | undefined, etag: string): boolean =>
  knownTag?.split(',').some((tag) => ['*', etag, `W/${etag}`].includes(tag.trim())) ?? false;

const STATUS_OF: Record<string, number> = { FORBIDDEN: 403, INVALID_ID: 400, NOT_FOUND: 404, BUSY: 503 };

function statusOf(code: string | undefined): number {
  const status = STATUS_OF[code ?? ''] ?? REQUEST_ERRORS[code ?? '']?.status ?? 500;
  return Math.max(400, status);
}

/** What there is to ask: the first page a newcomer looks at. */
export async function answerList(session: Session, given: Pairs, baseUrl: string): Promise<Answer> {
  const agency = agencyIn(given);
  const queries = await allQueries(session, agency);
  const own: Pairs = agency === undefined ? [] : [['agency', agency]];
  return json(
    200,
    {
      queries: queries.map((query) => ({
        name: query.name,
        version: query.version,
        title: query.title,
        description: query.description,
        parameters: parametersIn(query.operation),
        json: baseUrl + addressOf({ ...query, format: 'json' }, own),
        csv: baseUrl + addressOf({ ...query, format: 'csv' }, own),
      })),
      ...(agency === undefined && { note: 'With ?agency=<key> this also lists the queries that the agency saved.' }),
    },
    { ...NO_STORE },
  );
}
