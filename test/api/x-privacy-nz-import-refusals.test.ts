import { describe, expect, it } from 'vitest';
import type { Content } from '#test/support/builders.ts';
import {
  ACTIVITY,
  AGENCY,
  archived,
  byKey,
  created,
  DISCLOSURE,
  newWorld,
  revisions,
  useRegistry,
} from '#test/support/records.ts';
import { fixture, importInto, outcomes, refusals, sendImport } from '#test/support/x-privacy-nz.ts';

const registry = useRegistry();

const TAGGED = { 'x-privacy-nz:ipp_tags': ['ipp6_access'] };
const ONE = { title: 'One', description: 'To answer requests.', ...TAGGED };
describe('an import is refused, object by object,', () => {
  it('without a name or purpose, which the message asks for by their argument', async () => {
    const world = await newWorld(registry());
    const { results } = await importInto(world, { document: { a: TAGGED, b: ONE } });
    expect(
      results.map(({ outcome, ...result }: Content) => [outcome, refusals({ userErrors: result.userErrors })]),
    ).toEqual([
      [
        'REFUSED',
        [
          ['REQUIRED', 'input.defaults.name'],
          ['REQUIRED', 'input.defaults.purposes'],
        ],
      ],
      ['CREATED', []],
    ]);
    expect(results[0].userErrors[0].message).toMatch(/^\/a: name is required/);
    const given = { document: { a: TAGGED }, defaults: { name: 'n', purposes: ['p'], status: 'ACTIVE' } };
    const [{ processingActivity }] = (await importInto(world, given)).results;
    expect(processingActivity).toMatchObject({ name: 'n', purposes: ['p'], status: 'ACTIVE' });
  });

  it('when its texts or the defaults are too long or not clean', async () => {
    const world = await newWorld(registry());
    const document = {
      a: { ...ONE, summary: 's', description: 'd'.repeat(20_001) },
      b: { ...ONE, title: 'a\u0000' },
      c: ONE,
    };
    const { results } = await importInto(world, { document, defaults: { owner: 'o'.repeat(301) } });
    expect(results.map(refusals)).toEqual([
      expect.arrayContaining([
        ['TOO_LARGE', 'input.document'],
        ['TOO_LARGE', 'input.defaults.owner'],
      ]),
      expect.arrayContaining([['TOO_LARGE', 'input.defaults.owner']]),
      [['TOO_LARGE', 'input.defaults.owner']],
    ]);
  });

  it('when its activity is archived, or its disclosures rule the mechanism out', async () => {
    const world = await newWorld(registry());
    const { results } = await importInto(world, { document: { a: ONE, b: ONE } });
    const [a, b] = results.map(({ processingActivity }: Content) => processingActivity);
    await archived(ACTIVITY, world, a);
    await created(
      DISCLOSURE,
      { ...world, activityId: b.id },
      {
        recipient: 'r',
        recipientRole: 'INDEPENDENT',
        ipp11Ground: 'A_PURPOSE_OR_DIRECTLY_RELATED',
        ipp12Pathway: 'F_COMPARABLE_SAFEGUARDS_REQUIRED',
        evidence: { basisOfBelief: 'The contract.' },
      },
    );
    const object = { ...ONE, 'x-privacy-nz:offshore_disclosure_mechanism': 'comparable_foreign_law' };
    for (const dryRun of [true, false]) {
      const again = await importInto(world, { document: { a: object, b: object }, dryRun });
      expect(again.results.map(refusals)).toEqual([
        [['ARCHIVED', 'input.source']],
        [['RULE_BROKEN', 'input.document']],
      ]);
    }
    expect(await revisions(world.caller, b.id)).toHaveLength(1);
  });
});

describe('an import is refused whole', () => {
  it.each<[string, Content, string, string, string]>([
    ['of text that is no JSON', { document: '{"a": 1,\n}' }, 'INVALID', 'input.document', 'Line 2, column 1'],
    [
      'of a document with a member twice',
      { document: '{"a": {"x-privacy-nz:ipp_tags": [], "x-privacy-nz:ipp_tags": []}}' },
      'INVALID',
      'input.document',
      'twice',
    ],
    ['of a document without any field', { document: { a: 1 } }, 'REQUIRED', 'input.document', 'nothing to import'],
    ['of a document too deep', { document: '['.repeat(900) }, 'TOO_LARGE', 'input.document', '500 levels'],
    [
      'of an object without tags',
      { document: { a: { 'x-privacy-nz:health_info_flag': true } } },
      'REQUIRED',
      'input.document',
      '/a: ipp_tags is required',
    ],
    [
      'of a faulty object',
      { document: { a: { 'x-privacy-nz:ipp_tags': ['IPP6'] }, b: ONE } },
      'INVALID',
      'input.document',
      'Write ipp6_access',
    ],
    ['without a source', { document: ONE, source: ' ' }, 'INVALID', 'input.source', 'source must not be blank'],
    [
      'with a source too long',
      { document: ONE, source: 's'.repeat(101) },
      'TOO_LARGE',
      'input.source',
      '100 characters',
    ],
    [
      'with defaults for what the document decides',
      { document: ONE, defaults: { healthInfoFlag: true } },
      'INVALID',
      'input.defaults.healthInfoFlag',
      'comes from the document',
    ],
    ['with a blank reason', { document: ONE, reason: '' }, 'INVALID', 'input.reason', 'blank'],
  ])('%s', async (_, input, code, field, says) => {
    const world = await newWorld(registry());
    const answer = await importInto(world, input);
    expect([answer.results, refusals(answer)]).toEqual([[], [[code, field]]]);
    expect(answer.userErrors[0].message).toContain(says);
    const list = 'query ($agency: String!) { processingActivities(agency: $agency) { nodes { id } } }';
    const { data } = await world.caller.query(list, { agency: world.agency });
    expect(data.processingActivities.nodes).toHaveLength(1);
  });
});

