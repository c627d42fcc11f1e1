import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '#lib/statute/namespace/fields.ts';
import { migrate } from '#lib/statute/namespace/migrate.ts';
import { MIGRATABLE } from '#lib/statute/namespace/problems.ts';
import { checkText, migrateText } from '#lib/statute/namespace/text.ts';
import { validate } from '#lib/statute/namespace/validate.ts';
import { fixture } from '#test/support/x-privacy-nz.ts';

const TAGS = 'x-privacy-nz:ipp_tags';
const BASIS = 'x-privacy-nz:transborder_disclosure_basis';
const MECHANISM = 'x-privacy-nz:offshore_disclosure_mechanism';
const ADEQUACY = 'x-privacy-nz:eu_adequacy_transfer_flag';

describe('a document of the earlier version', () => {
  const text = fixture('earlier-version');
  const migrated = () => {
    const done = migrateText(text, checkText(text).document);
    if (!done) throw new Error('nothing was migrated');
    return done;
  };

  it('becomes one that is valid', () => {
    expect(checkText(text).problems.map(({ code }) => code)).toEqual([
      'SWAPPED_TAG',
      'SWAPPED_TAG',
      'SUPERSEDED_FIELD',
      'SUPERSEDED_FIELD',
    ]);
    expect(checkText(migrated().document)).toMatchObject({ valid: true, problems: [] });
  });

  it('has every change explained', () => {
    const { changes } = migrated();
    expect(changes.map(({ pointer, before, after }) => [pointer, before, after])).toEqual([
      [`/info/${TAGS}/1`, 'ipp12_unique_identifiers', 'ipp13_unique_identifiers'],
      [`/info/${TAGS}/2`, 'ipp13_disclosure_outside_nz', 'ipp12_disclosure_outside_nz'],
      [`/info/${BASIS}`, { [BASIS]: 'Comparable foreign law' }, { [MECHANISM]: 'comparable_foreign_law' }],
      [`/info/${ADEQUACY}`, { [ADEQUACY]: true }, null],
    ]);
    for (const { explanation } of changes) expect(explanation).toMatch(/(earlier version|review of 2026-03-20).*\.$/);
  });

  it('keeps everything else, numbers that no double can hold included', () => {
    const { info, ...rest } = JSON.parse(migrated().document);
    const { info: before, ...others } = JSON.parse(text);
    expect(rest).toEqual(others);
    expect(Object.keys(info)).toEqual(['title', 'version', 'description', TAGS, MECHANISM, 'x-largest']);
    expect([info.title, info.description]).toEqual([before.title, before.description]);
    expect(migrated().document).toContain('"x-largest":12345678901234567890}');
  });

  it('is not changed itself', () => {
    const document = JSON.parse(text);
    migrate(document);
    expect(document).toEqual(JSON.parse(text));
  });
});

describe('migrating', () => {
  it.each<[string, object, object]>([
    [
      'drops a basis that says what the mechanism says',
      { [BASIS]: 'other_ipp12_exception', [MECHANISM]: 'other_ipp12_exception' },
      { [MECHANISM]: 'other_ipp12_exception' },
    ],
    [
      'leaves a basis that says otherwise than the mechanism',
      { [BASIS]: 'comparable_foreign_law', [MECHANISM]: 'other_ipp12_exception' },
      { [BASIS]: 'comparable_foreign_law', [MECHANISM]: 'other_ipp12_exception' },
    ],
    ['leaves a basis that is no mechanism', { [BASIS]: 'adequacy' }, { [BASIS]: 'adequacy' }],
    [
      'leaves a basis that is no text',
      { [BASIS]: ['comparable_foreign_law'] },
      { [BASIS]: ['comparable_foreign_law'] },
    ],
    ['knows the fields however their prefix is written', { 'x_privacy_nz.eu_adequacy_transfer_flag': false }, {}],
    [
      'takes one of two bases',
      { [BASIS]: 'comparable_foreign_law', 'X-Privacy-NZ:transborder_disclosure_basis': 'other_ipp12_exception' },
      { [MECHANISM]: 'comparable_foreign_law', 'X-Privacy-NZ:transborder_disclosure_basis': 'other_ipp12_exception' },
    ],
    [
      'drops a swapped tag whose right one is there',
      { [TAGS]: ['ipp13_unique_identifiers', 'ipp12_unique_identifiers'] },
      { [TAGS]: ['ipp13_unique_identifiers'] },
    ],
    [
      'drops the second of two that become the same',
      { [TAGS]: ['ipp12_unique_ids', 'ipp12 identifiers'] },
      { [TAGS]: ['ipp13_unique_identifiers'] },
    ],
    ['leaves a number alone: it may be swapped or not', { [TAGS]: ['ipp12', 'IPP13'] }, { [TAGS]: ['ipp12', 'IPP13'] }],
    ['leaves a misspelt tag', { [TAGS]: ['ipp9_retension', 7] }, { [TAGS]: ['ipp9_retension', 7] }],
    [
      'leaves fields that only look like annotations',
      { properties: { [ADEQUACY]: {} } },
      { properties: { [ADEQUACY]: {} } },
    ],
    [
      'reaches objects within objects',
      { [ADEQUACY]: true, a: [{ b: { [ADEQUACY]: true, c: 1 } }] },
      { a: [{ b: { c: 1 } }] },
    ],
  ])('%s', (_, before, after) => {
    const { document, changes } = migrate(before);
    expect(JSON.stringify(document)).toBe(JSON.stringify(after));
    expect(changes.length > 0).toBe(JSON.stringify(before) !== JSON.stringify(after));
  });

  it('answers with the very document when nothing changes', () => {
    const document = { [TAGS]: ['ipp6_access'] };
    expect(migrate(document).document).toBe(document);
    expect(migrateText(JSON.stringify(document), document)).toBeUndefined();
  });

  it('keeps a member called __proto__ a member', () => {
    const document = JSON.parse(`{"__proto__": {"${ADEQUACY}": true, "polluted": 1}}`);
    const { document: migrated } = migrate(document);
    expect(JSON.stringify(migrated)).toBe('{"__proto__":{"polluted":1}}');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('twice changes nothing more, and no tag is lost or made up', () => {
    const tag = fc.constantFrom(
      ...FIELDS.ippTags.values,
      'ipp12_unique_identifiers',
      'ipp13_disclosure_outside_nz',
      'ipp13_offshore',
      'IPP 12',
      'x',
    );
    fc.assert(
      fc.property(
        fc.array(tag, { maxLength: 8 }),
        fc.option(fc.constantFrom(...FIELDS.offshoreDisclosureMechanism.values, 'x')),
        (tags, basis) => {
          const before = { [TAGS]: tags, ...(basis !== null && { [BASIS]: basis }) };
          const { document, changes } = migrate(before);
          expect(migrate(document)).toEqual({ document, changes: [] });
          const dropped = changes.filter(({ pointer, after }) => pointer.startsWith(`/${TAGS}`) && after === null);
          expect((document as { [TAGS]: string[] })[TAGS]).toHaveLength(tags.length - dropped.length);
          const left = validate(document).problems.filter(({ code }) => MIGRATABLE.has(code));
          expect(left.map(({ code }) => code)).toEqual(basis === 'x' ? ['SUPERSEDED_FIELD'] : []);
        },
      ),
    );
  });
});
