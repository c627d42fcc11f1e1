import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aBreach, aDisclosure, anActivity, anAgency, type Content, unique } from '#test/support/builders.ts';
import { idsOf } from '#test/support/lists.ts';
import { expectRefusal } from '#test/support/record-refusals.ts';
import {
  ACTIVITY,
  AGENCY,
  BREACH,
  byId,
  byKey,
  created,
  DISCLOSURE,
  failuresOf,
  inputFor,
  KINDS,
  type Kind,
  mutate,
  newWorld,
  revisions,
  useRegistry,
  writerOf,
} from '#test/support/records.ts';

const registry = useRegistry();
const CONTROL = [...Array(32).keys(), 0x7f]
  .map((code) => String.fromCharCode(code))
  .filter((text) => !/[\t\n\r]/.test(text));
const AWKWARD = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'null', 'undefined', 'NaN', 'true'],
  ...[
    'SELECT',
    'NAME',
    'STATUS',
    'SIZE',
    'TTL',
    'attribute_exists(#pk)',
    '#pk',
    ':new_b',
    '$input',
    '{}',
    '[]',
    '"',
    '\\',
  ],
  ...[
    'a|b',
    '|',
    'demo|ACT|key|x',
    '@',
    '~',
    '*',
    '../x',
    '%00',
    ' leading and trailing ',
    '\u200b',
    '\u00a0x',
    'a\ufeffb',
  ],
  ...['😀', '𠮷野家', 'Ā ā Ō ō', 'e\u0301', '👩‍👩‍👧‍👦', '\u{10FFFF}', 'שלום', 'a\r\nb\tc'],
];

const kindNamed = (name: string): Kind => KINDS.find((kind) => kind.name === name) ?? ACTIVITY;