describe('a document of the earlier version', () => {
  it('is imported only when migrating is asked for, with every change told', async () => {
    const world = await newWorld(registry());
    const document = fixture('earlier-version');
    const refused = await importInto(world, { document });
    expect([refused.results, refusals(refused)]).toEqual([[], Array(4).fill(['INVALID', 'input.document'])]);
    for (const { message } of refused.userErrors)
      expect(message).toMatch(/ `migrateSuperseded: true` does so on import\.$/);
    const answer = await importInto(world, { document, migrateSuperseded: true });
    expect(answer).toMatchObject({ problems: [], userErrors: [], migratedCount: 4, migrated: Array(4).fill({}) });
    expect(answer.results[0].processingActivity.xPrivacyNz.document).toEqual({
      'x-privacy-nz:ipp_tags': ['ipp9_retention', 'ipp13_unique_identifiers', 'ipp12_disclosure_outside_nz'],
      'x-privacy-nz:offshore_disclosure_mechanism': 'comparable_foreign_law',
    });
  });

  it('is refused even so while something in it needs a decision', async () => {
    const world = await newWorld(registry());
    const object = {
      ...ONE,
      'x-privacy-nz:transborder_disclosure_basis': 'adequacy',
      'x-privacy-nz:ipp_tags': ['IPP 13'],
    };
    const told = await importInto(world, { document: { a: object } });
    for (const { message } of told.userErrors) expect(message).not.toContain('migrateSuperseded');
    const answer = await importInto(world, { document: { a: object }, migrateSuperseded: true });
    expect(answer.results).toEqual([]);
    expect(answer.userErrors.map(({ message }: Content) => message)).toEqual([
      expect.stringContaining('But look at what was meant'),
      expect.stringContaining("can't be migrated"),
    ]);
  });
});

describe('an external key', () => {
  it('has at most 200 characters, differs for every pointer, and is the same every time', async () => {
    const world = await newWorld(registry());
    const long = 'k'.repeat(300);
    const document = `{"${long}1": ${JSON.stringify(ONE)}, "${long}2": ${JSON.stringify(ONE)}, "\\ud800": ${JSON.stringify(ONE)}, "\\ud801": ${JSON.stringify(ONE)}, "a\\u0000b": ${JSON.stringify(ONE)}, "ā/~": ${JSON.stringify(ONE)}}`;
    const { results } = await importInto(world, { document });
    expect(outcomes({ results })).toEqual(Array(6).fill('CREATED'));
    const keys: string[] = results.map(({ externalKey }: Content) => externalKey);
    expect(new Set(keys).size).toBe(6);
    expect(keys.filter((key) => key.length > 200)).toEqual([]);
    expect(keys.at(-1)).toBe('test#/ā~1~0');
    expect(outcomes(await importInto(world, { document }))).toEqual(Array(6).fill('UNCHANGED'));
  });
});

describe('who may import', () => {
  it('is who may create activities there; a dry run is no way around', async () => {
    const world = await newWorld(registry());
    const other = await newWorld(registry());
    for (const grants of [[`${world.agency}:viewer`], [`${world.agency}:auditor`], [`${other.agency}:admin`]]) {
      const caller = await registry().as(...grants);
      for (const dryRun of [true, false]) {
        const { errors, data } = await sendImport({ ...world, caller }, { document: ONE, dryRun });
        expect([errors?.[0]?.extensions.code, data]).toEqual(['FORBIDDEN', null]);
      }
    }
    expect(await byKey(world.caller, ACTIVITY, world.agency, 'test#')).toBeNull();
  });

  it('reaches nothing of an archived agency', async () => {
    const world = await newWorld(registry());
    const { data } = await world.caller.query('query ($key: String!) { agency(key: $key) { id version } }', {
      key: world.agency,
    });
    await archived(AGENCY, world, data.agency);
    registry().clock.now = Date.now() + 61_000;
    const { results } = await importInto(world, { document: ONE });
    expect(results.map(refusals)).toEqual([[['ARCHIVED', 'input.agency']]]);
  });
});
