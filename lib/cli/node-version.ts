import { UsageError } from './failures.ts';

/** What needs a lock on a file is refused where Node has no means for it (node:sqlite). */
export function refuseOldNode(what: string, instead = ''): void {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 13)) return;
  throw new UsageError(`${what} needs Node 22.13 or later; this is Node ${process.versions.node}${instead}`);
}
