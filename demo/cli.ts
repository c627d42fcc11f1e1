/** `npm run demo:load`: writes the demo registry into a running registry through its public API. */
import { parseArgs } from 'node:util';
import { openDataFolder } from '../lib/local/data-folder.ts';
import { loadDemo } from './load.ts';

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: process.env.REGISTRY_URL ?? 'http://127.0.0.1:4000/graphql' },
    token: { type: 'string', default: process.env.REGISTRY_TOKEN },
    data: { type: 'string', default: '.data' },
  },
});

const token =
  values.token ??
  (await openDataFolder(values.data)
    .signer()
    .then((signer) => signer.sign('demo:load', ['*:admin', '*:privacy_officer'])));

async function execute(query: string, variables: Record<string, unknown>) {
  const response = await fetch(values.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Awaited<ReturnType<Parameters<typeof loadDemo>[0]>>;
}

try {
  const summary = await loadDemo(execute, (done, total) => {
    if (done % 50 === 0 || done === total) console.error(`${done} of ${total} records`);
  });
  console.table(summary);
} catch (error) {
  const reason =
    error instanceof Error
      ? error.cause instanceof Error
        ? `${error.message}: ${error.cause.message}`
        : error.message
      : String(error);
  console.error(`demo:load: ${reason} (is the registry running at ${values.url}? npm start starts it)`);
  process.exit(1);
}
