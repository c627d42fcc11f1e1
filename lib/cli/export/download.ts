import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RegistryError, type SnapshotFileFieldsFragment } from '../../client/index.ts';
import { failToWrite } from '../atomic-file.ts';

export type SnapshotFile = SnapshotFileFieldsFragment;

/** A transfer during which nothing comes for so long is given up, and begun again. */
const STALLED_MS = 60_000;

/** The address of a file has ended: it must be asked for again. */
export class AddressEnded extends Error {
  override name = 'AddressEnded';
}

/** Whether the file is there already, whole and with the right hash. */
export async function isThere(
  folder: string,
  { path, bytes, sha256 }: Pick<SnapshotFile, 'path' | 'bytes' | 'sha256'>,
): Promise<boolean> {
  const file = localPath(folder, path);
  const found = await stat(file).catch(() => undefined);
  if (found?.size !== bytes) return false;
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex') === sha256;
}

/** Fetches one file. It appears under its name only when all of it is on the disk and its hash is right. */
export async function download(folder: string, file: SnapshotFile, signal: AbortSignal): Promise<void> {
  const target = localPath(folder, file.path);
  // two exports may fetch into one folder
  const draft = `${target}.${randomUUID()}.part`;
  try {
    await mkdir(dirname(target), { recursive: true }).catch(failToWrite(target));
    const { bytes, sha256 } = await fetchInto(draft, file, signal);
    if (bytes !== file.bytes || sha256 !== file.sha256) {
      throw new RegistryError(
        'network',
        `${file.path} came with ${bytes} of ${file.bytes} bytes, or with another hash than promised`,
      );
    }
    await rename(draft, target).catch(failToWrite(target));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function fetchInto(draft: string, file: SnapshotFile, signal: AbortSignal) {
  const stalled = new AbortController();
  const watch = setTimeout(() => stalled.abort(), STALLED_MS);
  const out = await open(draft, 'w').catch(failToWrite(draft));
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    // the address is all that is needed: the token stays here
    for await (const chunk of await bodyOf(file, AbortSignal.any([signal, stalled.signal]))) {
      watch.refresh();
      hash.update(chunk);
      bytes += chunk.length;
      await out.writeFile(chunk).catch(failToWrite(draft));
    }
    await out.sync().catch(failToWrite(draft));
  } catch (error) {
    signal.throwIfAborted();
    throw isTransfer(error)
      ? new RegistryError('network', `${file.path} could not be fetched: ${reasonOf(error)}`)
      : error;
  } finally {
    clearTimeout(watch);
    await out.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}

async function bodyOf({ address, path }: SnapshotFile, signal: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
  const response = await fetch(address, { signal });
  if (response.ok && response.body) return response.body;
  await response.body?.cancel();
  if (response.status === 403 || response.status === 400) throw new AddressEnded();
  if (response.status === 404 || response.status === 410) {
    throw new RegistryError('refused', `${path} is no longer kept. Ask for a new snapshot.`);
  }
  throw new RegistryError('busy', `${path} could not be fetched: status ${response.status}`);
}

/** What `fetch` fails with; what this program says itself has a name of its own. */
const isTransfer = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof DOMException && error.name === 'AbortError');

const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return error instanceof DOMException
    ? 'nothing came any more'
    : cause instanceof Error
      ? cause.message
      : String(cause);
};

/** A path as the registry names it leads nowhere but into the folder. */
export function localPath(folder: string, path: string): string {
  const parts = path.split('/');
  if (parts.every((part) => /^[A-Za-z0-9_*][\w.=*-]*$/.test(part))) return join(folder, ...parts);
  throw new RegistryError('failed', `The registry names a file "${path}", which is no path of a snapshot.`);
}
