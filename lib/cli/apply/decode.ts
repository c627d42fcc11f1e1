import { UnreadableFile } from './places.ts';

/** A file's bytes as text. Throws UnreadableFile, with the line, for bytes that are not UTF-8. */
export async function* decoded(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst) refuseOtherFormats(file, chunk);
    isFirst = false;
    const text = decode(chunk);
    yield text;
    line += newlinesIn(text);
  }
  yield decode(undefined);

  function decode(chunk: Uint8Array | undefined): string {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      const [before = ''] = new TextDecoder().decode(chunk).split('\u{FFFD}');
      const message = 'this is not UTF-8 text; save the file as UTF-8 (in Excel: "CSV UTF-8")';
      throw new UnreadableFile({ file, line: line + newlinesIn(before) }, message);
    }
  }
}

export const newlinesIn = (text: string): number => text.split('\n').length - 1;

function refuseOtherFormats(file: string, bytes: Uint8Array): void {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (start.startsWith('fffe') || start.startsWith('feff'))
    throw new UnreadableFile({ file, line: 1 }, 'this is UTF-16; save the file as UTF-8 (in Excel: "CSV UTF-8")');
  if (start === '504b0304')
    throw new UnreadableFile(
      { file, line: 1 },
      'this is a workbook or an archive; save it as CSV (in Excel: "CSV UTF-8")',
    );
}

/** Bytes that a line, or a record of CSV, may have: more than a request could carry. */
export const LONGEST_LINE = 1_000_000;

/** The lines of a text with their numbers, without what ends them. */
export async function* linesOf(
  file: string,
  texts: AsyncIterable<string>,
): AsyncGenerator<[line: string, number: number]> {
  let rest = '';
  let number = 1;
  for await (const text of texts) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      yield [line.replace(/\r$/, ''), number];
      number += 1;
    }
    if (rest.length > LONGEST_LINE)
      throw new UnreadableFile(
        { file, line: number },
        `the line has more than ${LONGEST_LINE.toLocaleString('en')} characters`,
      );
  }
  if (rest !== '') yield [rest, number];
}
