import { parse } from '@humanwhocodes/momoa';

/** Where a text stops being JSON, and why. */
export interface JsonFault {
  offset: number;
  message: string;
}

/** What to name as found: a word, or a character. */
const FOUND = /[\w.+-]{1,40}|./suy;

/**
 * The first fault of a text as JSON; undefined when it has none. JSON.parse decides whether there is one and whether it is the end,
 * but has no place for many others; the other parser has, except for control characters in texts, which it takes.
 */
export function jsonFault(text: string): JsonFault | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const { message } = error as Error;
    const [, told, position] = /^(.*?) in JSON at position (\d+)/.exec(message) ?? [];
    // the other parser has the last word before the end for what is not expected
    const isEnd = message.startsWith('Unexpected end') || Number(position) === text.length;
    const offset = isEnd ? text.length : unexpectedAt(text);
    if (offset === undefined && told) return { offset: Number(position), message: told.toLowerCase() };
    return unexpected(text, offset ?? text.length);
  }
}

function unexpectedAt(text: string): number | undefined {
  try {
    parse(text, { mode: 'json' });
    return undefined;
  } catch (error) {
    return (error as { offset?: number }).offset;
  }
}

function unexpected(text: string, offset: number): JsonFault {
  FOUND.lastIndex = offset;
  const [found] = FOUND.exec(text) ?? [];
  const message =
    found === undefined ? 'the JSON ends before it is complete' : `${JSON.stringify(found)} is not expected here`;
  return { offset, message };
}
