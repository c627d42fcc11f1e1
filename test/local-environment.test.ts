import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { environmentLine } from '#lib/local/environment.ts';

describe('the line by which the command line finds a registry', () => {
  it('is left out where it does by itself', () => {
    expect(environmentLine('http://127.0.0.1:4000', '.data')).toBeUndefined();
  });

  it.each([
    ['http://127.0.0.1:4123', '.data', `${process.cwd()}/.data`],
    ['http://127.0.0.1:4000', '/a/folder', '/a/folder'],
    ['http://127.0.0.1:4123', "/a b/$c's", "/a b/$c's"],
  ])('tells a shell of %s with %s', (url, folder, absolute) => {
    const line = environmentLine(url, folder) ?? '';
    const found = execFileSync('/bin/sh', ['-c', `${line}; printf '%s\\n' "$REGISTRY_URL" "$REGISTRY_DATA"`]);
    expect(found.toString()).toBe(`${url}\n${absolute}\n`);
  });
});
