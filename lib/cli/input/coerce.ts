import { ENUM_VALUES, INPUT_TYPES, type InputField } from '../../generated/input-types.ts';
import { UsageError } from '../failures.ts';
import { suggestion } from '../suggestion.ts';

/** A text from the command line as a value of a GraphQL type; `where` names it in a UsageError. */
export function typedValue(text: string, { type, list }: InputField, where: string): unknown {
  if (text === 'null') return null;
  if (!list) return scalarOf(text, type, where);
  if (text.trimStart().startsWith('[')) return jsonOf(text, where);
  return text.split(',').map((item) => scalarOf(item.trim(), type, where));
}

function scalarOf(text: string, type: string, where: string): unknown {
  const values = ENUM_VALUES[type];
  if (values) return enumValue(text, values, where);
  if (type === 'Boolean') return booleanOf(text, where);
  if (type === 'Int' || type === 'Float') return numberOf(text, type, where);
  if (type === 'JSON' || type in INPUT_TYPES) return jsonOf(text, where);
  return text;
}

/** Enum values may be written in small letters, with hyphens, and short where that is clear: `ipp12`, `in-use`. */
export function enumValue(text: string, values: readonly string[], where: string): string {
  const value = text
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_')
    .replaceAll('-', '_')
    .toUpperCase();
  if (values.includes(value)) return value;
  const begun = values.filter((each) => each.startsWith(`${value}_`));
  if (begun.length === 1 && begun[0]) return begun[0];
  const meant = suggestion(value, values);
  throw new UsageError(`${where}: "${text}" is none of ${values.join(', ')}${meant ? `. Did you mean ${meant}?` : ''}`);
}

function booleanOf(text: string, where: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  throw new UsageError(`${where}: "${text}" is neither true nor false`);
}

function numberOf(text: string, type: 'Int' | 'Float', where: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (type === 'Int' ? Number.isInteger(value) : Number.isFinite(value)) return value;
  throw new UsageError(`${where}: "${text}" is not ${type === 'Int' ? 'a whole number' : 'a number'}`);
}

export function jsonOf(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${where} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}
