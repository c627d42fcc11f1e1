import type { RecordKey } from '../../store/keys.ts';
import type { FieldChange } from '../history.ts';
import { encodeId } from '../ids.ts';

/** Records that a dry run would create. Their ids mean nothing outside of it, so answers name them by their keys. */
export class MadeUp {
  readonly #names = new Map<unknown, string>();

  add(key: RecordKey, externalKey: string): void {
    for (const id of [encodeId(key), key.localId]) this.#names.set(id, `key:${externalKey}`);
  }

  named(changes: readonly FieldChange[]): FieldChange[] {
    return changes.map((change) => ({ ...change, after: this.#named(change.after) }));
  }

  #named(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((member) => this.#named(member));
    if (typeof value !== 'object' || value === null) return this.#names.get(value) ?? value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.#named(member)]));
  }
}
