import { parseJson } from '../../parse-json.ts';
import { linesOf } from './decode.ts';
import { jsonFault } from './json-fault.ts';
import type { Found } from './places.ts';

/** The records of a file with one JSON object a line. */
export async function* readNdjson(file: string, texts: AsyncIterable<string>): AsyncGenerator<Found> {
  for await (const [line, number] of linesOf(file, texts)) {
    if (line.trim() !== '') yield entryOf(line, { file, line: number });
  }
}

function entryOf(line: string, place: { file: string; line: number }): Found {
  const value = parseJson(line);
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return { place, value: value as Record<string, unknown>, placeOf: () => place };
  const fault = jsonFault(line);
  if (fault) return { place: { ...place, column: fault.offset + 1 }, message: fault.message };
  return { place, message: 'a line is one JSON object with `type`, `externalKey` and its fields' };
}
