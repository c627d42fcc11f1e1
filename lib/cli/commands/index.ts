import type { Command } from '../command.ts';
import { list } from './list.ts';

/** Every command, in the order of `registry --help`. */
export const COMMANDS: readonly Command[] = [list];
