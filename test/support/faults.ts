import {
  type CancellationReason,
  type DynamoDBClient,
  ProvisionedThroughputExceededException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import { createClient } from '#lib/dependencies.ts';

/** What becomes of a call: `send` carries it out on the engine, with another input when one is given. */
type Fault = (send: (input?: object) => Promise<{ output: unknown }>, input: unknown) => Promise<{ output: unknown }>;

/** Faults that DynamoDB has and a local engine does not, put between a real client and a real engine. */
export interface Faults {
  /** For `startRegistry`. */
  client(endpoint: string): DynamoDBClient;
  /** The next `times` calls of a command meet the fault. */
  next(command: Command, times: number, fault: Fault): void;
  /** No call meets a fault any more. */
  clear(): void;
  /** How many calls of a command were made since the faults were set. */
  calls(command: Command): number;
}

export type Command = 'GetItem' | 'BatchGetItem' | 'Query' | 'TransactWriteItems';

export function createFaults(): Faults {
  const planned = new Map<string, { left: number; fault: Fault }>();
  const made = new Map<string, number>();
  return {
    client: (endpoint) => {
      const client = createClient(endpoint);
      client.middlewareStack.add(
        (next, { commandName = '' }) =>
          async (args) => {
            const command = commandName.replace(/Command$/, '');
            made.set(command, (made.get(command) ?? 0) + 1);
            const plan = planned.get(command);
            if (!plan || plan.left === 0) return next(args);
            plan.left -= 1;
            const send = (input: object = args.input) => next({ ...args, input: input as typeof args.input });
            return (await plan.fault(send, args.input)) as Awaited<ReturnType<typeof next>>;
          },
        { step: 'initialize' },
      );
      return client;
    },
    next: (command, left, fault) => {
      made.clear();
      planned.set(command, { left, fault });
    },
    clear: () => planned.clear(),
    calls: (command) => made.get(command) ?? 0,
  };
}

export const FOREVER = Number.POSITIVE_INFINITY;

/** The call is refused and not carried out. */
export const refusedWith =
  (error: Error): Fault =>
  () =>
    Promise.reject(error);

/** The call is carried out, and its answer is lost on the way back. */
export const answerLost: Fault = async (send) => {
  await send();
  throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
};

/** A batch is answered in part: the last of its keys are left for another call. */
export const leavingLastKeys =
  (count: number): Fault =>
  async (send, input) => {
    const { RequestItems } = input as { RequestItems: Record<string, { Keys: unknown[] }> };
    const [table = '', { Keys = [] } = {}] = Object.entries(RequestItems)[0] ?? [];
    const take = (keys: unknown[]) => ({ [table]: { ...RequestItems[table], Keys: keys } });
    const answered = Keys.slice(0, -count);
    const result =
      answered.length > 0 ? await send({ ...(input as object), RequestItems: take(answered) }) : { output: {} };
    return { ...result, output: { ...(result.output as object), UnprocessedKeys: take(Keys.slice(-count)) } };
  };

export const throttled = (): Error =>
  new ProvisionedThroughputExceededException({ message: 'Rate exceeded', $metadata: {} });

export const cancelledBy = (...codes: string[]): Error =>
  new TransactionCanceledException({
    message: 'Transaction cancelled',
    $metadata: {},
    CancellationReasons: codes.map((Code): CancellationReason => ({ Code })),
  });
