/** Bytes that are given away at once. */
const CHUNK_BYTES = 64 * 1024;
/** UTF-8 takes at most so many bytes for each character of a string. */
const MOST_BYTES = 3;
const LAST_ASCII = 0x7e;

/** Characters that a format must escape: a flag for each character code below 128. */
export function escaped(characters: string, { controls }: { controls: boolean }): Uint8Array {
  const flags = new Uint8Array(128).fill(controls ? 1 : 0, 0, 0x20);
  for (const character of characters) flags[character.charCodeAt(0)] = 1;
  return flags;
}

/**
 * Text as it grows, in bytes. Most cells are short, plain ASCII: copying those character by character is several times
 * quicker than joining strings and encoding them, and leaves the garbage collector nothing to do.
 */
export class TextBytes {
  #chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  #used = 0;
  #full: Uint8Array[] = [];

  /** Adds a text that is ASCII and has nothing to escape; false, and nothing added, when it is not. */
  addPlain(text: string, special: Uint8Array): boolean {
    const { length } = text;
    this.#reserve(length);
    const chunk = this.#chunk;
    let at = this.#used;
    for (let index = 0; index < length; index += 1) {
      const code = text.charCodeAt(index);
      if (code > LAST_ASCII || special[code] === 1) return false;
      chunk[at] = code;
      at += 1;
    }
    this.#used = at;
    return true;
  }

  /** Adds any text. */
  add(text: string): void {
    this.#reserve(text.length * MOST_BYTES);
    this.#used += this.#chunk.write(text, this.#used);
  }

  addByte(code: number): void {
    this.#reserve(1);
    this.#chunk[this.#used] = code;
    this.#used += 1;
  }

  /** What is in full chunks; undefined when none is full. */
  takeFull(): Uint8Array | undefined {
    if (this.#full.length === 0) return undefined;
    const full = this.#full;
    this.#full = [];
    return full.length === 1 ? full[0] : Buffer.concat(full);
  }

  /** All that is left. */
  takeAll(): Uint8Array {
    return Buffer.concat([...this.#full, this.#chunk.subarray(0, this.#used)]);
  }

  #reserve(bytes: number): void {
    if (bytes <= this.#chunk.length - this.#used) return;
    if (this.#used > 0) this.#full.push(this.#chunk.subarray(0, this.#used));
    this.#chunk = Buffer.allocUnsafeSlow(Math.max(CHUNK_BYTES, bytes));
    this.#used = 0;
  }
}
