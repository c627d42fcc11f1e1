import type { PackEntry } from './pack.ts';
import { timeText, yesOrNo } from './wording.ts';

/** Entries of a notice from what is recorded: nothing recorded, no entry. */

export const said = (id: string, label: string, text: string | null): PackEntry[] =>
  text === null ? [] : [{ id, label, value: text, text: [text], isList: false }];

export const listed = (id: string, label: string, texts: readonly string[]): PackEntry[] =>
  texts.length === 0 ? [] : [{ id, label, value: [...texts], text: [...texts], isList: true }];

export const at = (id: string, label: string, time: string | null): PackEntry[] =>
  time === null ? [] : [{ id, label, value: time, text: [timeText(time)], isList: false }];

export const answered = (id: string, label: string, value: boolean | null): PackEntry[] =>
  value === null ? [] : [{ id, label, value, text: [yesOrNo(value)], isList: false }];

/** A value whose printed words differ from it. */
export const worded = (id: string, label: string, value: unknown, ...text: string[]): PackEntry[] => [
  { id, label, value, text, isList: text.length > 1 },
];
