/** A place in a file that someone wrote. */
export interface Place {
  /** As it was named on the command line; `stdin` for `-`. */
  file: string;
  line: number;
  column?: number | undefined;
}

/** Something in a file that keeps its records from being sent. */
export interface Problem {
  place: Place;
  /** Path of the field, where it is about one. */
  field?: string | undefined;
  message: string;
  /** The same is true of every record of the file, and is said once. */
  once?: boolean | undefined;
}

/** What a file says of one record, before it is checked. */
export interface Entry {
  place: Place;
  value: Readonly<Record<string, unknown>>;
  /** Where the names of the fields stand, of a file that has them once. */
  header?: Place;
  /** What keeps its fields from being told apart: they are not looked at. */
  fault?: string | undefined;
  /** Where a field stands, or what it would stand in. */
  placeOf(path: readonly string[]): Place;
}

/** What a reader finds, in the order of the file. */
export type Found = Entry | Problem;

export const isProblem = (found: object): found is Problem => 'message' in found;

/** Ends the reading of a file. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
  readonly problem: Problem;
  constructor(place: Place, message: string) {
    super(message);
    this.problem = { place, message };
  }
}

/** `activities.yaml:12:5` */
export const placeText = ({ file, line, column }: Place): string =>
  [file, line, ...(column === undefined ? [] : [column])].join(':');

export const problemText = ({ place, field, message }: Problem): string =>
  [placeText(place), ...(field ? [field] : []), message].join(': ');
