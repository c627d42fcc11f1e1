import type { Context } from '#lib/context.ts';
import { archive, type ChangeInput, purge, restore, update } from '#lib/domain/change.ts';
import { type CreateInput, create } from '#lib/domain/create.ts';
import { general, type RecordBase, type RecordType } from '#lib/domain/record-type.ts';
import type { Done } from '#lib/domain/request.ts';
import type { Session } from '#lib/domain/session.ts';
import { type UpsertInput, upsert } from '#lib/domain/upsert.ts';

/** A mutation's content as GraphQL gives it. */
type Given<I extends { content: object }> = Omit<I, 'content' | 'children'> & {
  content: object;
  children?: readonly object[] | null;
};
type Args<I> = { input: I };

/** The mutations that every record type has. The record stands in the payload under the type's own name. */
export function recordMutations<N extends string, R extends RecordBase, F>(type: RecordType<R, F>, name: N) {
  const recordType = general(type);
  const payload = payloadOf<N, R>(name);
  return {
    create: async (input: Given<CreateInput>, context: Context) =>
      payload(context, await create(context.session, recordType, input as CreateInput)),
    update: async (input: Given<ChangeInput & { content: object }>, context: Context) =>
      payload(
        context,
        await update(context.session, recordType, input as ChangeInput & { content: Record<string, unknown> }),
      ),
    upsert: async (input: Given<UpsertInput>, context: Context) =>
      payload(context, await upsert(context.session, recordType, input as UpsertInput)),
    archive: async (_: unknown, { input }: Args<ChangeInput>, context: Context) =>
      payload(context, await archive(context.session, recordType, input)),
    restore: async (_: unknown, { input }: Args<ChangeInput & { toVersion?: number | null }>, context: Context) =>
      payload(context, await restore(context.session, recordType, input)),
    purge: async (_: unknown, { input }: Args<ChangeInput>, { session }: Context) => {
      const { outcome, failures } = await purge(session, recordType, input);
      session.waivers.clear();
      return { purgedId: outcome === 'PURGED' ? input.id : null, outcome, userErrors: failures };
    },
  };
}

/** The payload of a mutation, with the record under the type's own name. */
const payloadOf =
  <N extends string, R extends RecordBase>(name: N) =>
  ({ referenced, session }: Context, { outcome, record, failures, warnings }: Done) => {
    // what later mutations of this request lead to must not be what was read before this one
    referenced.clearAll();
    session.waivers.clear();
    return { [name]: record, outcome, userErrors: failures, warnings } as Record<N, R | null> & Payload;
  };

/** Resolvers of a type's named actions: the domain's function takes the mutation's input as it is. */
export const namedAction =
  <N extends string>(name: N) =>
  <R extends RecordBase, I>(act: (session: Session, input: I) => Promise<Done<R>>) =>
  async (_: unknown, { input }: Args<I>, context: Context) =>
    payloadOf<N, R>(name)(context, await act(context.session, input));

interface Payload {
  outcome: Done['outcome'];
  userErrors: Done['failures'];
  warnings: Done['warnings'];
}
