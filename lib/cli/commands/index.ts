import type { Command } from '../command.ts';
import { apply } from './apply.ts';
import { changes } from './changes.ts';
import { check } from './check.ts';
import { deadlines } from './deadlines.ts';
import { diff } from './diff.ts';
import { exportTables } from './export.ts';
import { get } from './get.ts';
import { importDocuments } from './import.ts';
import { list } from './list.ts';
import { query } from './query.ts';
import { snapshots } from './snapshots.ts';
import { token } from './token.ts';

/** Every command, in the order of `registry --help`. */
export const COMMANDS: readonly Command[] = [
  list,
  get,
  query,
  apply,
  check,
  importDocuments,
  deadlines,
  diff,
  changes,
  exportTables,
  snapshots,
  token,
];
