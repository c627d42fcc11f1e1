import { parseJsonText } from './json-text.ts';
import { migrate, type NamespaceChange } from './migrate.ts';
import { quoted } from './problems.ts';
import { Problems, type Report, validate } from './validate.ts';

/** What the checks found in a document handed in as text. */
export interface TextReport extends Report {
  /** The document; undefined when it could not be read. */
  document: unknown;
}

/** Reads and checks a document. A text that is no JSON is a problem like any other. */
export function checkText(text: string): TextReport {
  const problems = new Problems();
  const parsed = parseJsonText(text);
  const about = { steps: [], field: null };
  if (!parsed.ok) {
    const { isTooDeep, message, ...place } = parsed;
    const code = isTooDeep ? 'TOO_DEEP' : 'NOT_JSON';
    problems.add(
      { ...about, code, say: () => ({ message: `${message}${isTooDeep ? '' : NOT_YAML}` }) },
      () => [],
      place,
    );
    return { located: [], problems: problems.list, problemCount: 1, valid: false, document: undefined };
  }
  for (const { name, ...place } of parsed.repeated) {
    const message = `An object has the member ${quoted(name)} twice, and most readers see only the last one. Drop one of them.`;
    problems.add({ ...about, code: 'REPEATED_NAME', say: () => ({ message }) }, () => [], place);
  }
  return { ...validate(parsed.value, problems), document: parsed.value };
}

const NOT_YAML = ' Correct it there; YAML must be converted to JSON first.';

/** A document, already read from `text`, at the present version of the namespace; undefined when nothing changes. */
export function migrateText(
  text: string,
  document: unknown,
): { document: string; changes: NamespaceChange[] } | undefined {
  if (migrate(document).changes.length === 0) return undefined;
  const { document: migrated, changes } = migrate(JSON.parse(text, asWritten));
  return { document: JSON.stringify(migrated), changes };
}

// a number that a double can't hold must come out as it went in; the types of this part of JSON are not in our `lib`
const { rawJSON } = JSON as unknown as { rawJSON(text: string): unknown };
const asWritten = (_name: string, value: unknown, context?: { source?: string }): unknown =>
  typeof value === 'number' && context?.source !== undefined ? rawJSON(context.source) : value;
