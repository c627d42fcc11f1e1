import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isDate, isDuration, isUri } from '#lib/domain/fields.ts';
import { isCountry } from '#lib/statute/countries.ts';
import { normalizeInstant, normalizePartialDate } from '#lib/statute/partial-date.ts';

/** A scalar that is a text: `read` answers with its normal form, or undefined when it is none. */
function textScalar(name: string, expected: string, read: (text: string) => string | undefined): GraphQLScalarType {
  const parse = (value: unknown, nodes?: ValueNode): string => {
    const normal = typeof value === 'string' ? read(value) : undefined;
    if (normal !== undefined) return normal;
    throw new GraphQLError(`${JSON.stringify(value)?.slice(0, 80)} is not ${expected}.`, {
      nodes,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => value,
    parseValue: (value) => parse(value),
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined, node),
  });
}

const when = (isValid: (text: string) => boolean) => (text: string) => (isValid(text) ? text : undefined);

export const scalars = {
  DateTime: textScalar('DateTime', 'an instant with its offset, like 2026-05-01T09:00:00Z', normalizeInstant),
  Date: textScalar('Date', 'a calendar date, like 2026-05-01', when(isDate)),
  PartialDateTime: textScalar(
    'PartialDateTime',
    'a year (2023), a month (2023-11), a date (2023-11-04) or an instant (2023-11-03T21:15:00Z)',
    normalizePartialDate,
  ),
  Duration: textScalar('Duration', 'an ISO 8601 duration, like P7Y or P6M', when(isDuration)),
  CountryCode: textScalar(
    'CountryCode',
    'a country code of ISO 3166-1 alpha-2 in upper case, like AU',
    when(isCountry),
  ),
  URI: textScalar('URI', 'an absolute address with https:, http: or urn:', when(isUri)),
  JSON: new GraphQLScalarType({ name: 'JSON', serialize: (value) => value }),
};
