import { linesOf } from './decode.ts';
import type { Found } from './places.ts';

/** The records of a file with one JSON object a line. */
export async function* readNdjson(file: string, texts: AsyncIterable<string>): AsyncGenerator<Found> {
  for await (const [line, number] of linesOf(file, texts)) {
    if (line.trim() !== '') yield entryOf(line, { file, line: number });
  }
}

function entryOf(line: string, place: { file: string; line: number }): Found {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { place, value: value as Record<string, unknown>, placeOf: () => place };
    return { place, message: 'a line is one JSON object with `type`, `externalKey` and its fields' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const column = Number(/at position (\d+)/.exec(reason)?.[1] ?? line.length) + 1;
    return { place: { ...place, column }, message: reason.replace(/ in JSON at position.*/, '') };
  }
}
