import { type Content, unique } from './builders.ts';
import { AGENCY, created, failuresOf, type Kind, mutate, type Verb, type World, writerOf } from './records.ts';

/** A record that was created, changed, archived, restored, archived and purged: six versions, and its last state but one. */
export async function wholeLife(kind: Kind, world: World) {
  const write = async (verb: Verb, record: Content, extra: Content = {}) => {
    const input = { id: record.id, expectedVersion: record.version, ...extra };
    const payload = await mutate(writerOf(kind, world), verb, kind, input);
    if (payload.userErrors.length > 0) throw new Error(`${verb} was refused: ${failuresOf(payload)}`);
    return payload.record;
  };
  const states = [await created(kind, world, kind.minimal(), { key: unique('life'), reason: 'begun' })];
  states.push(await write('update', states[0], { [kind.field]: { [kind.title]: 'Second' }, reason: 'renamed' }));
  states.push(await write('archive', states[1]));
  states.push(await write('restore', states[2], { toVersion: 1 }));
  states.push(await write('archive', states[3]));
  if (kind !== AGENCY) await write('purge', states[4], { reason: 'ended' });
  return states;
}
