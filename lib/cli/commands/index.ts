import type { Command } from '../command.ts';
import { apply } from './apply.ts';
import { deadlines } from './deadlines.ts';
import { diff } from './diff.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { query } from './query.ts';
import { snapshots } from './snapshots.ts';
import { token } from './token.ts';

/** Every command, in the order of `registry --help`. */
export const COMMANDS: readonly Command[] = [list, get, query, apply, deadlines, diff, snapshots, token];
