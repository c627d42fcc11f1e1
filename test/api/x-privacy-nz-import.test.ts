import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWire } from '#lib/statute/namespace/fields.ts';
import { aFullActivity, anActivity, type Content, unique } from '#test/support/builders.ts';
import { ACTIVITY, byId, byKey, mutate, newWorld, revisions, useRegistry } from '#test/support/records.ts';
import { anyValues, fixture, importInto, outcomes, refusals } from '#test/support/x-privacy-nz.ts';

const registry = useRegistry();

const TAGGED = { 'x-privacy-nz:ipp_tags': ['ipp6_access'] };
const ONE = { title: 'One', description: 'To answer requests.', ...TAGGED };
/** A document with as many objects as asked for. */
const withObjects = (count: number): Content => ({
  title: 'Many',
  $defs: Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`d${index}`, { description: 'p', ...TAGGED }]),
  ),
});

describe('an import', () => {
  it('creates an activity for each object of an OpenAPI document', async () => {
    const world = await newWorld(registry());
    const answer = await importInto(world, { document: fixture('openapi-3.0'), source: 'enrolment-api' });
    expect(answer).toMatchObject({ problems: [], migrated: [], userErrors: [] });
    expect(
      answer.results.map(({ externalKey, outcome, processingActivity: { name, purposes, status } }: Content) => [
        externalKey,
        outcome,
        name,
        purposes,
        status,
      ]),
    ).toEqual([
      ['enrolment-api#/info', 'CREATED', 'Enrolment API', ['Takes applications and enrols students.'], 'DRAFT'],
      [
        'enrolment-api#/paths/~1applications/post',
        'CREATED',
        'Enrolment API: submitApplication',
        ['Take an application for enrolment'],
        'DRAFT',
      ],
      [
        'enrolment-api#/paths/~1applications/get',
        'CREATED',
        'Enrolment API: GET /applications',
        ['List applications that wait for a decision.'],
        'DRAFT',
      ],
      [
        'enrolment-api#/components/schemas/Application/properties/medicalNeeds',
        'CREATED',
        'Enrolment API: Application > medicalNeeds',
        ['Support that the applicant needs for reasons of health.'],
        'DRAFT',
      ],
    ]);
    expect(answer.results.at(-1)).toMatchObject({
      processingActivity: { sensitiveInfoFlag: true, healthInfoFlag: true },
      warnings: [{ code: 'HEALTH_WITHOUT_HIPC', field: ['input', 'document'] }],
    });
  });

  it.each(['openapi-3.0', 'openapi-3.1', 'asyncapi-3', 'json-schema', 'pct-token'])(
    'of %s.json again changes nothing',
    async (name) => {
      const world = await newWorld(registry());
      const input = { document: fixture(name), defaults: { name: 'n', purposes: ['p'] } };
      const first = await importInto(world, input);
      expect(new Set(outcomes(first))).toEqual(new Set(['CREATED']));
      const second = await importInto(world, input);
      expect(new Set(outcomes(second))).toEqual(new Set(['UNCHANGED']));
      expect(second.results.map(({ processingActivity }: Content) => processingActivity)).toEqual(
        first.results.map(({ processingActivity }: Content) => processingActivity),
      );
    },
  );

  it('keeps where a record comes from in its revision', async () => {
    const world = await newWorld(registry());
    const { results } = await importInto(world, { document: { info: ONE }, source: 's' });
    const { id } = results[0].processingActivity;
    expect(await revisions(world.caller, id, 'reason')).toEqual([{ reason: 'Imported from s, at /info' }]);
    await importInto(world, {
      document: { info: { ...ONE, 'x-privacy-nz:health_info_flag': true } },
      source: 's',
      reason: 'r',
    });
    expect(await revisions(world.caller, id, 'reason')).toMatchObject([{ reason: 'r' }, {}]);
  });

  it('changes only what the namespace has fields for: what people wrote since stays', async () => {
    const world = await newWorld(registry());
    const { results } = await importInto(world, { document: { info: ONE } });
    const { id } = results[0].processingActivity;
    const written: Content = { ...aFullActivity(), ippTags: [{ tag: 'IPP6_ACCESS', note: 'their own words' }] };
    await mutate(world.caller, 'update', ACTIVITY, { id, expectedVersion: 1, processingActivity: written });
    const document = { info: { ...ONE, title: 'Renamed', 'x-privacy-nz:health_info_flag': true } };
    const answer = await importInto(world, { document, defaults: { owner: 'Nobody' } });
    expect(answer.results).toMatchObject([
      {
        title: 'Renamed',
        outcome: 'UPDATED',
        kept: [
          'x-privacy-nz:sensitive_info_flag',
          'x-privacy-nz:offshore_disclosure_mechanism',
          'x-privacy-nz:serious_harm_assessment_ref',
          'x-privacy-nz:mandatory_breach_notification_flag',
        ],
        processingActivity: {
          version: 3,
          name: written.name,
          owner: written.owner,
          ippTags: written.ippTags,
          sensitiveInfoFlag: true,
          healthInfoFlag: true,
        },
      },
    ]);
    const cleared = await importInto(world, { document, clearMissing: true });
    expect(cleared.results).toMatchObject([{ outcome: 'UPDATED', kept: [] }]);
    expect(cleared.results[0].processingActivity.xPrivacyNz.document).toEqual({
      ...TAGGED,
      'x-privacy-nz:health_info_flag': true,
    });
  });

  it('of only some objects leaves the others, faulty ones included', async () => {
    const world = await newWorld(registry());
    const document = { a: ONE, b: { ...ONE, 'x-privacy-nz:ipp_tags': ['ipp14'] }, c: ONE };
    expect(refusals(await importInto(world, { document }))).toEqual([['INVALID', 'input.document']]);
    const answer = await importInto(world, { document, only: ['/c', '/a', '/a'] });
    expect(answer.results.map(({ pointer, outcome }: Content) => [pointer, outcome])).toEqual([
      ['/a', 'CREATED'],
      ['/c', 'CREATED'],
    ]);
    expect(answer.problemCount).toBe(1);
    expect(refusals(await importInto(world, { document, only: ['/b'] }))).toEqual([['INVALID', 'input.document']]);
    expect(refusals(await importInto(world, { document, only: ['/a', '/d'] }))).toEqual([['INVALID', 'input.only.1']]);
    expect(refusals(await importInto(world, { document, only: [] }))).toEqual([['REQUIRED', 'input.only']]);
  });

  it('takes 100 objects, and no more', async () => {
    const world = await newWorld(registry());
    const hundred = await importInto(world, { document: withObjects(100) });
    expect(outcomes(hundred)).toEqual(Array.from({ length: 100 }, () => 'CREATED'));
    const more = await importInto(world, { document: withObjects(101) });
    expect([refusals(more), more.results]).toEqual([[['TOO_LARGE', 'input.document']], []]);
    expect(more.userErrors[0].message).toContain('101 objects would be imported');
    const some = await importInto(world, { document: withObjects(10_000), only: ['/$defs/d7', '/$defs/d9999'] });
    expect(outcomes(some)).toEqual(['UNCHANGED', 'CREATED']);
  });

  it('counts as the hundred writes that it may be', async () => {
    const world = await newWorld(registry());
    const input = { agency: world.agency, source: 's', document: JSON.stringify(ONE) };
    const text = 'mutation ($input: ImportXPrivacyNzInput!) { importXPrivacyNz(input: $input) { problemCount } }';
    expect((await world.caller.query(text, { input })).extensions.cost.points).toBe(1_000);
  });

  it('by two writers at once makes one record of each object', async () => {
    const world = await newWorld(registry());
    const input = { document: fixture('asyncapi-3'), defaults: { purposes: ['p'] } };
    const all = await Promise.all(Array.from({ length: 4 }, () => importInto(world, input)));
    const ids = all.map(({ results }) => results.map(({ processingActivity }: Content) => processingActivity.id));
    expect(new Set(ids.map((each) => each.join())).size).toBe(1);
    expect(all.flatMap(outcomes).filter((outcome) => outcome === 'CREATED')).toHaveLength(3);
    expect(new Set(all.flatMap(outcomes))).toEqual(new Set(['CREATED', 'UNCHANGED']));
  });

  it('with an idempotency key answers a repeat as the first time, and refuses another document under it', async () => {
    const world = await newWorld(registry());
    const input = { document: { a: ONE, b: ONE }, idempotencyKey: unique('import') };
    const first = await importInto(world, input);
    expect(outcomes(first)).toEqual(['CREATED', 'CREATED']);
    expect(await importInto(world, input)).toEqual(first);
    const other = await importInto(world, {
      ...input,
      document: { a: { ...ONE, 'x-privacy-nz:health_info_flag': true } },
    });
    expect(other.results.map(refusals)).toEqual([[['IDEMPOTENCY_KEY_REUSED', 'input.idempotencyKey']]]);
  });
});

