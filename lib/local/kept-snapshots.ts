import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseJson } from '../parse-json.ts';
import { Latest } from '../snapshot/manifest.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Removes the files of tables of snapshots that were complete so many days ago, as the lifecycle of a bucket does; manifests
 * stay. What `latest.json` leads to is kept however old it is, and so is what it may lead to yet: a run without a manifest, which
 * goes on when it is taken up again, and one that came after the newest full one. Answers with the runs of which files were removed.
 */
export function removeEndedSnapshots(folder: string, keptDays: number, now: number = Date.now()): string[] {
  return globSync('v*/*', { cwd: folder }).flatMap((scope) => {
    const place = join(folder, scope);
    const latest = runsOfLatest(join(place, 'latest.json'));
    // without knowing what it leads to nothing is removed
    if (!latest) return [];
    const ended = globSync('manifests/dt=*/run=*.json', { cwd: place })
      .filter((path) => statSync(join(place, path)).mtimeMs + keptDays * DAY_MS <= now)
      .map((path) => basename(path, '.json').replace('run=', ''))
      .filter((run) => run < latest.full && !latest.runs.includes(run));
    return ended.filter((run) => removeTables(place, run));
  });
}

/** The runs that a pointer leads to, their names in the order of time; undefined when there is none that can be read. */
function runsOfLatest(file: string): { full: string; runs: string[] } | undefined {
  try {
    const { full, incrementals } = Latest.parse(parseJson(readFileSync(file, 'utf8')));
    return { full: full.run, runs: [full, ...incrementals].map(({ run }) => run) };
  } catch {
    return undefined;
  }
}

/** Whether there was anything to remove. */
function removeTables(place: string, run: string): boolean {
  const folders = globSync(`{open,restricted}/*/entity=*/dt=*/run=${run}`, { cwd: place });
  for (const each of folders) rmSync(join(place, each), { recursive: true });
  return folders.length > 0;
}
