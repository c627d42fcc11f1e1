import type { UserError } from '../refusals.ts';
import { contentField, type FileRecord } from './file-records.ts';
import { type Place, placeText } from './places.ts';

/** Why a record was refused, where it stands in its file. */
export interface Refusal {
  code: string;
  /** Path of the field in the file. */
  field: string;
  message: string;
  place: Place;
}

/** Says a refusal where the record stands in its file; other records of the same request it names by their places as well. */
export function refusalAt(
  record: FileRecord,
  { code, field, message }: UserError,
  sent: readonly FileRecord[] = [],
): Refusal {
  const path = fieldIn(record, field ?? []);
  const inFiles = message.replaceAll(/\binput\.records\.(\d+)/g, (argument, index) => {
    const named = sent[Number(index)];
    return named ? placeText(named.place) : argument;
  });
  return { code, field: path.join('.'), message: inFiles, place: record.placeOf(path) };
}

/** A path of the arguments (`input.records.3.provider.name`) as the file has it (`name`). */
export function fieldIn({ type }: FileRecord, field: readonly string[]): readonly string[] {
  const path = field[1] === 'records' ? field.slice(3) : field.slice(1);
  return path[0] === contentField(type) ? path.slice(1) : path;
}
