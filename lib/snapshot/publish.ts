import { createHash } from 'node:crypto';
import { parseJson } from '../parse-json.ts';
import { Latest, type Manifest, type Pointer } from './manifest.ts';
import { latestPath, manifestPath, type Scope } from './paths.ts';
import { type Sink, SnapshotError } from './sink.ts';

/** How often the pointer is read again after another run moved it meanwhile. */
const TRIES = 20;

/** Writes the manifest and then, in one conditional write, moves the pointer to it: readers see all of a run or nothing. Carrying it out twice changes nothing. */
export async function publish(sink: Sink, manifest: Manifest): Promise<string> {
  const { scope, run, asOf } = manifest;
  const path = manifestPath(scope, asOf, run);
  const bytes = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`);
  if ((await sink.put(path, bytes, { ifAbsent: true })) === 'refused') await requireSame(sink, path, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await point(sink, manifest, { run, asOf, manifest: path, sha256 });
  return path;
}

async function requireSame(sink: Sink, path: string, bytes: Uint8Array): Promise<void> {
  const stored = await sink.read(path);
  if (stored && Buffer.compare(stored.bytes, bytes) === 0) return;
  throw new SnapshotError(
    `Another manifest stands at ${path} already, and manifests are never replaced. Start a new run.`,
  );
}

async function point(sink: Sink, manifest: Manifest, pointer: Pointer): Promise<void> {
  const path = latestPath(manifest.scope);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const stored = await sink.read(path);
    const before = stored && latestIn(stored.bytes, path);
    const next = latestWith(before, manifest, pointer);
    if (!next) return;
    const condition = stored ? { ifTag: stored.tag } : ({ ifAbsent: true } as const);
    if ((await sink.put(path, Buffer.from(`${JSON.stringify(next, null, 1)}\n`), condition)) === 'written') return;
  }
  throw new SnapshotError(
    `Other runs kept moving ${path}. All files of this run are complete: start it again to publish it.`,
  );
}

/** The pointer with a run; undefined when it already leads to it, or to a later one: it never goes back in time. */
function latestWith(before: Latest | undefined, { kind, since }: Manifest, pointer: Pointer): Latest | undefined {
  if (kind === 'FULL') {
    if (before && before.full.asOf >= pointer.asOf) return undefined;
    const after = (before?.incrementals ?? []).filter(({ asOf }) => asOf > pointer.asOf);
    return { full: pointer, incrementals: after };
  }
  const end = before && endOf(before);
  if (!before || !end || end.asOf >= pointer.asOf) return undefined;
  // what changed since an earlier instant holds what changed since a later one too
  if (since === null || since > end.asOf) return undefined;
  return { ...before, incrementals: [...before.incrementals, pointer] };
}

/** The newest run that a pointer leads to. */
export const endOf = ({ full, incrementals }: Latest): Pointer => incrementals.at(-1) ?? full;

export async function readLatest(sink: Sink, scope: Scope): Promise<Latest | undefined> {
  const path = latestPath(scope);
  const stored = await sink.read(path);
  return stored && latestIn(stored.bytes, path);
}

function latestIn(bytes: Uint8Array, path: string): Latest {
  const parsed = Latest.safeParse(parseJson(Buffer.from(bytes).toString('utf8')));
  if (parsed.success) return parsed.data;
  throw new SnapshotError(
    `${path} is not what this version of the registry writes. Move it away, then take a full snapshot.`,
  );
}
