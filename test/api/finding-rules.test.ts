import { describe, expect, it } from 'vitest';
import { allRules, ruleById } from '#lib/domain/findings/finding-rules.ts';
import { catalogueOf } from '#lib/domain/findings/rule-catalogue.ts';
import { recordTypes } from '#lib/domain/record-types.ts';
import { citationText } from '#lib/statute/citation.ts';
import type { Content } from '#test/support/builders.ts';
import { dataOf, errorsOf, useRegistry } from '#test/support/records.ts';

const registry = useRegistry();

const ask = async (args: Content, selection = 'id') => {
  const caller = await registry().as('anywhere:viewer');
  const query = `query ($recordType: String, $principle: IppTag, $severity: FindingSeverity) {
    findingRules(recordType: $recordType, principle: $principle, severity: $severity) { ${selection} } }`;
  return caller.query(query, args);
};
const idsFor = async (args: Content): Promise<string[]> =>
  dataOf(await ask(args)).findingRules.map(({ id }: Content) => id);

describe('the catalogue of rules', () => {
  it('has ids of their own, that begin with the code of their type', () => {
    const ids = allRules().map(({ rule }) => rule.id);
    expect(ids.length).toBeGreaterThanOrEqual(30);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { code, rule } of allRules()) expect(rule.id).toMatch(new RegExp(`^${code}(-[A-Z0-9]+)+$`));
  });

  it('has all rules of all types, in their order', () => {
    expect(allRules().map(({ rule, recordType }) => [recordType, rule.id])).toEqual(
      recordTypes().flatMap(({ name, findingRules }) => findingRules.map(({ id }) => [name, id])),
    );
  });

  it('has sentences, and of every rule a provision with its instrument', () => {
    for (const { rule } of allRules()) {
      expect([rule.id, rule.provisions.length]).not.toEqual([rule.id, 0]);
      expect(rule.summary).toMatch(/^[A-Z].+\.$|^[A-Z].+\?$/);
      for (const provision of rule.provisions) expect(citationText(provision)).toMatch(/^[\w. -]+ .+/);
    }
  });

  it('finds a rule by its id alone', () => {
    expect(ruleById('ACT-RETENTION')).toMatchObject({ recordType: 'ProcessingActivity', code: 'ACT' });
    for (const id of ['', 'act-retention', 'ACT-RETENTION ', '__proto__', 'constructor'])
      expect(ruleById(id)).toBeUndefined();
  });

  it.each([
    ['ACT-RETENTON', 'ACT-RETENTION'],
    ['act-notice-ipp3a', 'ACT-NOTICE-IPP3A'],
    ['ACTROLE', 'ACT-ROLE'],
    ['AGY-NZBM', 'AGY-NZBN'],
  ])('knows what %s may have meant', (asked, meant) => {
    const nearest = catalogueOf(recordTypes()).nearest(asked);
    expect(nearest[0]).toBe(meant);
    expect(nearest).toHaveLength(3);
  });

  it('suggests nothing where there is nothing, and is not kept busy by a long text', () => {
    expect(catalogueOf([]).nearest('ACT-ROLE')).toEqual([]);
    const started = performance.now();
    expect(catalogueOf(recordTypes()).nearest('🥝'.repeat(1_000_000))).toHaveLength(3);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('findingRules', () => {
  it('answers with every rule and all that is known of it', async () => {
    const selection = 'id recordType severity principles summary provisions { instrument number text }';
    const { findingRules } = dataOf(await ask({}, selection));
    expect(findingRules).toEqual(
      allRules().map(({ recordType, rule: { id, severity, principles, summary, provisions } }) => ({
        id,
        recordType,
        severity,
        principles,
        summary,
        provisions: provisions.map((provision) => ({ ...provision, text: citationText(provision) })),
      })),
    );
  });

  it('answers with the rules that meet everything asked', async () => {
    const activity = await idsFor({ recordType: 'ProcessingActivity' });
    expect(activity).toContain('ACT-RETENTION');
    expect(activity.every((id) => id.startsWith('ACT-'))).toBe(true);
    const ipp9 = await idsFor({ recordType: 'ProcessingActivity', principle: 'IPP9_RETENTION', severity: 'MEDIUM' });
    expect(ipp9).toEqual(['ACT-RETENTION', 'ACT-RETENTION-TRIGGER', 'ACT-RETENTION-ZERO']);
    const bySeverity = await Promise.all(['LOW', 'MEDIUM', 'HIGH'].map((severity) => idsFor({ severity })));
    expect(bySeverity.every((ids) => ids.length > 0)).toBe(true);
    expect(bySeverity.flat().sort()).toEqual((await idsFor({})).sort());
    expect(await idsFor({ recordType: null, principle: null, severity: null })).toEqual(await idsFor({}));
    expect(await idsFor({ recordType: 'Waiver' })).toEqual([]);
  });

  it.each(['processingActivity', '', 'Nothing', '🥝'.repeat(5_000)])(
    'refuses what is no type of record',
    async (type) => {
      const answer = await ask({ recordType: type });
      expect(errorsOf(answer)).toEqual([['INVALID_ARGUMENT', 'recordType']]);
      expect(answer.errors?.[0]?.message).toContain('Agency, ProcessingActivity');
      expect(answer.errors?.[0]?.message.length).toBeLessThan(500);
    },
  );

  it('needs no role and no call to the table', async () => {
    const nobody = await registry().as();
    const answer = await nobody.query('{ findingRules { id } }');
    expect(dataOf(answer).findingRules.length).toBe(allRules().length);
    expect(JSON.stringify(answer.extensions)).toContain('"calls":0');
  });
});
