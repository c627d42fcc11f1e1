import { askOver, type LocalServer } from './local-server.ts';

/** What a record says at one version. */
interface State {
  version: number;
  owner: string | null;
  tags: string[];
}

/** What writers know of a record that they wrote through HTTP. */
export interface Known {
  externalKey: string;
  id?: string;
  /** As last acknowledged; undefined while not even the creation is. */
  acknowledged?: State;
  /** Sent, but the answer never came: it may have happened or not. */
  unanswered?: State;
}

const TAGS = [
  'IPP1_PURPOSE_OF_COLLECTION',
  'IPP5_STORAGE_AND_SECURITY',
  'IPP9_RETENTION',
  'IPP11_LIMITS_ON_DISCLOSURE',
];
/** Changes made to a record after its creation. */
const CHANGES = 3;

const CREATE = `mutation ($input: CreateProcessingActivityInput!) {
  payload: createProcessingActivity(input: $input) { outcome processingActivity { id version } userErrors { code message } }
}`;
const UPDATE = `mutation ($input: UpdateProcessingActivityInput!) {
  payload: updateProcessingActivity(input: $input) { outcome processingActivity { id version } userErrors { code message } }
}`;

/** Several writers at once, each creating records and changing them, until the server stops answering. */
export class Writers {
  readonly records: Known[] = [];
  readonly #agency: string;
  #acknowledged = 0;
  #watch: { count: number; reached: () => void } | undefined;

  constructor(agency: string) {
    this.#agency = agency;
  }

  /** Resolves when this many more writes are acknowledged. */
  acknowledged(count: number): Promise<void> {
    return new Promise((reached) => {
      this.#watch = { count: this.#acknowledged + count, reached };
    });
  }

  /** Ends when every writer has met a failure. */
  async writeUntilFailure(server: LocalServer, writers: number): Promise<void> {
    await Promise.all(Array.from({ length: writers }, () => this.#write(server)));
  }

  async #write(server: LocalServer): Promise<void> {
    for (;;) {
      const record: Known = { externalKey: `record-${this.records.length}` };
      this.records.push(record);
      for (let change = 0; change <= CHANGES; change += 1) {
        if (!(await this.#send(server, record, change))) return;
      }
    }
  }

  /** One write; whether it was acknowledged. */
  async #send(server: LocalServer, record: Known, change: number): Promise<boolean> {
    const next: State = {
      version: change + 1,
      owner: change === 0 ? null : `owner ${change}`,
      tags: TAGS.slice(change % TAGS.length, (change % TAGS.length) + 2),
    };
    const content = { owner: next.owner, ippTags: next.tags.map((tag) => ({ tag })) };
    record.unanswered = next;
    const [mutation, input] =
      change === 0
        ? [CREATE, creationOf(this.#agency, record.externalKey, content)]
        : [UPDATE, { id: record.id, expectedVersion: change, processingActivity: content }];
    const payload = await askOver(server.url, server.token('editor'), mutation, { input }).then(
      ({ data }) => data?.payload,
      () => undefined,
    );
    if (!payload?.processingActivity) return false;
    Object.assign(record, { id: payload.processingActivity.id, acknowledged: next, unanswered: undefined });
    this.#acknowledged += 1;
    if (this.#acknowledged === this.#watch?.count) this.#watch.reached();
    return true;
  }
}

const creationOf = (agency: string, externalKey: string, content: object): object => ({
  agency,
  externalKey,
  processingActivity: { name: externalKey, purposes: ['Survive'], status: 'ACTIVE', ...content },
  offshoreDisclosures: [{ recipient: `${externalKey} one`, countries: ['AU'] }, { recipient: `${externalKey} two` }],
});