describe('a text', () => {
  it.each(KINDS)('is kept letter for letter, whatever it is, and found by it: $field', async (kind) => {
    const world = await newWorld(registry());
    for (const text of AWKWARD) {
      const { id } = await created(kind, world, kind.minimal({ [kind.title]: text }));
      expect(await byId(world.owner, kind, id, kind.title)).toEqual({ [kind.title]: text });
      const filter = { [kind.title]: { eq: text, startsWith: text } };
      expect(await idsOf(world.owner, kind, world.agency, { filter })).toContain(id);
    }
  });

  it('of any well-formed characters is kept, in the record, its list, its revision and its history', async () => {
    const world = await newWorld(registry());
    let version = 1;
    const isControl = (text: string) => CONTROL.some((character) => text.includes(character));
    const text = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 40 })
      .filter((made) => !isControl(made) && made.trim() !== '');
    await fc.assert(
      fc.asyncProperty(text, async (description) => {
        const processingActivity = { description, systems: [description] };
        const input = { id: world.activityId, expectedVersion: version, processingActivity };
        const payload = await mutate(world.caller, 'update', ACTIVITY, input, 'version description systems');
        expect(failuresOf(payload)).toEqual([]);
        version = payload.record.version;
        expect(payload.record).toEqual({ ...processingActivity, version });
        expect(await byId(world.caller, ACTIVITY, world.activityId, 'description systems')).toEqual(processingActivity);
        expect(
          await idsOf(world.caller, ACTIVITY, world.agency, { filter: { systems: { has: description } } }),
        ).toHaveLength(1);
        const [{ changes }] = await revisions(world.caller, world.activityId, 'changes { field after }');
        expect(changes).toContainEqual({ field: ['description'], after: description });
      }),
      { numRuns: 40 },
    );
  });

  it.each([...CONTROL, '\ud800', '\udc00', '\udc00\ud800', 'a\ud83d'])(
    'with %j is refused wherever it stands',
    async (bad) => {
      const world = await newWorld(registry());
      const text = `x${bad}y`;
      const content = anActivity({
        name: text,
        description: text,
        systems: ['ok', text],
        recipients: [{ name: text }],
      });
      const payload = await mutate(
        world.caller,
        'create',
        ACTIVITY,
        inputFor(ACTIVITY, world, content, { key: text, reason: text }),
      );
      expectRefusal(payload, ['INVALID', 'input.externalKey'], ['INVALID', 'input.reason']);
      const named = await mutate(world.caller, 'create', ACTIVITY, inputFor(ACTIVITY, world, content));
      const fields = ['name', 'description', 'recipients.0.name', 'systems.1'];
      expectRefusal(
        named,
        ...fields.map((field): [string, string] => ['INVALID', `input.processingActivity.${field}`]),
      );
      expect(named.userErrors[0]?.message).toContain('control characters');
      expect(await idsOf(world.caller, ACTIVITY, world.agency, { filter: { name: { eq: text } } })).toEqual([]);
      expect(await byKey(world.caller, ACTIVITY, world.agency, text)).toBeNull();
    },
  );

  const long = (length: number, unit = 'x') => unit.repeat(length);
  const source = (over: Content) => ({ sources: [{ title: 't', ...over }], confidence: 'STATED' });
  it.each<[string, string, number, (text: string) => Content]>([
    ['legalName', 'Agency', 300, (legalName) => ({ legalName })],
    ['privacyOfficers.0.contact', 'Agency', 2_000, (contact) => ({ privacyOfficers: [{ role: 'r', contact }] })],
    ['provenance.note', 'Agency', 20_000, (note) => ({ provenance: { ...source({}), note } })],
    ['provenance.sources.0.title', 'Breach', 2_000, (title) => ({ provenance: source({ title }) })],
    [
      'provenance.inferredFields.0',
      'Breach',
      100,
      (name) => ({ provenance: { ...source({}), inferredFields: [name] } }),
    ],
    ['name', 'ProcessingActivity', 300, (name) => ({ name })],
    ['purposes.0', 'ProcessingActivity', 2_000, (purpose) => ({ purposes: [purpose] })],
    ['description', 'ProcessingActivity', 20_000, (description) => ({ description })],
    ['ippTags.0.note', 'ProcessingActivity', 2_000, (note) => ({ ippTags: [{ tag: 'IPP6_ACCESS', note }] })],
    ['recipient', 'OffshoreDisclosure', 300, (recipient) => ({ recipient })],
    ['evidence.law.name', 'OffshoreDisclosure', 300, (name) => ({ evidence: { law: { name } } })],
    ['evidence.basisOfBelief', 'OffshoreDisclosure', 20_000, (basisOfBelief) => ({ evidence: { basisOfBelief } })],
    ['title', 'Breach', 300, (title) => ({ title })],
    ['followUp.0', 'Breach', 2_000, (step) => ({ followUp: [step] })],
    ['whatHappened', 'Breach', 20_000, (whatHappened) => ({ whatHappened })],
  ])('%s of %s has at most %i characters', async (field, name, limit, contentWith) => {
    const kind = kindNamed(name);
    const world = await newWorld(registry());
    const create = (text: string) =>
      mutate(writerOf(kind, world), 'create', kind, inputFor(kind, world, kind.minimal(contentWith(text))));
    for (const fitting of [long(limit), long(limit / 2, '😀'), long(limit, 'ā')]) {
      expect(failuresOf(await create(fitting))).toEqual([]);
    }
    const payload = await create(long(limit + 1));
    expectRefusal(payload, ['TOO_LARGE', `input.${kind.field}.${field}`]);
    expect(payload.userErrors[0]?.message).toContain(`at most ${limit} characters`);
  });

  it('of an address has at most 2,000 characters', async () => {
    const world = await newWorld(registry());
    const create = (length: number) => {
      const url = `https://agency.test/${'x'.repeat(length - 20)}`;
      const input = inputFor(AGENCY, world, anAgency({ privacyStatement: { title: 't', url } }));
      return mutate(world.owner, 'create', AGENCY, input);
    };
    expect(failuresOf(await create(2_000))).toEqual([]);
    expectRefusal(await create(2_001), ['TOO_LARGE', 'input.agency.privacyStatement.url']);
  });
});

