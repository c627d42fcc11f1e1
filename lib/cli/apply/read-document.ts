import type { Document, Node, YAMLError, YAMLMap } from 'yaml';
import { newlinesIn } from './decode.ts';
import { jsonFault } from './json-fault.ts';
import { type Found, type Place, type Problem, UnreadableFile } from './places.ts';

/** The most bytes that a YAML or JSON document may have: it is held in memory, with the place of every field. */
export const LARGEST_DOCUMENT = 5_000_000;

/** The records of YAML documents, or of one JSON document, which is YAML as well: each a mapping, or a list of them. */
export async function readDocuments(
  file: string,
  texts: AsyncIterable<string>,
  format: 'yaml' | 'json',
): Promise<Found[]> {
  const text = await whole(file, texts);
  const fault = format === 'json' && text.trim() !== '' ? jsonFault(text) : undefined;
  if (fault) return [{ place: placeIn(file, text, fault.offset), message: fault.message }];
  const { isMap, isSeq, LineCounter, parseAllDocuments } = await import('yaml');
  const lines = new LineCounter();
  const parsed = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false });
  const documents: Document[] = 'empty' in parsed ? [] : [...parsed];
  return documents.flatMap((document): Found[] => {
    // what follows the first error is mostly its consequence
    const [error] = document.errors;
    if (error) return [{ place: placeAt(error.pos[0]), message: wordsOf(error) }];
    const content = document.contents;
    if (content === null || (content as { value?: unknown }).value === null) return [];
    return (isSeq(content) ? content.items : [content]).map((item) =>
      isMap(item) ? entryOf(document, item) : noMapping(item as Node | null),
    );
  });

  function wordsOf({ code, message }: YAMLError): string {
    if (message === 'Maximum call stack size exceeded') return 'it is nested too deep to be read';
    return format === 'json' && code === 'DUPLICATE_KEY' ? 'this name stands twice in its object' : message;
  }

  function placeAt(offset: number): Place {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  }

  function noMapping(node: Node | null): Problem {
    return {
      place: placeAt(node?.range?.[0] ?? 0),
      message: 'a record is a mapping with `type`, `externalKey` and its fields',
    };
  }

  function entryOf(document: Document, map: YAMLMap): Found {
    const place = placeAt(map.range?.[0] ?? 0);
    try {
      const value = map.toJS(document, { maxAliasCount: 100 }) as Record<string, unknown>;
      return { place, value, placeOf: (path) => deepest(map, path, place) };
    } catch (error) {
      return { place, message: error instanceof Error ? error.message : String(error) };
    }
  }

  /** The place of the key or entry of a list that a path leads to, as far as the document has it. */
  function deepest(node: unknown, [step, ...rest]: readonly string[], found: Place): Place {
    if (step === undefined) return found;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String((key as { value?: unknown } | null)?.value ?? key) === step);
      return pair ? deepest(pair.value, rest, startOf(pair.key as Node, found)) : found;
    }
    const item = isSeq(node) ? node.items[Number(step)] : undefined;
    return item ? deepest(item, rest, startOf(item as Node, found)) : found;
  }

  function startOf({ range }: Node, otherwise: Place): Place {
    return range ? placeAt(range[0]) : otherwise;
  }
}

function placeIn(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { file, line: newlinesIn(before) + 1, column: offset - before.lastIndexOf('\n') };
}

async function whole(file: string, texts: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const text of texts) {
    all += text;
    if (all.length > LARGEST_DOCUMENT) throw tooLarge(file);
  }
  return all;
}

export const tooLarge = (file: string): UnreadableFile =>
  new UnreadableFile(
    { file, line: 1 },
    `more than ${LARGEST_DOCUMENT.toLocaleString('en')} bytes of YAML or JSON; split it, or use NDJSON or CSV, which may have any size`,
  );
