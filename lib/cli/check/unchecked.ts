import { type Checked, typesOf } from './collect.ts';

type Scope = Pick<Checked, 'rules' | 'leftOut' | 'withoutRecords' | 'agencies'>;

/** Whether no record at all was looked at: that nothing was found says nothing then. */
export const isNothingChecked = ({ rules, withoutRecords, agencies }: Scope): boolean =>
  withoutRecords.length === agencies && !(agencies > 0 && typesOf(rules).includes('Agency'));

/** Where there was nothing to look at, as sentences. */
export function emptiness({ rules, leftOut, withoutRecords, agencies }: Scope): string[] {
  if (agencies === 0) return ['Nothing was checked: there is no agency in which the token has a role.'];
  const isAgencyChecked = typesOf(rules).includes('Agency');
  return withoutRecords.map((agency) => {
    const readable = leftOut.some((what) => what.startsWith(`${agency}: `)) ? ' that the token may read' : '';
    return isAgencyChecked
      ? `Only the agency ${agency} itself was checked: it has no other records${readable}.`
      : `Nothing was checked in ${agency}: it has no records of the types asked for${readable}.`;
  });
}

/** Everything that a reader must not take for checked, as sentences. */
export const notChecked = (checked: Scope): string[] => [
  ...checked.leftOut.map((what) => `${what} was not checked: the token may not read it.`),
  ...emptiness(checked),
];
