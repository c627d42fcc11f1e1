/** Where a text stops being JSON, and why. */
export interface JsonFault {
  offset: number;
  message: string;
}

/**
 * The first fault of a text as JSON; undefined when it has none. What the engine itself says names no place for some
 * faults, and has other words in other versions.
 */
export function jsonFault(text: string): JsonFault | undefined {
  try {
    new Scan(text).whole();
    return undefined;
  } catch (error) {
    if (error instanceof Fault) return { offset: error.offset, message: error.message };
    throw error;
  }
}

class Fault extends Error {
  readonly offset: number;
  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

const BLANK = /[\t\n\r ]*/y;
/** A text up to the quote that ends it, or to what may not stand in it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not
const TEXT = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*/y;
const ATOM = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
/** What to name as found: a word, or a character. */
const FOUND = /[\w.+-]{1,40}|./suy;
/** Far more than any record. */
const DEEPEST = 500;

/** Goes through a text and throws a Fault at the first. */
class Scan {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): void {
    this.#value('a value', 0);
    this.#skipBlank();
    if (this.#at < this.#text.length) throw this.#unexpected('nothing after the value');
  }

  #value(expected: string, depth: number): void {
    this.#skipBlank();
    if (depth > DEEPEST) throw new Fault(this.#at, `nested more than ${DEEPEST} deep`);
    if (this.#skip('{')) this.#members('}', 'a name in double quotes', (what) => this.#member(what, depth));
    else if (this.#skip('[')) this.#members(']', 'a value', (what) => this.#value(what, depth + 1));
    else if (this.#next === '"') this.#string();
    else if (!this.#match(ATOM)) throw this.#unexpected(expected);
  }

  /** What stands between brackets, and the one that ends it. */
  #members(end: string, what: string, one: (expected: string) => void): void {
    this.#skipBlank();
    if (this.#skip(end)) return;
    one(`${what} or "${end}"`);
    for (this.#skipBlank(); !this.#skip(end); this.#skipBlank()) {
      if (!this.#skip(',')) throw this.#unexpected(`"," or "${end}"`);
      this.#skipBlank();
      if (this.#next === end) throw new Fault(this.#at, `the comma before this "${end}" is one too many`);
      one(what);
    }
  }

  #member(expected: string, depth: number): void {
    if (this.#next !== '"') throw this.#unexpected(expected);
    this.#string();
    this.#skipBlank();
    if (!this.#skip(':')) throw this.#unexpected('":"');
    this.#value('a value', depth + 1);
  }

  #string(): void {
    const start = this.#at;
    this.#match(TEXT);
    if (this.#skip('"')) return;
    if (this.#next === undefined) throw new Fault(start, 'the text that begins here is never closed');
    const isEscape = this.#next === '\\';
    throw new Fault(
      this.#at,
      isEscape
        ? 'a backslash that begins no escape of JSON; write a backslash twice'
        : 'a line break, tab or other control character in a text; write it as \\n, \\t or \\u and four digits',
    );
  }

  get #next(): string | undefined {
    return this.#text[this.#at];
  }

  #skipBlank(): void {
    this.#match(BLANK);
  }

  #skip(sign: string): boolean {
    if (this.#next !== sign) return false;
    this.#at += 1;
    return true;
  }

  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }

  #unexpected(expected: string): Fault {
    FOUND.lastIndex = this.#at;
    const [found] = FOUND.exec(this.#text) ?? [];
    const there = found === undefined ? 'the text ends' : `there is ${JSON.stringify(found)}`;
    return new Fault(this.#at, `${expected} is expected here, and ${there}`);
  }
}