describe('a dry run', () => {
  it('says field by field what an import would do, and writes nothing', async () => {
    const world = await newWorld(registry());
    await importInto(world, { document: { a: ONE, b: ONE } });
    const document = { a: ONE, b: { ...ONE, 'x-privacy-nz:ipp_tags': ['ipp7_correction'] }, c: ONE };
    const dry = await importInto(world, { document, dryRun: true });
    expect(outcomes(dry)).toEqual(['UNCHANGED', 'WOULD_UPDATE', 'WOULD_CREATE']);
    expect(dry.results[1].changes).toEqual([
      { field: ['ippTags', '0', 'tag'], before: 'IPP6_ACCESS', after: 'IPP7_CORRECTION' },
    ]);
    expect(dry.results[2].changes).toEqual(
      expect.arrayContaining([
        { field: ['name'], before: null, after: 'One' },
        { field: ['status'], before: null, after: 'DRAFT' },
        { field: ['ippTags'], before: null, after: [{ tag: 'IPP6_ACCESS' }] },
      ]),
    );
    expect(dry.results[2].processingActivity).toBeNull();
    expect(await byKey(world.caller, ACTIVITY, world.agency, 'test#/c')).toBeNull();
    expect(dry.results[1].processingActivity).toMatchObject({ version: 1, ippTags: [{ tag: 'IPP6_ACCESS' }] });
    const real = await importInto(world, { document });
    expect(outcomes(real)).toEqual(['UNCHANGED', 'UPDATED', 'CREATED']);
    expect(outcomes(await importInto(world, { document, dryRun: true }))).toEqual(Array(3).fill('UNCHANGED'));
  });

  it('promises exactly what the import then does', async () => {
    const world = await newWorld(registry());
    await importInto(world, { document: { a: ONE } });
    const document = { a: { ...ONE, 'x-privacy-nz:sensitive_info_flag': true } };
    const [dry] = (await importInto(world, { document, dryRun: true })).results;
    const [real] = (await importInto(world, { document })).results;
    const [{ changes }] = await revisions(world.caller, real.processingActivity.id, 'changes { field before after }');
    expect(dry.changes).toEqual(changes);
    expect(dry.changes).toHaveLength(1);
  });

  it.each<[string, Content]>([
    ['without a purpose', { document: { a: { title: 'One', ...TAGGED } } }],
    ['of a default that is no value', { document: { a: ONE }, defaults: { owner: ' ' } }],
    ['into an agency that does not exist', { document: { a: ONE }, agency: 'no-such-agency' }],
  ])('%s is refused as the import is', async (_, input) => {
    const world = await newWorld(registry());
    const everywhere = { ...world, caller: world.owner };
    const dry = await importInto(everywhere, { ...input, dryRun: true });
    expect(outcomes(dry)).toEqual(['REFUSED']);
    expect(dry).toEqual(await importInto(everywhere, input));
  });
});

