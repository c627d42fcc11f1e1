/**
 * The registry as a production stage runs it, behind a local HTTP server: no explorer, no introspection, no log lines
 * unless LOG_LEVEL says so. Prints one JSON line with its address and a token once it answers. The table's engine is
 * started by whoever starts this, so that the two processes can be measured apart.
 */
import { parseArgs } from 'node:util';
import { freePort } from '#lib/local/engine.ts';
import { localServer } from '#lib/local/server.ts';
import { createRegistry, untilAnswering } from './support.ts';

const { values } = parseArgs({ options: { endpoint: { type: 'string' } } });
if (!values.endpoint) throw new Error('--endpoint must name a DynamoDB-compatible server');

await untilAnswering(values.endpoint);
const registry = await createRegistry(values.endpoint);
const port = await freePort();
const server = localServer(registry.handler);
server.listen(port, '127.0.0.1', () => {
  console.log(JSON.stringify({ url: `http://127.0.0.1:${port}`, token: registry.token }));
});
process.once('SIGTERM', () => {
  server.closeAllConnections();
  server.close();
  registry.client.destroy();
});
