import { basename, extname } from 'node:path';
import { UsageError } from '../failures.ts';
import { readText } from '../input/files.ts';
import type { Io } from '../io.ts';
import { parseYaml } from '../yaml.ts';

/** What the registry takes in one request, with some room for what goes with the document. */
const LARGEST_DOCUMENT = 950_000;

/** A document to import. */
export interface SourceDocument {
  file: string;
  /** Its name in external keys. */
  source: string;
  /** JSON text, as it stands in the file or made from YAML. */
  text: string;
  /** `file:line:column` of what a JSON Pointer leads to. */
  placeOf(pointer: string): Promise<string>;
}

/** Reads documents, each whole and checked before any of them is sent. */
export async function readDocuments(
  files: readonly string[],
  source: string | undefined,
  io: Io,
): Promise<SourceDocument[]> {
  if (source !== undefined && files.length > 1) {
    throw new UsageError('--source names one document; leave it out to name each by its file');
  }
  const documents = await Promise.all(files.map((file) => readDocument(file, source, io)));
  for (const { source: name } of documents) {
    const same = documents.filter((document) => document.source === name).map(({ file }) => file);
    if (same.length > 1) {
      throw new UsageError(
        `${same.join(' and ')} would both be imported as "${name}": import them one by one, with --source`,
      );
    }
  }
  return documents;
}

async function readDocument(file: string, source: string | undefined, io: Io): Promise<SourceDocument> {
  const given = await readText(file, io, LARGEST_DOCUMENT * 4);
  const isYaml = /\.ya?ml$/i.test(file) || (file === '-' && !/^\s*[[{]/.test(given));
  // JSON goes as it is: the registry names lines and repeated members in it
  const text = isYaml ? JSON.stringify(await parseYaml(given, file)) : given;
  if (Buffer.byteLength(text) > LARGEST_DOCUMENT) {
    throw new UsageError(`${file} has more than ${LARGEST_DOCUMENT.toLocaleString('en')} bytes of JSON; split it`);
  }
  if (file === '-' && source === undefined) throw new UsageError('a document from stdin needs a name: --source NAME');
  return {
    file,
    source: source ?? basename(file, extname(file)),
    text,
    placeOf: (pointer) => placeInText(file, given, pointer),
  };
}

/** Where a JSON Pointer (RFC 6901) leads to in the text of a file. */
async function placeInText(file: string, text: string, pointer: string): Promise<string> {
  const { isNode, LineCounter, parseDocument } = await import('yaml');
  const lineCounter = new LineCounter();
  const path = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const document = parseDocument(text, { lineCounter });
  const node =
    document.getIn(
      path.map((part) => (/^(0|[1-9]\d*)$/.test(part) ? Number(part) : part)),
      true,
    ) ?? document.getIn(path, true);
  if (!isNode(node) || !node.range) return file;
  const { line, col } = lineCounter.linePos(node.range[0]);
  return `${file}:${line}:${col}`;
}
