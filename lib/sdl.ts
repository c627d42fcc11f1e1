import { brotliDecompressSync } from 'node:zlib';
import { DESCRIPTIONS } from '#lib/generated/sdl-descriptions.ts';
import { SDL } from './generated/sdl.ts';

/** Stands where a description was (scripts/generate.ts). */
const MARK = /\u{27E6}/gu;

/**
 * The SDL of the API, with its descriptions or without: for running operations they are dead weight. A bundle may have none
 * (cdk/bundle.ts).
 */
export function sdlText({ described }: { described: boolean }): string {
  const marked = decompressed(SDL);
  if (!described || DESCRIPTIONS === '') return marked.replace(MARK, ' ');
  const descriptions = (JSON.parse(decompressed(DESCRIPTIONS)) as string[]).values();
  return marked.replace(MARK, () => JSON.stringify(descriptions.next().value));
}

const decompressed = (text: string): string => brotliDecompressSync(Buffer.from(text, 'base64')).toString('utf8');
