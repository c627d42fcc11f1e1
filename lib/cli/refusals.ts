import type { Cli } from './command.ts';

/** An expected failure of a mutation, as the registry words it. */
export interface UserError {
  readonly code: string;
  readonly field: readonly string[] | null;
  readonly message: string;
}

/** One line for a refusal: where, what and why. */
export const refusalLine = (where: string, { code, field, message }: UserError): string =>
  `${where}: ${code}${field && field.length > 0 ? ` ${field.join('.')}` : ''}: ${message}`;

/** Says why the registry refused; true when it did. */
export function sayRefusals(cli: Cli, where: string, errors: readonly UserError[]): boolean {
  for (const error of errors) cli.warn(refusalLine(where, error));
  return errors.length > 0;
}
