import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { removeEndedSnapshots } from '#lib/local/kept-snapshots.ts';
import { failedStart, testFolder } from '#test/support/local-server.ts';

const NOW = Date.parse('2026-11-28T00:00:00.000Z');
const DAY = 86_400_000;
const run = (n: number) => `01KB000000000000000000000${n}`;

/** A folder of snapshots of two scopes: by run, how many days ago it was complete; undefined: not yet. */
function folderWith(days: Record<string, number | undefined>, latest: (scope: string) => string) {
  const folder = testFolder();
  onTestFinished(folder.remove);
  const write = (path: string, text = '') => {
    mkdirSync(dirname(join(folder.path, path)), { recursive: true });
    writeFileSync(join(folder.path, path), text);
  };
  const fileOf = (scope: string, name: string, kind = 'open') =>
    `v1/${scope}/${kind}/csv/entity=agency/dt=2026-11-01/run=${name}/part-00000.csv`;
  const manifestOf = (scope: string, name: string) => `v1/${scope}/manifests/dt=2026-11-01/run=${name}.json`;
  for (const scope of ['all', 'agency=acc']) {
    for (const [name, age] of Object.entries(days)) {
      write(fileOf(scope, name));
      write(fileOf(scope, name, 'restricted'));
      if (age === undefined) continue;
      write(manifestOf(scope, name));
      const at = new Date(NOW - age * DAY);
      utimesSync(join(folder.path, manifestOf(scope, name)), at, at);
    }
    write(`v1/${scope}/latest.json`, latest(scope));
  }
  const has = (path: string) => existsSync(join(folder.path, path));
  return {
    path: folder.path,
    left: (scope: string) =>
      Object.keys(days).filter((name) => has(fileOf(scope, name)) && has(fileOf(scope, name, 'restricted'))),
    hasManifest: (scope: string, name: string) => has(manifestOf(scope, name)),
  };
}

const pointer = (name: string) => ({
  run: name,
  asOf: '2026-11-01T00:00:00.000Z',
  manifest: 'm',
  sha256: 'a'.repeat(64),
});
const pointing = (full: string, ...incrementals: string[]) =>
  JSON.stringify({ full: pointer(full), incrementals: incrementals.map(pointer) });

it('ends the tables of old snapshots, and neither the newest nor one that is being written', () => {
  const folder = folderWith(
    { [run(1)]: 30, [run(2)]: 20, [run(3)]: 15, [run(4)]: 6.9, [run(5)]: undefined },
    (scope) => (scope === 'all' ? pointing(run(2), run(3)) : pointing(run(4))),
  );
  expect(removeEndedSnapshots(folder.path, 7, NOW).sort()).toEqual([run(1), run(1), run(2), run(3)].sort());
  expect(folder.left('all')).toEqual([run(2), run(3), run(4), run(5)]);
  expect(folder.left('agency=acc')).toEqual([run(4), run(5)]);
  expect(folder.hasManifest('all', run(1))).toBe(true);
  expect(removeEndedSnapshots(folder.path, 7, NOW)).toEqual([]);
});

it('keeps a snapshot that a killed server had yet to point to, until a full one came after it', () => {
  const ages = { [run(1)]: 30, [run(2)]: 20, [run(3)]: 15 };
  const before = folderWith(ages, () => pointing(run(1), run(2)));
  expect(removeEndedSnapshots(before.path, 7, NOW)).toEqual([]);
  expect(before.left('all')).toEqual([run(1), run(2), run(3)]);
  const behind = folderWith(ages, () => pointing(run(3)));
  removeEndedSnapshots(behind.path, 7, NOW);
  expect(behind.left('all')).toEqual([run(3)]);
});

it('removes nothing where it can not read which is the newest', () => {
  const folder = folderWith({ [run(1)]: 30 }, () => 'not JSON');
  expect(removeEndedSnapshots(folder.path, 7, NOW)).toEqual([]);
  expect(folder.left('all')).toEqual([run(1)]);
});

it('is asked for in whole days', async () => {
  const folder = testFolder();
  onTestFinished(folder.remove);
  const { code, stderr } = await failedStart(folder.path, ['--keep-snapshots', 'some']);
  expect([code, stderr]).toEqual([
    1,
    'nz-privacy-registry: --keep-snapshots some is not a whole number of days from 1\n',
  ]);
});
