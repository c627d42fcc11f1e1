import { buildSchema, getNamedType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { RecordBase, RecordType } from '#lib/domain/record-type.ts';
import { sdlText } from '#lib/sdl.ts';
import { type Finding, findingsOf, type RuleContext } from '#lib/statute/findings/rule.ts';
import type { Content } from './builders.ts';

/** Noon of 21 November 2026 in Auckland; nothing is prescribed. */
export const TODAY: RuleContext = {
  now: '2026-11-20T23:00:00.000Z',
  today: '2026-11-21',
  prescribed: { countries: [], schemes: [] },
};

/** A change that makes a rule speak, what it then says, and the least change of the fields it names that silences it. */
export interface RuleCase {
  rule: string;
  /** Which of several ways of breaking the rule. */
  when: string;
  broken: Content;
  /** Paths in the order of the hit, with dots. */
  fields: string[];
  /** Parts of the message. */
  says: string[];
  /** Without it the fields named are emptied of what is wrong by `sound` again. */
  mended: Content;
}

/** A change of the sound record about which a rule has nothing to say, though it is near its edge. */
export interface QuietCase {
  rule: string;
  when: string;
  content: Content;
}

const ENVELOPE = {
  tenant: 'agency',
  localId: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
  externalKey: null,
  version: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  createdBy: 'test',
  updatedAt: '2026-01-01T00:00:00.000Z',
  updatedBy: 'test',
  archivedAt: null,
};

/** A record as the schema of its type makes it of a content; `embedded` is put beside it. */
export function recordOf<R extends RecordBase, F>(type: RecordType<R, F>, { embedded, ...content }: Content): R {
  const record = type.schema.parse({ ...content, ...ENVELOPE });
  return embedded === undefined ? record : { ...record, embedded };
}

/** Every rule of a type against cases: each rule has one, names fields there are, and is silenced by mending them. */
export function describeRules<R extends RecordBase, F>(
  type: RecordType<R, F>,
  sound: Content,
  { cases, quiet }: { cases: RuleCase[]; quiet: QuietCase[] },
): void {
  const findings = (content: Content, context = TODAY): Finding[] =>
    findingsOf(type.findingRules, recordOf(type, { ...sound, ...content }), context);
  const idsOf = (found: Finding[]) => found.map(({ rule }) => rule.id);

  it('find nothing in a record that answers for everything', () => {
    expect(findings({})).toEqual([]);
  });

  it('have a case each, and no case is of a rule that is gone', () => {
    expect([...new Set(cases.map(({ rule }) => rule))].sort()).toEqual(type.findingRules.map(({ id }) => id).sort());
    const known = type.findingRules.map(({ id }) => id);
    for (const { rule } of quiet) expect(known).toContain(rule);
  });

  describe.each(cases)('$rule, when $when', ({ rule, broken, fields, says, mended }) => {
    const hit = () => findings(broken).find((found) => found.rule.id === rule);

    it('speaks, names the fields and says what to do', () => {
      expect(hit()?.fields.map((path) => path.join('.'))).toEqual(fields);
      for (const part of says) expect(hit()?.message).toContain(part);
      expect(hit()?.message).toMatch(/^[A-Z].*\.$/s);
      expect(hit()?.message).not.toMatch(/undefined|null\b|NaN|\[object/);
    });

    it('names fields that the type has', () => {
      for (const path of hit()?.fields ?? []) expect([path, leadsSomewhere(type.name, path)]).toEqual([path, true]);
    });

    it('is silent again once only fields it names are mended', () => {
      const named = new Set(hit()?.fields.map(([field]) => field));
      expect(Object.keys(mended).filter((field) => !named.has(field))).toEqual([]);
      expect(idsOf(findings({ ...broken, ...mended }))).not.toContain(rule);
    });
  });

  it.each(quiet)('$rule says nothing when $when', ({ rule, content }) => {
    expect(idsOf(findings(content))).not.toContain(rule);
  });
}

const schema = buildSchema(sdlText({ described: false }));

/** Whether a path of fields and places in lists exists in a type of the SDL. */
function leadsSomewhere(typeName: string, path: readonly string[]): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return true;
  if (/^\d+$/.test(step)) return leadsSomewhere(typeName, rest);
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[step] : undefined;
  return field !== undefined && leadsSomewhere(getNamedType(field.type).name, rest);
}
