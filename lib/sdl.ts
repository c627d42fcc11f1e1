import { brotliDecompressSync } from 'node:zlib';
import { DESCRIBED_SDL, SDL } from './generated/sdl.ts';

/** The SDL of the API, with its descriptions or without: for running operations they are dead weight. */
export const sdlText = ({ described }: { described: boolean }): string =>
  brotliDecompressSync(Buffer.from(described ? DESCRIBED_SDL : SDL, 'base64')).toString('utf8');
