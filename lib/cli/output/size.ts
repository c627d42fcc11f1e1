const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];

/** A number of bytes for people: `640 B`, `6.5 kB`, `13 MB`. */
export function sizeText(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 999.5 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${unit > 0 && size < 9.95 ? size.toFixed(1) : Math.round(size)} ${UNITS[unit]}`;
}