describe('a list of texts', () => {
  it.each<[string, string, number, (count: number) => Content]>([
    ['purposes', 'ProcessingActivity', 50, (count) => ({ purposes: Array(count).fill('p') })],
    ['systems', 'ProcessingActivity', 100, (count) => ({ systems: Array(count).fill('s') })],
    ['legalAuthorities', 'ProcessingActivity', 50, (count) => ({ legalAuthorities: Array(count).fill('l') })],
    ['sources', 'ProcessingActivity', 20, (count) => ({ sources: Array(count).fill({ kind: 'INDIVIDUAL' }) })],
    ['notices', 'ProcessingActivity', 20, (count) => ({ notices: Array(count).fill({ principle: 'IPP3' }) })],
    ['recipients', 'ProcessingActivity', 100, (count) => ({ recipients: Array(count).fill({ name: 'n' }) })],
    [
      'uniqueIdentifiers',
      'ProcessingActivity',
      20,
      (count) => ({ uniqueIdentifiers: Array(count).fill({ scheme: 's' }) }),
    ],
    [
      'informationCategories',
      'OffshoreDisclosure',
      100,
      (count) => ({ informationCategories: Array(count).fill('i') }),
    ],
    ['containmentSteps', 'Breach', 100, (count) => ({ containmentSteps: Array(count).fill('c') })],
    ['privacyOfficers', 'Agency', 20, (count) => ({ privacyOfficers: Array(count).fill({ role: 'r' }) })],
  ])('%s of %s has at most %i entries, which may repeat', async (field, name, limit, contentWith) => {
    const kind = kindNamed(name);
    const world = await newWorld(registry());
    const create = (count: number) =>
      mutate(writerOf(kind, world), 'create', kind, inputFor(kind, world, kind.minimal(contentWith(count))));
    const fitting = await create(limit);
    expect(fitting.record[field]).toHaveLength(limit);
    const payload = await create(limit + 1);
    expectRefusal(payload, ['TOO_LARGE', `input.${kind.field}.${field}`]);
    expect(payload.userErrors[0]?.message).toContain(`at most ${limit} entries`);
  });
});

describe('an external key', () => {
  it.each(['processingActivity', 'offshoreDisclosure', 'breach'])(
    'may be any text: each names one %s',
    async (field) => {
      const kind = KINDS.find((known) => known.field === field) ?? ACTIVITY;
      const world = await newWorld(registry());
      const found: Content = {};
      for (const key of [...AWKWARD, 'k'.repeat(200), '😀'.repeat(100)]) {
        const { id } = await created(kind, world, kind.minimal(), { key });
        expect(await byKey(world.caller, kind, world.agency, key)).toMatchObject({ id, externalKey: key });
        const upserted = await mutate(world.caller, 'upsert', kind, inputFor(kind, world, kind.minimal(), { key }));
        expect(upserted).toMatchObject({ outcome: 'UNCHANGED', record: { id } });
        const again = await mutate(world.caller, 'create', kind, inputFor(kind, world, kind.minimal(), { key }));
        expectRefusal(again, ['DUPLICATE_KEY', 'input.externalKey']);
        found[id] = key;
      }
      expect(Object.keys(found)).toHaveLength(AWKWARD.length + 2);
    },
  );

  it('that no record can have finds none', async () => {
    const { caller, agency, owner } = await newWorld(registry());
    for (const key of ['', 'x'.repeat(5_000), '\u0000', '\ud800', '\uffff']) {
      for (const kind of KINDS) expect(await byKey(kind === AGENCY ? owner : caller, kind, agency, key)).toBeNull();
    }
  });

  it('of one type or agency is free in another', async () => {
    const [world, other] = [await newWorld(registry()), await newWorld(registry())];
    const key = unique('shared');
    const contents: [Kind, Content][] = [
      [ACTIVITY, anActivity()],
      [DISCLOSURE, aDisclosure()],
      [BREACH, aBreach()],
    ];
    for (const [kind, content] of contents) {
      for (const place of [world, other]) {
        const { id } = await created(kind, place, content, { key });
        expect(await byKey(place.caller, kind, place.agency, key)).toMatchObject({ id });
      }
    }
  });
});

describe('an agency called after a property that every object has', () => {
  it('is an agency like any other', async () => {
    const { owner } = await newWorld(registry());
    const caller = await registry().as('constructor:editor');
    await mutate(owner, 'create', AGENCY, { key: 'constructor', agency: anAgency() });
    const input = { agency: 'constructor', externalKey: '__proto__', processingActivity: anActivity() };
    const { record } = await mutate(caller, 'create', ACTIVITY, input);
    expect(await idsOf(caller, ACTIVITY, 'constructor')).toEqual([record.id]);
    expect(await byKey(caller, ACTIVITY, 'constructor', '__proto__')).toMatchObject({ id: record.id });
  });
});
