/**
 * This registry as one system of an external harness that runs the same work against several GraphQL platforms
 * (bench/README.md). The harness's rows become records of our schema; its answers are read back into its words.
 * Plain JavaScript without imports of ours: the harness may run on a Node that takes no TypeScript.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const AGENCY = 'example-district-agency';

const FIELDS = `externalKey name purposes owner systems peopleCategories informationCategories collectionMethod
  retention { statement } safeguards status nextReview sensitiveInfoFlag healthInfoFlag ippTags { tag }
  offshoreDisclosures { nodes { recipient countries offshoreDisclosureMechanism } }`;
const Q1 = `query Q1($id: ID!) { processingActivity(id: $id) { ${FIELDS} } }`;
const PAGE = `query Page($agency: String!, $first: Int!, $after: String) {
  processingActivities(agency: $agency, first: $first, after: $after) {
    nodes { ${FIELDS} } pageInfo { hasNextPage endCursor } } }`;
const Q4 = `query Q4($agency: String!, $tag: IppTag!, $first: Int!) {
  processingActivities(agency: $agency, filter: { ippTag: $tag }, first: $first) { nodes { ${FIELDS} } } }`;
const CREATED = 'processingActivity { id externalKey } userErrors { message }';
const M1 = `mutation M1($input: CreateProcessingActivityInput!) { createProcessingActivity(input: $input) { ${CREATED} } }`;

const gql = (query, variables) => ({ path: '/graphql', body: JSON.stringify({ query, variables }) });

/** Evidence is as short as the API takes it: the other systems keep none. */
const BELIEF = 'Benchmark data.';
const PATHWAYS = {
  recipient_subject_to_nz_act: ['B_RECIPIENT_SUBJECT_TO_ACT', { basisOfBelief: BELIEF }],
  comparable_foreign_law: ['C_COMPARABLE_PRIVACY_LAWS', { basisOfBelief: BELIEF, law: { name: 'Law' } }],
  comparable_contractual_safeguards: ['F_COMPARABLE_SAFEGUARDS_REQUIRED', { basisOfBelief: BELIEF }],
  express_informed_authorisation: ['A_EXPRESS_INFORMED_AUTHORISATION', { authorisation: { wordingShown: BELIEF } }],
  other_ipp12_exception: ['D_PRESCRIBED_BINDING_SCHEME', { basisOfBelief: BELIEF, prescribedScheme: 'Scheme' }],
};

function toDisclosure({ recipient, country, mechanism }) {
  const [ipp12Pathway, evidence] = PATHWAYS[mechanism];
  return { recipient, countries: [country], recipientRole: 'INDEPENDENT', ipp12Pathway, evidence };
}

/** The harness's texts that list several things stay one text each, as in the systems compared with. */
const toCreateInput = ({ ref, disclosures, ...row }) => ({
  agency: AGENCY,
  externalKey: ref,
  processingActivity: {
    name: row.name,
    purposes: [row.purpose],
    owner: row.businessOwner,
    systems: [row.systemName],
    peopleCategories: [row.dataSubjects],
    informationCategories: [row.informationTypes],
    collectionMethod: row.collectionMethod,
    retention: { statement: row.retentionPeriod },
    safeguards: [row.securityMeasures],
    status: row.status.toUpperCase(),
    nextReview: row.reviewDate,
    sensitiveInfoFlag: row.sensitive,
    healthInfoFlag: row.health,
    ippTags: row.ippTags.map((tag) => ({ tag: tag.toUpperCase() })),
  },
  offshoreDisclosures: disclosures.map(toDisclosure),
});

