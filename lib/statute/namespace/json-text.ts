/** JSON as people hand it in: where it breaks off, and which names an object has twice, which JSON.parse keeps quiet about. */

export interface Place {
  /** From 1. */
  line: number;
  /** From 1, in characters (UTF-16). */
  column: number;
}

export type ParsedText =
  | { ok: true; value: unknown; repeated: (Place & { name: string })[] }
  | ({ ok: false; isTooDeep: boolean; message: string } & Place);

/** Levels of objects and lists a document may have. */
export const MAX_LEVELS = 500;
/** Repeated names that are reported; a text with more has the rest unsaid, but is refused for these. */
const MAX_REPEATED = 100;

const BLANK = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them within a text
const TEXT = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;

class Unreadable extends Error {
  readonly at: number;
  readonly isTooDeep: boolean;
  constructor(message: string, at: number, isTooDeep = false) {
    super(message);
    this.at = at;
    this.isTooDeep = isTooDeep;
  }
}

/** Reads JSON of at most 500 levels; the stack it needs does not grow with them. */
export function parseJsonText(text: string): ParsedText {
  try {
    const repeated = new Scanner(text).run();
    return { ok: true, value: JSON.parse(text), repeated };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { ok: false, isTooDeep: error.isTooDeep, message: error.message, ...placeOf(text, error.at) };
  }
}

function placeOf(text: string, at: number): Place {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}

class Scanner {
  readonly #text: string;
  #at = 0;
  /** The open objects, with the names they have so far, and lists. */
  readonly #open: (Set<string> | null)[] = [];
  readonly #repeated: (Place & { name: string })[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  run(): (Place & { name: string })[] {
    do {
      this.#startValue();
    } while (this.#goOn());
    this.#skipBlank();
    if (this.#at < this.#text.length) throw this.#fault('the end of the document');
    return this.#repeated;
  }

  /** A whole scalar or empty container, or everything up to the first value within a container. */
  #startValue(): void {
    for (;;) {
      this.#skipBlank();
      const first = this.#text[this.#at];
      if (first !== '{' && first !== '[') {
        this.#scalar();
        return;
      }
      if (this.#open.length === MAX_LEVELS) throw new Unreadable(TOO_DEEP, this.#at, true);
      this.#at += 1;
      this.#skipBlank();
      const isObject = first === '{';
      if (this.#take(isObject ? '}' : ']')) return;
      this.#open.push(isObject ? new Set() : null);
      if (isObject) this.#name();
    }
  }

  /** After a value: closes what ends here. True when another value follows. */
  #goOn(): boolean {
    while (this.#open.length > 0) {
      const names = this.#open.at(-1);
      this.#skipBlank();
      if (this.#take(',')) {
        if (names) this.#name();
        return true;
      }
      if (!this.#take(names ? '}' : ']')) throw this.#fault(names ? '"," or "}"' : '"," or "]"');
      this.#open.pop();
    }
    return false;
  }

  #name(): void {
    this.#skipBlank();
    const start = this.#at;
    if (!this.#match(TEXT)) throw this.#fault('a member name in double quotes');
    const name: string = JSON.parse(this.#text.slice(start, this.#at));
    const names = this.#open.at(-1);
    if (names?.has(name) && this.#repeated.length < MAX_REPEATED)
      this.#repeated.push({ name, ...placeOf(this.#text, start) });
    names?.add(name);
    this.#skipBlank();
    if (!this.#take(':')) throw this.#fault('":"');
  }

  #scalar(): void {
    if (!this.#match(TEXT) && !this.#match(NUMBER) && !this.#match(WORD)) throw this.#fault('a value');
  }

  #skipBlank(): void {
    this.#match(BLANK);
  }

  #take(character: string): boolean {
    const isThere = this.#text[this.#at] === character;
    if (isThere) this.#at += 1;
    return isThere;
  }

  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const isThere = pattern.test(this.#text);
    if (isThere) this.#at = pattern.lastIndex;
    return isThere;
  }

  #fault(expected: string): Unreadable {
    const found = this.#text.codePointAt(this.#at);
    if (found === QUOTE) return new Unreadable(`This is not JSON: ${BROKEN_TEXT}`, this.#at);
    const what = found === undefined ? 'the text ends' : `there is ${shown(found)}`;
    return new Unreadable(`This is not JSON: ${what} where ${expected} should be.`, this.#at);
  }
}

const QUOTE = 0x22;
const BYTE_ORDER_MARK = 0xfeff;

/** A character as a message can show it; one that nobody would see, by its number. */
function shown(code: number): string {
  const character = String.fromCodePoint(code);
  if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(character)) return JSON.stringify(character);
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return code === BYTE_ORDER_MARK ? `a byte order mark (${number})` : number;
}

const BROKEN_TEXT =
  'the text that begins here has no end, or a line break, control character or unknown escape within it.';
const TOO_DEEP = `The document is nested deeper than ${MAX_LEVELS} levels; flatten it.`;
