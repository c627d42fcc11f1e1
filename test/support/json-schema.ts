/** The part of JSON Schema 2020-12 that the published schema uses; any other keyword fails, so that none goes unchecked. */

type Schema = boolean | Readonly<Record<string, unknown>>;
type Check = (argument: unknown, value: unknown, schema: Readonly<Record<string, unknown>>) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asMap = (argument: unknown) => Object.entries(argument as Record<string, Schema>);
const asList = (argument: unknown) => argument as Schema[];
/** Keywords that say nothing by themselves: `format` unless a validator is told otherwise, `then` beside its `if`. */
const SILENT = new Set(['$schema', '$id', 'title', 'description', 'format', 'then']);

const typeOf = (value: unknown): string => {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
};

const KEYWORDS: Record<string, Check> = {
  type: (type, value) => typeOf(value) === type,
  enum: (values, value) => (values as unknown[]).includes(value),
  pattern: (pattern, value) => typeof value !== 'string' || new RegExp(pattern as string, 'u').test(value),
  maxLength: (max, value) => typeof value !== 'string' || [...value].length <= (max as number),
  uniqueItems: (_, value) =>
    !Array.isArray(value) || new Set(value.map((item) => JSON.stringify(item))).size === value.length,
  items: (schema, value) => !Array.isArray(value) || value.every((item) => accepts(schema as Schema, item)),
  required: (names, value) => !isObject(value) || (names as string[]).every((name) => Object.hasOwn(value, name)),
  properties: (schemas, value) =>
    !isObject(value) ||
    asMap(schemas).every(([name, schema]) => !Object.hasOwn(value, name) || accepts(schema, value[name])),
  patternProperties: (schemas, value) =>
    !isObject(value) ||
    asMap(schemas).every(([pattern, schema]) =>
      Object.keys(value).every((name) => !new RegExp(pattern, 'u').test(name) || accepts(schema, value[name])),
    ),
  anyOf: (schemas, value) => asList(schemas).some((schema) => accepts(schema, value)),
  allOf: (schemas, value) => asList(schemas).every((schema) => accepts(schema, value)),
  not: (schema, value) => !accepts(schema as Schema, value),
  if: (schema, value, { then }) => !accepts(schema as Schema, value) || accepts(then as Schema, value),
};

/** Whether a value is valid by a schema. */
export function accepts(schema: Schema, value: unknown): boolean {
  if (typeof schema === 'boolean') return schema;
  return Object.entries(schema).every(([keyword, argument]) => {
    if (SILENT.has(keyword)) return true;
    const check = KEYWORDS[keyword];
    if (!check) throw new Error(`this evaluator does not know the keyword ${keyword}`);
    return check(argument, value, schema);
  });
}