const normalise = (node) => ({
  ref: node.externalKey,
  name: node.name,
  purpose: node.purposes.join(),
  businessOwner: node.owner,
  systemName: node.systems.join(),
  dataSubjects: node.peopleCategories.join(),
  informationTypes: node.informationCategories.join(),
  collectionMethod: node.collectionMethod,
  retentionPeriod: node.retention.statement,
  securityMeasures: node.safeguards.join(),
  status: node.status.toLowerCase(),
  reviewDate: node.nextReview,
  sensitive: node.sensitiveInfoFlag,
  health: node.healthInfoFlag,
  ippTags: node.ippTags.map(({ tag }) => tag.toLowerCase()),
  disclosures: node.offshoreDisclosures.nodes.map(({ recipient, countries, offshoreDisclosureMechanism }) => ({
    recipient,
    country: countries.join(),
    mechanism: offshoreDisclosureMechanism.toLowerCase(),
  })),
});

const HARM_LEVELS = { low: 'LOW', medium: 'MODERATE', high: 'SERIOUS', critical: 'SERIOUS' };

const toBreachInput = ({ ref, ...row }, ids) => ({
  agency: AGENCY,
  externalKey: ref,
  breach: {
    title: row.title,
    whatHappened: row.description,
    kinds: ['UNAUTHORISED_ACCESS'],
    occurredAt: row.occurredOn,
    affectedPeople: { number: row.individualsAffected, qualifier: 'EXACT' },
    activityIds: row.activityRefs.map((activity) => ids.get(activity)),
  },
});

/** The worksheet, decision and notice by which a breach of the workload comes to be assessed and notified. */
function toBreachSteps(row) {
  const unknown = { answered: false };
  const seriousHarmAssessment = {
    reductionSteps: unknown,
    sensitivity: unknown,
    natureOfHarm: unknown,
    recipients: unknown,
    securityMeasures: unknown,
    otherMatters: unknown,
    likelyHarms: [{ kind: 'OTHER', level: HARM_LEVELS[row.severity], note: row.severity }],
    seriousHarmLikely: row.seriousHarmLikely || row.notified,
    assessedBy: 'workload',
    assessedAt: row.occurredOn,
  };
  const decision = { notifiable: true, reasons: row.severity, decidedBy: 'workload', decidedAt: row.occurredOn };
  return [
    ['assessBreach', { seriousHarmAssessment }],
    ...(row.notified
      ? [
          ['decideBreach', { decision }],
          ['notifyCommissioner', { commissionerNotification: {} }],
        ]
      : []),
  ];
}

async function ask(s, query, variables) {
  const { path, body } = gql(query, variables);
  const headers = { 'content-type': 'application/json', ...s.headers };
  const answer = await (await fetch(s.url + path, { method: 'POST', headers, body })).json();
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  for (const { userErrors } of Object.values(answer.data)) {
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  }
  return answer.data;
}

/** Many mutations in one request: GraphQL runs a document's mutations one after another, so their order holds. */
function mutateAll(s, mutation, inputs, selection) {
  const type = `${mutation[0].toUpperCase()}${mutation.slice(1)}Input`;
  const parameters = inputs.map((_, index) => `$i${index}: ${type}!`).join(', ');
  const calls = inputs.map((_, index) => `m${index}: ${mutation}(input: $i${index}) { ${selection} }`).join(' ');
  const variables = Object.fromEntries(inputs.map((input, index) => [`i${index}`, input]));
  return ask(s, `mutation (${parameters}) { ${calls} }`, variables);
}

const createAll = (s, type, inputs, selection) => mutateAll(s, `create${type}`, inputs, selection);

