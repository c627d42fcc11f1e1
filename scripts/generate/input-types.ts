/** What a program must know of input types to check a file before sending it. */
import {
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
} from 'graphql';

export function inputTypesModule(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap()).sort((a, b) => (a.name < b.name ? -1 : 1));
  const inputs = types.filter(isInputObjectType).map((type) => {
    const fields = Object.values(type.getFields()).map((field) => `    ${field.name}: ${inputField(field)},`);
    return `  ${type.name}: {\n${fields.join('\n')}\n  },`;
  });
  const enums = types
    .filter((type) => isEnumType(type) && !type.name.startsWith('__'))
    .filter(isEnumType)
    .map(
      (type) =>
        `  ${type.name}: [${type
          .getValues()
          .map(({ name }) => `'${name}'`)
          .join(', ')}],`,
    );
  return `
/** A field of an input type. */
export interface InputField {
  /** The name of its type: a scalar, an enum of ENUM_VALUES or an input type of INPUT_TYPES. */
  readonly type: string;
  readonly required?: true;
  readonly list?: true;
}

/** Every input type with its fields. */
export const INPUT_TYPES: Readonly<Record<string, Readonly<Record<string, InputField>>>> = {
${inputs.join('\n')}
};

/** Every enum with its values. */
export const ENUM_VALUES: Readonly<Record<string, readonly string[]>> = {
${enums.join('\n')}
};
`;
}

function inputField(field: GraphQLInputField): string {
  const parts = [`type: '${getNamedType(field.type).name}'`];
  if (isRequiredInputField(field)) parts.push('required: true');
  if (isListType(getNullableType(field.type))) parts.push('list: true');
  return `{ ${parts.join(', ')} }`;
}
