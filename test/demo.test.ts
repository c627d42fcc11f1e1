import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DemoSummary, type Execute, loadDemo } from '../demo/load.ts';
import type { Content } from './support/builders.ts';
import { BREACH, byKey, dataOf, revisions, useRegistry } from './support/records.ts';
import type { Caller } from './support/registry.ts';

const registry = useRegistry();
const demo = JSON.parse(readFileSync(new URL('../demo/registry.json', import.meta.url), 'utf8'));
const breaches: Content[] = demo.breaches;
const notified = breaches.filter(({ workflow }) => workflow);

let caller: Caller;
let execute: Execute;
let first: DemoSummary;
beforeAll(async () => {
  caller = await registry().as('*:admin', '*:privacy_officer');
  execute = (query, variables) => caller.query(query, variables);
  first = await loadDemo(execute);
});

const read = ({ agency, externalKey }: Content) => byKey(caller, BREACH, agency, externalKey);
const packOf = async (id: string, audience: string) => {
  const query = `query ($id: ID!) { notificationPack(breach: $id, audience: ${audience}) {
    json markdown html complete missing { item field message provision { text } } withheld { what }
  } }`;
  return dataOf(await caller.query(query, { id })).notificationPack;
};

describe('the demo registry', () => {
  it('is loaded whole: every record is created, and nothing differs the second time', async () => {
    const count = (field: string) => demo[field].length;
    expect(first).toMatchObject({
      agencies: { created: count('agencies'), updated: 0, unchanged: 0 },
      processingActivities: { created: count('activities'), updated: 0, unchanged: 0 },
      breaches: { created: 16, updated: 0, unchanged: 0 },
    });
    const second = await loadDemo(execute);
    for (const [type, { created, updated, unchanged }] of Object.entries(second)) {
      expect([type, created, updated, unchanged]).toEqual([type, 0, 0, first[type as keyof DemoSummary].created]);
    }
  });

  it("lists each agency's activities and breaches in the order of the file", async () => {
    for (const list of ['processingActivities', 'breaches']) {
      const query = `query ($agency: String!) { ${list}(agency: $agency, first: 100) { nodes { externalKey } } }`;
      const entries: Content[] = demo[list === 'breaches' ? 'breaches' : 'activities'];
      for (const [agency, own] of Map.groupBy(entries, (entry) => entry.agency)) {
        const { nodes } = dataOf(await caller.query(query, { agency }))[list];
        expect(nodes.map(({ externalKey }: Content) => externalKey)).toEqual(own.map((entry) => entry.externalKey));
      }
    }
  });

  it('goes on where a run stopped in the middle of a breach', async () => {
    let actions = 0;
    const failing: Execute = async (query, variables) => {
      if (/notifyCommissioner/.test(query)) throw new Error('the line went dead');
      if (/assessBreach/.test(query)) actions += 1;
      return execute(query, variables);
    };
    const entry = notified[0] as Content;
    const { id, version } = await read(entry);
    const purge =
      'mutation ($a: ArchiveRecordInput!, $p: PurgeRecordInput!) { archiveBreach(input: $a) { outcome } purgeBreach(input: $p) { outcome } }';
    const p = { id, expectedVersion: version + 1, reason: 'again from the start' };
    expect(dataOf(await caller.query(purge, { a: { id, expectedVersion: version }, p })).purgeBreach.outcome).toBe(
      'PURGED',
    );
    await expect(loadDemo(failing)).rejects.toThrow('the line went dead');
    expect((await read(entry)).status).toBe('NOTIFIABLE');
    const { breaches: counted } = await loadDemo(execute);
    expect(counted).toEqual({ created: 0, updated: 1, unchanged: 15 });
    expect(actions).toBe(1);
    expect((await revisions(caller, (await read(entry)).id)).map(({ action }: Content) => action).reverse()).toEqual([
      'CREATE',
      'ASSESS',
      'DECIDE',
      'NOTIFY_COMMISSIONER',
    ]);
  });

  it('has the breaches whose sources say that the Commissioner was notified as such, and no other', async () => {
    const statuses = await Promise.all(
      breaches.map(async (entry) => [entry.workflow !== undefined, (await read(entry)).status]),
    );
    expect(statuses.filter(([walked]) => walked)).toEqual(Array(11).fill([true, 'NOTIFIED']));
    expect(statuses.filter(([walked]) => !walked)).toEqual(Array(5).fill([false, 'RECORDED']));
  });

  it('shows in its README a notice that it makes', async () => {
    const readme = readFileSync(new URL('../demo/README.md', import.meta.url), 'utf8');
    const excerpt = /```markdown\n(.*?)\n```/s.exec(readme)?.[1] ?? '';
    const entry = breaches.find(({ externalKey }) => externalKey === 'manage-my-health-2025') as Content;
    const { markdown } = await packOf((await read(entry)).id, 'COMMISSIONER');
    let from = 0;
    for (const part of excerpt.split('\n\n…\n\n')) {
      expect(markdown.slice(from)).toContain(part);
      from = markdown.indexOf(part, from) + part.length;
    }
    expect(from).toBeGreaterThan(2_000);
  });

  it('marks as inferred every assessment and decision, and says who entered it', async () => {
    for (const entry of notified) {
      const { provenance, seriousHarmAssessment, decision } = await read(entry);
      expect(provenance.inferredFields).toEqual(expect.arrayContaining(['decision', 'seriousHarmAssessment']));
      for (const by of [seriousHarmAssessment.assessedBy, decision.decidedBy])
        expect(by).toMatch(/^Compiler of the demo/);
    }
  });
});

describe.each(notified.map((entry): [string, Content] => [entry.externalKey, entry]))(
  'the notices about %s',
  (_, entry) => {
    it('hold what its sources say, and name what they do not', async () => {
      const { id, whatHappened, commissionerNotification, informationCategories } = await read(entry);
      const toCommissioner = await packOf(id, 'COMMISSIONER');
      expect(Object.keys(toCommissioner.json.sections)).toEqual([
        'organisation',
        'reporter',
        'timeline',
        'aboutTheBreach',
        'likelyHarm',
        'notificationOfIndividuals',
        'contact',
        'items',
      ]);
      expect(toCommissioner.json.sections.aboutTheBreach).toMatchObject({ whatHappened, informationCategories });
      expect(toCommissioner.json.sections.organisation.agency).toBe(
        demo.agencies.find(({ key }: Content) => key === entry.agency).agency.legalName,
      );
      // no source names a contact person or a reporter
      expect(toCommissioner.complete).toBe(false);
      expect(toCommissioner.missing).toContainEqual(
        expect.objectContaining({
          item: 'CONTACT_PERSON',
          field: ['contact'],
          provision: { text: 'Privacy Act 2020 s 117(1)' },
        }),
      );
      for (const audience of ['INDIVIDUALS', 'PUBLIC']) {
        const { json, html, markdown, missing } = await packOf(id, audience);
        expect(json.sections.commissioner.commissionerNotified).toEqual({
          notified: true,
          notifiedAt: commissionerNotification.notifiedAt,
        });
        expect(missing.map(({ item }: Content) => item)).toContain('STEPS_INDIVIDUAL_MAY_TAKE');
        expect(missing.map(({ item }: Content) => item)).not.toContain('DESCRIPTION');
        for (const text of [html, markdown]) expect(text).toContain('right to complain');
      }
    });
  },
);
