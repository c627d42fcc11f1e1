import type { Content } from './builders.ts';
import { type Answering, failingServer } from './failing-server.ts';

/**
 * A way to the registry on which something happens before a request that applies `records` goes through; `n` counts those from
 * 1, dry runs left out. With `cut` it does not go through; with `lost` the connection ends in the place of its answer, and
 * with `unanswered` nothing comes.
 */
export const wayTo = (url: string, beforeWrite: (n: number, records: Content[]) => unknown) => {
  let writes = 0;
  const forward: Answering = async ({ body, token }, response) => {
    const input = body.variables?.input;
    const isWrite = input?.records && !input.dryRun;
    if (isWrite) writes += 1;
    const happened = isWrite ? await beforeWrite(writes, input.records) : undefined;
    if (happened === 'cut') {
      response.destroy();
      return;
    }
    const answered = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
    const text = await answered.text();
    if (happened === 'unanswered') return;
    if (happened === 'lost') response.destroy();
    else response.writeHead(answered.status, { 'content-type': 'application/json' }).end(text);
  };
  return failingServer(forward);
};
