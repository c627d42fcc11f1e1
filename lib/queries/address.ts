/** Where a list of the saved queries stands. */
export const LIST_PATH = '/q';
/** Where saved queries answer. */
const PATH = '/q/';
/** Where they answer to whoever holds a signed address. */
export const SIGNED_PATH = '/q/signed/';

const FORMATS = ['json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** What an address names: a query, one of its versions (the newest when none is said) and the form of the answer. */
export interface QueryAddress {
  name: string;
  version: number | undefined;
  format: Format;
}

/** Names and values of a query string, in their order. */
export type Pairs = readonly (readonly [name: string, value: string])[];

const SHAPE = /^([a-z0-9-]{1,60})(?:@([1-9]\d{0,8}))?\.(json|csv)$/;

/** What stands behind `/q/` or `/q/signed/`; undefined when it is no address of a query. */
function parseAddress(text: string): QueryAddress | undefined {
  const [, name, version, format] = SHAPE.exec(text) ?? [];
  if (!name) return undefined;
  return { name, version: version === undefined ? undefined : Number(version), format: format as Format };
}

/** Whether nothing but the list of saved queries or one of them can stand at a path. */
export const isQueryPath = (path: string): boolean => path === LIST_PATH || path.startsWith(PATH);

/** The query at a path, and whether the address is a signed one; undefined where none can stand. */
export function placeOf(path: string): { address: QueryAddress; isSigned: boolean } | undefined {
  const isSigned = path.startsWith(SIGNED_PATH);
  if (!path.startsWith(PATH)) return undefined;
  // some clients write @ as %40
  const address = parseAddress(path.slice((isSigned ? SIGNED_PATH : PATH).length).replace('%40', '@'));
  return address && { address, isSigned };
}

/** The path of an address with its query string. */
export function addressOf(address: QueryAddress, parameters: Pairs, path = PATH): string {
  const query = new URLSearchParams(parameters.map(([name, value]) => [name, value])).toString();
  return `${path}${labelOf(address)}.${address.format}${query && `?${query}`}`;
}

/** A query by its name and version: `open-breaches@3`. */
export const labelOf = ({ name, version }: Pick<QueryAddress, 'name' | 'version'>): string =>
  version === undefined ? name : `${name}@${version}`;
