import { separated } from '../../csv.ts';
import { ENUM_VALUES, INPUT_TYPES, type InputField } from '../../generated/input-types.ts';
import { suggestion } from '../suggestion.ts';
import type { Problem } from './places.ts';
import { Cell } from './read-csv.ts';
import { SCALARS } from './scalars.ts';

/** Takes what is wrong with a value, by the path of its field. */
export type Report = (path: readonly string[], message: string, options?: Pick<Problem, 'once'>) => void;

/** A value of a file as the API takes it; what does not fit its field is reported. */
export function typedValue(given: unknown, field: InputField, path: readonly string[], report: Report): unknown {
  const value = given instanceof Cell ? inCell(given.text, field, path, report) : given;
  if (value === null || value === undefined) return null;
  if (!field.list) return single(value, field.type, path, report);
  if (Array.isArray(value))
    return value.map((item, index) => single(item, field.type, [...path, String(index)], report));
  return wrong(`must be a list, and is ${shown(value)}`, path, report);
}

function single(value: unknown, type: string, path: readonly string[], report: Report): unknown {
  const fields = INPUT_TYPES[type];
  if (fields) return object(value, fields, path, report);
  const values = ENUM_VALUES[type];
  if (values) return enumOf(value, values, path, report);
  if (type === 'Boolean')
    return typeof value === 'boolean' ? value : wrong(`must be true or false, and is ${shown(value)}`, path, report);
  if (type === 'Int')
    return Number.isInteger(value) ? value : wrong(`must be a whole number, and is ${shown(value)}`, path, report);
  if (typeof value !== 'string') {
    const hint = typeof value === 'object' ? '' : `; put it in quotes: ${JSON.stringify(String(value))}`;
    return wrong(`must be a text, and is ${shown(value)}${hint}`, path, report);
  }
  const scalar = SCALARS[type];
  return !scalar || scalar.isGood(value) ? value : wrong(`${shown(value)} is not ${scalar.expected}`, path, report);
}

/** An object, whose members may be cells of their own. */
export function object(
  value: unknown,
  fields: Readonly<Record<string, InputField>>,
  path: readonly string[],
  report: Report,
): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return wrong(`must have the fields ${Object.keys(fields).join(', ')}, and is ${shown(value)}`, path, report);
  for (const [name, field] of Object.entries(fields))
    if (field.required && (value as Record<string, unknown>)[name] == null) report([...path, name], 'is required');
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      const at = [...path, name];
      return [
        name,
        field ? typedValue(member, field, at, report) : unknownField(name, Object.keys(fields), at, report),
      ];
    }),
  );
}

export function unknownField(name: string, known: readonly string[], path: readonly string[], report: Report): null {
  const meant = suggestion(name, known);
  report(path, `there is no such field${meant ? `. Did you mean ${meant}?` : ` here; there is ${known.join(', ')}`}`, {
    once: true,
  });
  return null;
}

/** Values of an enum may be written in small letters and with hyphens. */
function enumOf(value: unknown, values: readonly string[], path: readonly string[], report: Report): unknown {
  const name = typeof value === 'string' ? value.trim().replaceAll(/[- ]/g, '_').toUpperCase() : '';
  if (values.includes(name)) return name;
  const meant = suggestion(name, values);
  return wrong(
    `${shown(value)} is none of ${values.join(', ')}${meant ? `. Did you mean ${meant}?` : ''}`,
    path,
    report,
  );
}

/**
 * What a cell of a spreadsheet says: `null` clears the field; the entries of a list are separated by `;`; objects, lists
 * of them, and lists whose texts have a `;` are JSON. Of a list of objects with one required field, such as the tags of an
 * activity, that field's values alone will do.
 */
function inCell(text: string, { type, list }: InputField, path: readonly string[], report: Report): unknown {
  const trimmed = text.trim();
  if (trimmed === 'null') return null;
  const entries = list ? separated(trimmed) : undefined;
  if (entries) return entries.map((entry) => listItem(entry, type));
  if (list || type in INPUT_TYPES) return jsonIn(trimmed, path, report);
  return atom(text, type);
}

function listItem(text: string, type: string): unknown {
  const required = Object.entries(INPUT_TYPES[type] ?? {}).filter(([, field]) => field.required);
  const [only] = required;
  return only && required.length === 1 ? { [only[0]]: atom(text, only[1].type) } : atom(text, type);
}

function atom(text: string, type: string): unknown {
  const trimmed = text.trim();
  // spreadsheets write TRUE and FALSE
  if (type === 'Boolean' && /^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === 'true';
  if (type === 'Int' && /^-?\d+$/.test(trimmed)) return Number(trimmed);
  return type === 'String' ? text : trimmed;
}

function jsonIn(text: string, path: readonly string[], report: Report): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return wrong(`is not JSON: ${error instanceof Error ? error.message : error}`, path, report);
  }
}

const wrong = (message: string, path: readonly string[], report: Report): null => {
  report(path, message);
  return null;
};

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : (JSON.stringify(value)?.slice(0, 60) ?? 'nothing');
}
