import { describe, expect, it } from 'vitest';
import { outcomesOf, record, refusalsOf, resultsOf, wholeTable } from '#test/support/apply.ts';
import {
  aBreach,
  aDisclosure,
  aFullActivity,
  aFullDisclosure,
  anActivity,
  aProvider,
  aWaiver,
  type Content,
  unique,
} from '#test/support/builders.ts';
import { ACTIVITY, archived, newWorld, useRegistry, type World } from '#test/support/records.ts';

const registry = useRegistry();

/** Changes with the records that were created with them named by their keys, and without the time of a decision. */
function inKeys(changes: Content[], results: Content[]): Content[] {
  const names = new Map<unknown, string>();
  for (const { outcome, recordId, externalKey } of results) {
    if (outcome !== 'CREATED') continue;
    const localId = Buffer.from(recordId, 'base64url').toString().split(':')[2];
    for (const id of [recordId, localId]) names.set(id, `key:${externalKey}`);
  }
  return JSON.parse(
    JSON.stringify(changes, (name, value) => (name === 'evaluatedAt' ? 'then' : (names.get(value) ?? value))),
  );
}

describe('a dry run', () => {
  /** Some records there, some to be changed, some new, some refused, and what depends on them. */
  async function mixture(world: World): Promise<Content[]> {
    const existing = record('processingActivity', aFullActivity());
    const disclosed = record('offshoreDisclosure', aDisclosure(), { activityKey: existing.externalKey });
    const linked = record('provider', aProvider({ name: 'Linked' }));
    const linking = record('provider', aProvider({ subProcessors: [{ providerId: `key:${linked.externalKey}` }] }));
    await resultsOf(world, [existing, disclosed, linked, linking]);
    const fresh = record('processingActivity', anActivity());
    const refused = record('processingActivity', anActivity({ name: null }));
    const gone = record('processingActivity', anActivity());
    const [{ recordId }] = (await resultsOf(world, [gone])) as [Content];
    await archived(ACTIVITY, world, { id: recordId, version: 1 });
    return [
      existing,
      { ...disclosed, offshoreDisclosure: aFullDisclosure({ recipient: 'Renamed' }) },
      fresh,
      record('offshoreDisclosure', aDisclosure(), { activityKey: fresh.externalKey }),
      refused,
      record('offshoreDisclosure', aDisclosure(), { activityKey: refused.externalKey }),
      record('breach', aBreach({ activityIds: [`key:${fresh.externalKey}`, `key:${existing.externalKey}`] })),
      record('breach', aBreach({ activityIds: [`key:${gone.externalKey}`] })),
      record('offshoreDisclosure', aDisclosure(), { activityKey: gone.externalKey }),
      { ...gone },
      { ...linked, provider: { subProcessors: [{ providerId: `key:${linking.externalKey}` }] } },
      { ...linking, provider: { subProcessors: [] } },
      record('waiver', aWaiver({ recordId: `key:${fresh.externalKey}` })),
    ];
  }

  it('says of every record what the write then does, and writes nothing', async () => {
    const world = await newWorld(registry());
    const records = await mixture(world);
    const before = await wholeTable(registry());
    const dry = await resultsOf(world, records, { dryRun: true });
    expect(await wholeTable(registry())).toBe(before);
    expect(outcomesOf(dry)).toEqual([
      'UNCHANGED',
      'WOULD_UPDATE',
      'WOULD_CREATE',
      'WOULD_CREATE',
      'REFUSED',
      'REFUSED',
      'WOULD_CREATE',
      'REFUSED',
      'REFUSED',
      'REFUSED',
      // linked would lead to linking while linking leads to linked
      'REFUSED',
      'WOULD_UPDATE',
      'WOULD_CREATE',
    ]);
    expect(refusalsOf(dry)).toEqual([
      ['REQUIRED', 'input.records.4.processingActivity.name'],
      ['NOT_FOUND', 'input.records.5.activityKey'],
      ['ARCHIVED', 'input.records.7.breach.activityIds.0'],
      ['ARCHIVED', 'input.records.8.activityKey'],
      ['ARCHIVED', 'input.records.9.externalKey'],
      ['RULE_BROKEN', 'input.records.10.provider.subProcessors.0.providerId'],
    ]);
    const real = await resultsOf(world, records);
    expect(outcomesOf(dry).map((outcome) => outcome.replace(/^WOULD_(\w+)E$/, '$1ED'))).toEqual(outcomesOf(real));
    expect(dry.map(({ userErrors, warnings }) => [userErrors, warnings])).toEqual(
      real.map(({ userErrors, warnings }) => [userErrors, warnings]),
    );
    expect(dry.map(({ changes }) => inKeys(changes, []))).toEqual(real.map(({ changes }) => inKeys(changes, real)));
  });

  it('answers with the records as they stand, and names those that only it has by their keys', async () => {
    const world = await newWorld(registry());
    const known = record('processingActivity', anActivity());
    const [{ recordId }] = (await resultsOf(world, [known])) as [Content];
    const fresh = record('processingActivity', anActivity());
    const breach = record('breach', aBreach({ activityIds: [`key:${fresh.externalKey}`, `key:${known.externalKey}`] }));
    const records = [{ ...known, processingActivity: { owner: 'Dean' } }, fresh, breach];
    const dry = await resultsOf(world, records, { dryRun: true });
    expect(dry.map((result) => [result.outcome, result.recordId, result.version])).toEqual([
      ['WOULD_UPDATE', recordId, 1],
      ['WOULD_CREATE', null, null],
      ['WOULD_CREATE', null, null],
    ]);
    expect(dry[2]?.changes).toContainEqual({
      field: ['activityIds'],
      before: null,
      after: [`key:${fresh.externalKey}`, recordId],
    });
  });

  it('leaves a key of a repeat free', async () => {
    const world = await newWorld(registry());
    const records = [record('provider', aProvider())];
    const input = { idempotencyKey: unique() };
    await resultsOf(world, records, { ...input, dryRun: true });
    expect(outcomesOf(await resultsOf(world, records, input))).toEqual(['CREATED']);
    expect(outcomesOf(await resultsOf(world, records, { ...input, dryRun: true }))).toEqual(['UNCHANGED']);
  });
});
