import { beforeAll, describe, expect, it } from 'vitest';
import { aFullDisclosure, anActivity, type Content } from '#test/support/builders.ts';
import { ACTIVITY, created, DISCLOSURE, dataOf, newWorld, useRegistry, type World } from '#test/support/records.ts';
import { everyField } from '#test/support/schema.ts';

const AUSTRALIA = {
  countries: [{ name: 'AU', instrument: 'Regulations 2091', from: '2091-01-01', to: '2091-12-31', limitedTo: null }],
  schemes: [{ name: 'Ｃ Ｂ Ｐ Ｒ', instrument: 'Regulations 2091', from: '2091-01-01', to: null, limitedTo: null }],
};
const registry = useRegistry({ prescribed: AUSTRALIA });

const EVALUATION = everyField('Ipp12Evaluation');
const MAY_DISCLOSE = `query ($input: MayDiscloseInput!) { mayDisclose(input: $input) {
  verdict because on cacheableUntil offshoreDisclosure { id ipp12Evaluation { on outcome } } ipp12Evaluation { ${EVALUATION} } } }`;
const EVALUATE = `query ($input: EvaluateOffshoreDisclosureInput!) { evaluateOffshoreDisclosure(input: $input) { ${EVALUATION} } }`;

/** A world with a live activity, and a disclosure of it where one is given. */
async function worldWith(
  content: Content | null,
  over: Content = {},
): Promise<World & { disclosureId: string | null }> {
  const world = await newWorld(registry());
  const recipients = [{ name: 'Ministry', ipp11Ground: 'A_PURPOSE_OR_DIRECTLY_RELATED' }];
  const { id } = await created(ACTIVITY, world, anActivity({ informationCategories: ['names'], recipients, ...over }));
  const here = { ...world, activityId: id };
  const disclosureId = content ? (await created(DISCLOSURE, here, content)).id : null;
  return { ...here, disclosureId };
}
const ask = async ({ caller, agency, activityId: activity }: World, over: Content): Promise<Content> => {
  const input = { agency, activity, informationCategories: ['names'], purpose: 'Enrolment', country: 'AU', ...over };
  return dataOf(await caller.query(MAY_DISCLOSE, { input })).mayDisclose;
};
const offshore = (over: Content = {}): Content =>
  aFullDisclosure({
    countries: ['AU', 'US'],
    recipient: 'Analytics Inc.',
    startsOn: null,
    endsOn: null,
    reviewBy: '2090-06-30',
    ...over,
  });

describe('the IPP 12 trace in the answer', () => {
  let world: World & { disclosureId: string | null };
  beforeAll(async () => {
    world = await worldWith(offshore());
  });

  it.each([
    ['2090-06-30', 'ALLOWED', 'PATHWAY_MET'],
    ['2090-07-01', 'ALLOWED_WITH_CONDITIONS', 'EVIDENCE_EXPIRED'],
    ['2025-01-11', 'REFUSED', 'EVIDENCE_MISSING'],
  ])('is that of the disclosure on the day asked about: %s', async (on, verdict, outcome) => {
    const { caller, disclosureId: id } = world;
    const answer = await ask(world, { on, recipient: 'Analytics Inc.' });
    expect([answer.verdict, answer.ipp12Evaluation.outcome]).toEqual([verdict, outcome]);
    const input = { id, on };
    expect(answer.ipp12Evaluation).toEqual(dataOf(await caller.query(EVALUATE, { input })).evaluateOffshoreDisclosure);
    expect(answer.offshoreDisclosure.id).toBe(id);
  });

  it('is that of today when no day is asked about', async () => {
    const answer = await ask(world, {});
    expect(answer.ipp12Evaluation).toMatchObject(answer.offshoreDisclosure.ipp12Evaluation);
    expect(answer.ipp12Evaluation.on).toBe(answer.on);
  });

  it('is there where another test settled the matter, and none where no disclosure is relied on', async () => {
    const retired = await worldWith(offshore(), { status: 'RETIRED' });
    const refused = await ask(retired, { on: '2090-01-01' });
    expect([refused.verdict, refused.ipp12Evaluation.outcome]).toEqual(['REFUSED', 'PATHWAY_MET']);
    for (const [over, verdict] of [
      [{ country: 'NZ', recipient: 'Ministry' }, 'ALLOWED'],
      [{ country: 'JP' }, 'NOT_RECORDED'],
      [{ purpose: 'Marketing', country: 'NZ' }, 'NOT_RECORDED'],
    ] as const) {
      expect(await ask(world, over)).toMatchObject({ verdict, offshoreDisclosure: null, ipp12Evaluation: null });
    }
  });

  it('and the verdict turn on what this deployment knows to be prescribed, on the same day', async () => {
    const byCountry = await worldWith(offshore({ ipp12Pathway: 'E_PRESCRIBED_COUNTRY', reviewBy: null }));
    // written as the deployment does not write it: names are compared by one rule
    const evidence = { ...offshore().evidence, prescribedScheme: 'c  b p r' };
    const byScheme = await worldWith(
      offshore({ ipp12Pathway: 'D_PRESCRIBED_BINDING_SCHEME', reviewBy: null, evidence }),
    );
    const came = async (from: World, over: Content) => {
      const { verdict, ipp12Evaluation } = await ask(from, { recipient: 'Analytics Inc.', ...over });
      return [verdict, ipp12Evaluation.outcome];
    };
    for (const [on, country, scheme] of [
      ['2090-12-31', ['REFUSED', 'NOT_PRESCRIBED'], ['REFUSED', 'NOT_PRESCRIBED']],
      ['2091-01-01', ['ALLOWED', 'PATHWAY_MET'], ['ALLOWED', 'PATHWAY_MET']],
      ['2092-01-01', ['REFUSED', 'NOT_PRESCRIBED'], ['ALLOWED', 'PATHWAY_MET']],
    ] as const) {
      expect(await came(byCountry, { on })).toEqual(country);
      expect(await came(byScheme, { on })).toEqual(scheme);
    }
    expect(await came(byCountry, { on: '2091-01-01', country: 'US' })).toEqual(['REFUSED', 'PATHWAY_MET']);
    expect(await came(byScheme, { on: '2091-01-01', country: 'US' })).toEqual(['ALLOWED', 'PATHWAY_MET']);
    const { cacheableUntil } = await ask(byCountry, {});
    expect(cacheableUntil).toBe('2090-12-31T11:00:00.000Z');
  });

  it('says from when evidence dated ahead counts, and the answer holds until then', async () => {
    const evidence = { ...offshore().evidence, law: { name: 'Law', country: 'AU', assessedOn: '2090-03-01' } };
    const ahead = await worldWith(offshore({ evidence, reviewBy: null }));
    const before = await ask(ahead, { recipient: 'Analytics Inc.' });
    expect(before).toMatchObject({ verdict: 'REFUSED', cacheableUntil: '2090-02-28T11:00:00.000Z' });
    expect(before.because).toContain('(2090-03-01) the law was assessed only after');
    expect(await ask(ahead, { recipient: 'Analytics Inc.', on: '2090-03-01' })).toMatchObject({ verdict: 'ALLOWED' });
  });
});
