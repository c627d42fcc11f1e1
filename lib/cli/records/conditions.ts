import type { RecordTypeName } from '../../client/index.ts';
import { ENUM_VALUES, INPUT_TYPES, type InputField } from '../../generated/input-types.ts';
import { UsageError } from '../failures.ts';
import { enumValue, jsonOf, typedValue } from '../input/coerce.ts';
import { suggestion } from '../suggestion.ts';

/**
 * A list's filter: JSON, or one condition `field=value`, as `status-in=ACTIVE,DRAFT`, `name.startsWith=Tax`,
 * `nextReview.lt=2027-01-01`, `healthInfoFlag=true`. All conditions given must hold.
 */
export function parseFilter(type: RecordTypeName, texts: readonly string[]): object | undefined {
  const conditions = texts.map((text) =>
    text.trimStart().startsWith('{') ? (jsonOf(text, '--filter') as object) : condition(`${type}Filter`, text),
  );
  return conditions.length > 1 ? { and: conditions } : conditions[0];
}

function condition(filterType: string, text: string): object {
  const place = text.indexOf('=');
  if (place < 1) throw new UsageError(`--filter "${text}" is neither JSON nor field=value`);
  return nested(filterType, text.slice(0, place).split('.'), text.slice(place + 1), text);
}

function nested(inputType: string, [name = '', ...rest]: readonly string[], value: string, text: string): object {
  const { key, field } = fieldOf(inputType, name, text);
  const inner = INPUT_TYPES[field.type];
  if (rest.length > 0) return { [key]: nested(field.type, rest, value, text) };
  if (!inner) return { [key]: typedValue(value, field, `--filter "${text}"`) };
  // `name=Tax` means equal, of a list that it has the value
  const short = ['eq', 'has'].find((operator) => operator in inner);
  if (!short)
    throw new UsageError(`--filter "${text}": say which condition of ${key}: ${Object.keys(inner).join(', ')}`);
  return { [key]: nested(field.type, [short], value, text) };
}

function fieldOf(inputType: string, name: string, text: string): { key: string; field: InputField } {
  const fields = INPUT_TYPES[inputType] ?? {};
  const key = name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const field = fields[key];
  if (field) return { key, field };
  const meant = suggestion(key, Object.keys(fields));
  const known = meant ? `Did you mean ${meant}?` : `There is ${Object.keys(fields).join(', ')}.`;
  throw new UsageError(`--filter "${text}": ${inputType} has no "${name}". ${known}`);
}

/** A list's order: `updated-at`, `NEXT_REVIEW:desc`. */
export function parseSort(type: RecordTypeName, text: string | undefined): object | undefined {
  if (text === undefined) return undefined;
  const [field = '', direction = 'asc'] = text.split(':');
  return {
    field: enumValue(field, ENUM_VALUES[`${type}SortField`] ?? [], '--sort'),
    direction: enumValue(direction, ENUM_VALUES.SortDirection ?? [], '--sort'),
  };
}
