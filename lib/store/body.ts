import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { BODY_DICTIONARY } from './body-dictionary.ts';

/**
 * How a record's JSON stands in its item (docs/adr/0003): the first byte names the encoding, so that items written by
 * any version of this code stay readable for ever.
 */
const PLAIN = 0;
const DEFLATED_WITH_DICTIONARY_1 = 1;

const dictionary = Buffer.from(BODY_DICTIONARY);
// most bodies inflate to less than one chunk: a smaller buffer is quicker to come by
const INFLATE = { dictionary, chunkSize: 4096 };

/** Encodes a JSON text. Short texts that would not shrink are stored plain. */
export function encodeBody(json: string): Uint8Array {
  const plain = Buffer.from(json);
  const deflated = deflateRawSync(plain, { dictionary, level: 6 });
  return deflated.length < plain.length ? tagged(DEFLATED_WITH_DICTIONARY_1, deflated) : tagged(PLAIN, plain);
}

/** Encodes a body for the wire, where binary values are base64. */
export type BodyEncoder = (json: string) => string;

/** Encodes each distinct text once: a record and its index entries share one body in one transaction. */
export function memoizedEncoder(): BodyEncoder {
  const encoded = new Map<string, string>();
  return (json) => {
    const known = encoded.get(json) ?? Buffer.from(encodeBody(json)).toString('base64');
    encoded.set(json, known);
    return known;
  };
}

/** The JSON text of an encoded body. Throws on an unknown encoding: a record must never be skipped silently. */
export function decodeBody(body: Uint8Array): string {
  const content = body.subarray(1);
  if (body[0] === DEFLATED_WITH_DICTIONARY_1) return inflateRawSync(content, INFLATE).toString('utf8');
  if (body[0] === PLAIN) return Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('utf8');
  throw new Error(`unknown body encoding ${body[0]}`);
}

function tagged(encoding: number, content: Uint8Array): Uint8Array {
  const body = new Uint8Array(content.length + 1);
  body[0] = encoding;
  body.set(content, 1);
  return body;
}
