import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allRules } from '#lib/domain/findings/finding-rules.ts';
import { NON_WORKING_RULES } from '#lib/statute/calendar/rules.ts';
import { CLOCK_RULES } from '#lib/statute/clocks.ts';
import { PRINCIPLES } from '#lib/statute/reference/principles.ts';
import { provisions } from '#lib/statute/reference/provisions.ts';
import { REFUSAL_GROUNDS } from '#lib/statute/reference/refusal-grounds.ts';
import { SOURCES } from '#lib/statute/reference/sources.ts';

/**
 * Section numbers never stand without their instrument: the Privacy Act 2020, Privacy Bill 34-2 and the Act of 1993 give the
 * same number to different things.
 */
const INSTRUMENT =
  '(?:Act (?:1982|1993|2020)|Amendment Act (?:2013|2025)|Bill 34-2|Regulations (?:1993|2020)|Code 20\\d\\d)';
const NUMBER = '\\d+[A-Z]{0,2}(?:\\([0-9a-z]+\\))*';
const MARK = '(?:ss?|cl|regs?|sections?|clauses?|regulations?)';
const JOINED = `(?:(?:,| and| or| to|-)* ?(?:${MARK} )?${NUMBER})*`;
const WITH_INSTRUMENT = new RegExp(`${INSTRUMENT} ${MARK} ${NUMBER}${JOINED}`, 'g');
const BARE = new RegExp(`(?<![\\w.'’])${MARK} ${NUMBER}`, 'g');

/** Citations whose instrument is missing. What stands in back quotes is an example of a text. */
const bareIn = (text: string): string[] => {
  const running = text
    .replaceAll(/```[\s\S]*?```/g, ' ')
    .replaceAll(/`[^`\n]*`/g, ' ')
    .replaceAll(/\s+(?:\*|\/\/)?\s*/g, ' ');
  return running.replaceAll(WITH_INSTRUMENT, ' ').match(BARE) ?? [];
};

const REPOSITORY = new URL('..', import.meta.url).pathname;
const files = (...patterns: string[]): string[] =>
  globSync(patterns, { cwd: REPOSITORY }).filter((name) => !name.includes('node_modules'));

describe('section numbers', () => {
  test.each([
    ['whoever relies on it must prove it (s 101)', ['s 101']],
    ['see ss 114 and 115', ['ss 114']],
    ['Privacy Act 2020 ss 114 and 115, and s 116', []],
    ['Privacy Act 2020 s 113; then s 118 punishes', ['s 118']],
    ['Privacy Bill 34-2 cl 50 to 50C and `s 113`', []],
    ['9 to an agent (section 11)', ['section 11']],
    ['in Privacy\n * Act 2020 s 38', []],
  ])('in %j without an instrument are %j', (text, bare) => expect(bareIn(text)).toEqual(bare));

  test.each(
    files(
      '*.md',
      'docs/adr/*.md',
      'docs/{access,errors,findings,may-disclose,operating,schema,x-privacy-nz}.md',
      'demo/*.md',
      'graphql/*.graphql',
    ),
  )('of %s name their instrument', (name) => {
    expect(bareIn(readFileSync(`${REPOSITORY}/${name}`, 'utf8'))).toEqual([]);
  });

  test.each<[string, readonly (string | null)[]]>([
    ['clocks', CLOCK_RULES.flatMap(({ action, startsWith, caveat, source }) => [action, startsWith, caveat, source])],
    ['days left out', [...NON_WORKING_RULES.values()].flatMap(({ rule, caveat, source }) => [rule, caveat, source])],
    ['provisions', provisions().flatMap(({ subject, note }) => [subject, note])],
    ['principles', PRINCIPLES.flatMap(({ text, note }) => [text, note])],
    ['refusal grounds', REFUSAL_GROUNDS.flatMap(({ text, note }) => [text, note])],
    ['sources', Object.values(SOURCES)],
    ['finding rules', allRules().map(({ rule }) => rule.summary)],
  ])('in the words of %s name their instrument', (_, texts) => {
    expect(texts.length).toBeGreaterThan(9);
    expect(texts.flatMap((text) => bareIn(text ?? ''))).toEqual([]);
  });

  test('in the notes of the demo registry name their instrument', () => {
    const notes: string[] = [];
    JSON.parse(readFileSync(`${REPOSITORY}/demo/registry.json`, 'utf8'), (key, value) => {
      if (key === 'note' && typeof value === 'string') notes.push(value);
      return value;
    });
    expect(notes.length).toBeGreaterThan(100);
    expect(notes.flatMap(bareIn)).toEqual([]);
  });
});