describe('object, activity, object', () => {
  it('is letter for letter the same, whatever the object says', async () => {
    const world = await newWorld(registry());
    await fc.assert(
      fc.asyncProperty(anyValues, async (values) => {
        const object = toWire({ ippTags: [], ...values });
        const { results } = await importInto(world, {
          document: { a: { ...ONE, ...object } },
          source: unique('source'),
        });
        const { document } = (await byId(world.caller, ACTIVITY, results[0].processingActivity.id)).xPrivacyNz;
        expect(JSON.stringify(document)).toBe(JSON.stringify(object));
      }),
      { numRuns: 40 },
    );
  });
});

describe('defaults', () => {
  it('fill what the document leaves open, on creation only', async () => {
    const world = await newWorld(registry());
    const { name, purposes, status, ...defaults } = anActivity({ owner: 'Registrar', providers: ['Cloud Ltd'] });
    const first = await importInto(world, { document: ONE, defaults: { ...defaults, name, purposes, status } });
    expect(first.results[0].processingActivity).toMatchObject({
      name: 'One',
      purposes: ['To answer requests.'],
      status,
      owner: 'Registrar',
    });
    const again = await importInto(world, { document: ONE, defaults: { owner: 'Another' } });
    expect(outcomes(again)).toEqual(['UNCHANGED']);
  });
});
