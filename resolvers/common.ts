import { type Context, loadRecord } from '#lib/context.ts';
import { agencyType } from '#lib/domain/agency.ts';
import { findingsIn } from '#lib/domain/findings/findings.ts';
import { history } from '#lib/domain/history.ts';
import { encodeId } from '#lib/domain/ids.ts';
import type { Page } from '#lib/domain/page.ts';
import { general, keyOf, type RecordBase, type RecordType } from '#lib/domain/record-type.ts';
import { REGISTRY_TENANT } from '#lib/store/keys.ts';

/** Fields that every record has. */
export function recordFields<R extends RecordBase, F>(type: RecordType<R, F>) {
  return {
    id: (record: R) => encodeId(keyOf(type, record)),
    agency: (record: R, _args: object, context: Context) =>
      loadRecord(context, agencyType, { agency: REGISTRY_TENANT, localId: record.tenant }, record),
    findings: (record: R, _args: object, { session }: Context) => findingsIn(session, general(type), record),
    history: (record: R, args: { first?: number | null; after?: string | null }, { session }: Context) =>
      history(session, general(type), keyOf(type, record), args),
  };
}

/** The edges of a page; a cursor is made only when it is asked for. */
export const connection = {
  edges: <T>(page: Page<T>) =>
    page.nodes.map((node) => ({
      node,
      get cursor() {
        return page.cursorOf(node);
      },
    })),
};
