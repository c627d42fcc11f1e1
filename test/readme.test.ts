import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDemo } from '../demo/load.ts';
import { dataOf, useRegistry } from './support/records.ts';
import type { Caller } from './support/registry.ts';

const registry = useRegistry();
const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const blocks = (language: string): string[] =>
  [...README.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text ?? '');
const queries = blocks('graphql').filter((text) => !text.startsWith('mutation'));
const mutations = blocks('graphql').filter((text) => text.startsWith('mutation'));
const answers = blocks('json');

let caller: Caller;
beforeAll(async () => {
  caller = await registry().as('*:admin', '*:privacy_officer');
  await loadDemo((query, variables) => caller.query(query, variables));
});

describe('the README', () => {
  it('shows an answer after each query', () => {
    expect(queries.length).toBeGreaterThan(1);
    expect(answers).toHaveLength(queries.length);
  });

  it.each(queries.map((query, index) => [index + 1, query, answers[index] ?? '']))(
    'prints the answer that query %i really gets',
    async (_, query, answer) => {
      expect({ data: dataOf(await caller.query(query)) }).toEqual(JSON.parse(answer));
    },
  );

  it('writes as it says: created, then unchanged', async () => {
    expect(mutations).toHaveLength(1);
    const outcomeOf = async () => dataOf(await caller.query(mutations[0] ?? '')).upsertProcessingActivity.outcome;
    expect([await outcomeOf(), await outcomeOf()]).toEqual(['CREATED', 'UNCHANGED']);
  });

  it('says how much the demo registry holds', async () => {
    const counts =
      /(\d+) New Zealand agencies, (\d+) processing activities, (\d+)\s+offshore disclosures and (\d+) publicly/;
    const [, ...said] = counts.exec(README) ?? [];
    const demo = JSON.parse(readFileSync(new URL('../demo/registry.json', import.meta.url), 'utf8'));
    const disclosures = demo.activities.flatMap(
      (entry: { offshoreDisclosures?: object[] }) => entry.offshoreDisclosures ?? [],
    );
    expect(said.map(Number)).toEqual([
      demo.agencies.length,
      demo.activities.length,
      disclosures.length,
      demo.breaches.length,
    ]);
  });
});