const LOAD = {
  agency: (s, rows) =>
    createAll(
      s,
      'Agency',
      rows.map(({ name }) => ({ key: AGENCY, agency: { legalName: name } })),
      'userErrors { message }',
    ),
  activity: async (s, rows) => {
    const payloads = Object.values(await createAll(s, 'ProcessingActivity', rows.map(toCreateInput), CREATED));
    for (const { processingActivity } of payloads) remember(s, processingActivity);
  },
  breach: async (s, rows) => {
    const selection = 'breach { id } userErrors { message }';
    const inputs = rows.map((row) => toBreachInput(row, s.ids));
    const created = Object.values(await createAll(s, 'Breach', inputs, selection));
    const waiting = rows.map((row, index) => ({ id: created[index].breach.id, steps: toBreachSteps(row) }));
    for (let version = 1; version <= 3; version += 1) {
      const due = waiting.filter(({ steps }) => steps.length >= version);
      if (due.length === 0) continue;
      const [mutation] = due[0].steps[version - 1];
      const taken = due.map(({ id, steps }) => ({ id, expectedVersion: version, ...steps[version - 1][1] }));
      await mutateAll(s, mutation, taken, 'userErrors { message }');
    }
  },
};
const AT_ONCE = 25;

function remember(s, { externalKey, id }) {
  s.ids.set(externalKey, id);
  return externalKey;
}

const BINARY = `@dynoxide/${process.platform}-${process.arch}`;

/** The engine and the server are both children of the harness, so that each one's CPU is counted once. */
function launch(scratch, command, args) {
  const child = spawn(command, args, {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', openSync(join(scratch, 'server.log'), 'a')],
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${command} ended early; see ${join(scratch, 'server.log')}`);
  });
  ended.catch(() => {});
  return { child, ended };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function startEngine(scratch) {
  const port = await freePort();
  const binary = createRequire(import.meta.url).resolve(`${BINARY}/dynoxide`);
  const args = ['serve', '--host', '127.0.0.1', '--port', String(port), '--db-path', join(scratch, 'registry.db')];
  return { ...launch(scratch, binary, args), endpoint: `http://127.0.0.1:${port}` };
}

async function startServer(scratch, nodeBin, { endpoint }) {
  const server = launch(scratch, nodeBin, ['server.ts', '--endpoint', endpoint]);
  const [line] = await Promise.race([once(createInterface({ input: server.child.stdout }), 'line'), server.ended]);
  return { ...server, ...JSON.parse(line) };
}

async function stop({ child }) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

export default {
  title: 'nz-privacy-registry on one DynamoDB table (dynoxide)',
  packages: ['@apollo/server', 'graphql', '@aws-sdk/client-dynamodb', BINARY],

  async start({ scratch, nodeBin }) {
    mkdirSync(scratch, { recursive: true });
    const engine = await startEngine(scratch);
    try {
      const server = await startServer(scratch, nodeBin, engine);
      return {
        url: server.url,
        headers: { authorization: `Bearer ${server.token}` },
        ids: new Map(),
        processes: [
          { role: 'app', pid: server.child.pid },
          { role: 'store', pid: engine.child.pid },
        ],
        async stop() {
          await stop(server);
          await stop(engine);
        },
      };
    } catch (error) {
      await stop(engine);
      throw error;
    }
  },

  async load(s, rows) {
    let batch = [];
    let type;
    const flush = async () => {
      if (batch.length > 0) await LOAD[type](s, batch);
      batch = [];
    };
    for await (const row of rows) {
      if (row.type !== type || batch.length === AT_ONCE) await flush();
      type = row.type;
      batch.push(row);
    }
    await flush();
  },

  q1: { request: (s, ref) => gql(Q1, { id: s.ids.get(ref) }), read: (json) => json.data.processingActivity },
  page: {
    request: (_, { limit, cursor }) => gql(PAGE, { agency: AGENCY, first: limit, after: cursor }),
    read: ({ data: { processingActivities: page } }) => ({
      nodes: page.nodes,
      next: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
    }),
  },
  q4: {
    request: (_, { tag, limit }) => gql(Q4, { agency: AGENCY, tag: tag.toUpperCase(), first: limit }),
    read: (json) => ({ nodes: json.data.processingActivities.nodes }),
  },
  m1: {
    request: (_, row) => gql(M1, { input: toCreateInput(row) }),
    read: (json, s) => remember(s, json.data.createProcessingActivity.processingActivity),
  },
  normalise,
};
