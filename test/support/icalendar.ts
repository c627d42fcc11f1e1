/** Reads iCalendar files as a calendar program does (RFC 5545), apart from the code that writes them. */

export interface Component {
  name: string;
  /** Values by property; what stands before the colon with its parameters in `parameters`. */
  properties: Record<string, string>;
  parameters: Record<string, string>;
  components: Component[];
}

/** The one component of a file; fails on anything that is no well-formed line. */
export function parseCalendar(file: string): Component {
  if (!file.endsWith('\r\n')) throw new Error('the last line is not ended');
  const physical = file.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (Buffer.byteLength(line) > 75) throw new Error(`a line of ${Buffer.byteLength(line)} octets: ${line}`);
    if (/[\r\n]/.test(line)) throw new Error('a line break that is no CRLF');
  }
  const lines = physical.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  const root: Component = { name: '', properties: {}, parameters: {}, components: [] };
  const open = [root];
  for (const line of lines) readLine(line, open);
  const [calendar, ...others] = root.components;
  if (open.length !== 1 || !calendar || others.length > 0) throw new Error('not one whole component');
  return calendar;
}

function readLine(line: string, open: Component[]): void {
  const [, name, parameters = '', value = ''] = /^([A-Z-]+)((?:;[^:]*)?):(.*)$/u.exec(line) ?? [];
  const current = open.at(-1);
  if (!name || !current) throw new Error(`no content line: ${JSON.stringify(line)}`);
  if (name === 'BEGIN') {
    const component: Component = { name: value, properties: {}, parameters: {}, components: [] };
    current.components.push(component);
    open.push(component);
  } else if (name === 'END') {
    if (current.name !== value) throw new Error(`END:${value} in ${current.name}`);
    open.pop();
  } else {
    if (name in current.properties) throw new Error(`${name} twice`);
    current.properties[name] = value;
    current.parameters[name] = parameters.slice(1);
  }
}

/** A text value as people see it. */
export const unescapeText = (value: string): string =>
  value.replaceAll(/\\([\\;,nN])/g, (_, escaped: string) => (escaped.toLowerCase() === 'n' ? '\n' : escaped));
