import { isPassing, RegistryError, wait } from '../../client/index.ts';
import { inParallel } from '../../parallel.ts';
import type { Cli } from '../command.ts';
import { AddressEnded, download, isThere, type SnapshotFile } from './download.ts';
import { filesOf, type Snapshot, type Wanted } from './snapshots.ts';

const AT_ONCE = 4;
const ATTEMPTS = 5;
const FIRST_WAIT_MS = 500;

/** Fetches what of a snapshot is not in the folder yet, a few files at a time. All files that it has there then. */
export async function fetchFiles(cli: Cli, folder: string, { id }: Snapshot, wanted: Wanted): Promise<SnapshotFile[]> {
  const files = await filesOf(cli, id, wanted);
  const addresses = addressBook(files, () => filesOf(cli, id, wanted));
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const progress = cli.progress('Bytes fetched', total);
  let done = 0;
  let kept = 0;
  try {
    await inParallel(files, AT_ONCE, async (file) => {
      if (await isThere(folder, file)) kept += 1;
      else await fetchFile(cli, folder, file, addresses);
      done += file.bytes;
      progress.update(done);
    });
  } finally {
    progress.end();
  }
  if (kept > 0) cli.note(`registry: ${kept} of ${files.length} files were there already`);
  return files;
}

interface AddressBook {
  of(file: SnapshotFile): SnapshotFile;
  renew(ended: SnapshotFile): Promise<void>;
}

/** Addresses are good for minutes; workers that find one ended at the same time ask once. */
function addressBook(files: readonly SnapshotFile[], ask: () => Promise<SnapshotFile[]>): AddressBook {
  const known = new Map(files.map((file) => [file.path, file]));
  let asking: Promise<void> | undefined;
  const of = (file: SnapshotFile): SnapshotFile => known.get(file.path) ?? file;
  const askAgain = async (): Promise<void> => {
    for (const file of await ask()) known.set(file.path, file);
    asking = undefined;
  };
  return {
    of,
    renew: async (ended) => {
      if (of(ended).address !== ended.address) return;
      asking ??= askAgain();
      await asking;
    },
  };
}

async function fetchFile(cli: Cli, folder: string, file: SnapshotFile, addresses: AddressBook): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const current = addresses.of(file);
    try {
      return await download(folder, current, cli.signal);
    } catch (error) {
      cli.signal.throwIfAborted();
      const hasEnded = error instanceof AddressEnded;
      if (attempt === ATTEMPTS) throw hasEnded ? refusedAddress(file) : error;
      if (hasEnded) await addresses.renew(current);
      else if (isPassing(error)) await wait(FIRST_WAIT_MS * 2 ** (attempt - 1), cli.signal);
      else throw error;
    }
  }
}

const refusedAddress = ({ path }: SnapshotFile): RegistryError =>
  new RegistryError('forbidden', `${path} was refused at every address that the registry gave for it.`);
