import { decodeImage } from '../domain/document.ts';
import { purgedIn } from '../domain/purged.ts';
import { readAll } from '../domain/read-all.ts';
import type { Embedded, RecordBase, RecordType } from '../domain/record-type.ts';
import type { Session } from '../domain/session.ts';
import { inParallel } from '../parallel.ts';
import { orderPartition, purgedPartition } from '../store/keys.ts';
import { parentOf } from './candidates.ts';
import { after, readInterval, type Standing } from './standing.ts';

const AT_ONCE = 8;

/**
 * The children of an agency's records that changed after the instant, as they stood at it: with them, what a record's item says of
 * its children now is taken back to the instant. Looked at after each stretch of records, so that every change its items show is
 * known. It holds what was written while the run reads, no more.
 */
export class ChildrenAtInstant {
  readonly #session: Session;
  readonly #type: RecordType;
  readonly #agency: string;
  readonly #asOf: string;
  readonly #settleMs: number;
  /** Local ids of those that changed. */
  readonly #changed = new Set<string>();
  /** Those of them that were live at the instant, by the local id of their parent. */
  readonly #live = new Map<string, RecordBase[]>();
  #lookFrom: string;

  constructor(
    session: Session,
    childType: RecordType,
    agency: string,
    { asOf, settleMs }: { asOf: string; settleMs: number },
  ) {
    this.#session = session;
    this.#type = childType;
    this.#agency = agency;
    this.#asOf = asOf;
    this.#settleMs = settleMs;
    this.#lookFrom = asOf;
  }

  /** Looks at what was changed or purged since it was last asked. */
  async update(): Promise<void> {
    const { code } = this.#type;
    // what is committed from now on says that it was made at most so much earlier
    const next = new Date(this.#session.now() - this.#settleMs).toISOString();
    const entries = await readAll(this.#session, {
      pk: orderPartition(this.#agency, code, 'updatedAt'),
      ...after(this.#lookFrom),
    });
    const marks = await readAll(this.#session, { pk: purgedPartition(this.#agency, code) });
    const found = [
      ...entries.map(({ sk }) => sk.slice(sk.indexOf('|') + 1)),
      ...marks.filter((mark) => purgedIn(code, mark).at > this.#asOf).map(({ sk }) => sk),
    ];
    const unknown = [...new Set(found)].filter((localId) => !this.#changed.has(localId));
    const live = await inParallel(unknown, AT_ONCE, (localId) => this.#liveAtInstant(localId));
    for (const localId of unknown) this.#changed.add(localId);
    for (const child of live) {
      if (!child) continue;
      const parent = parentOf(this.#type, child);
      this.#live.set(parent, [...(this.#live.get(parent) ?? []), child]);
    }
    if (next > this.#lookFrom) this.#lookFrom = next;
  }

  async #liveAtInstant(localId: string): Promise<RecordBase | undefined> {
    const key = { code: this.#type.code, agency: this.#agency, localId };
    const newest = (await readInterval(this.#session, key, { asOf: this.#asOf, since: null })).at(-1);
    if (newest?.body === undefined) return undefined;
    const record = decodeImage(this.#type, newest);
    return record.archivedAt === null ? record : undefined;
  }

  /** The children that a record's item held at the instant, from those it holds now. */
  of({ key, embedded = NONE }: Standing): Embedded {
    const { children, count } = embedded;
    const unchanged = children.filter(({ localId }) => !this.#changed.has(localId));
    const changed = this.#live.get(key.localId) ?? [];
    const all = [...unchanged, ...changed].sort((a, b) => (a.localId < b.localId ? -1 : 1));
    // of a record with more children than its item holds it is only known that there are more
    return { children: all, count: children.length < count ? Math.max(count, all.length + 1) : all.length };
  }
}

const NONE: Embedded = { children: [], count: 0 };
