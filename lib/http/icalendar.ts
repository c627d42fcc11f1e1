/**
 * iCalendar (RFC 5545): the part that a feed of dates needs, written by hand because the package for it would add 38 KiB
 * to the function for it.
 */

export interface CalendarEvent {
  /** The same for as long as the event is the same one. */
  uid: string;
  /** An ISO date for a whole day, or an instant in UTC. */
  start: string;
  summary: string;
  description: string;
  categories: readonly string[];
  /** An instant in UTC. */
  changedAt: string;
  /** Rises with every change. */
  sequence: number;
}

export interface Calendar {
  name: string;
  description: string;
  events: readonly CalendarEvent[];
}

/** The calendar as a file: lines of at most 75 octets, ended by CRLF. */
export function renderCalendar({ name, description, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//nz-privacy-registry//deadlines//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${textValue(name)}`,
    `X-WR-CALNAME:${textValue(name)}`,
    `X-WR-CALDESC:${textValue(description)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines({ uid, start, summary, description, categories, changedAt, sequence }: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(uid)}`,
    `DTSTAMP:${utcValue(changedAt)}`,
    `LAST-MODIFIED:${utcValue(changedAt)}`,
    `SEQUENCE:${sequence}`,
    start.includes('T') ? `DTSTART:${utcValue(start)}` : `DTSTART;VALUE=DATE:${start.replaceAll('-', '')}`,
    `SUMMARY:${textValue(summary)}`,
    `DESCRIPTION:${textValue(description)}`,
    `CATEGORIES:${categories.map(textValue).join(',')}`,
    // a deadline takes no time of anybody
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** `2026-11-23T03:00:00.000Z` as `20261123T030000Z`. */
const utcValue = (instant: string): string => `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what keeps them out
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f\u0085\u2028\u2029]/g;

/** A text value (RFC 5545 3.3.11): nothing in it can end its line or add a property. */
const textValue = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(CONTROL, ' ')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const MAX_OCTETS = 75;

/** A content line in pieces of at most 75 octets, never parting a character (RFC 5545 3.1). */
function fold(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MAX_OCTETS) {
      pieces.push(piece);
      piece = '';
      // the space that continues a line counts
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n ');
}
