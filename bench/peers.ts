/**
 * Prints what the external harness measured (its JSON result) as the table of bench/README.md, held to the bars.
 *   node bench/peers.ts RESULT.json [--write]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Figure, ms, tableOf } from './figure.ts';
import { machine } from './machine.ts';
import { today, writeSection } from './readme.ts';

/** One line of the harness: a phase (`Q1@16`: query and connections) of one system. */
interface Line {
  phase: string;
  system: string;
  median: number;
  cpuMs: number;
  storeCpuMs: number;
  otherCores: number;
}

interface Result {
  n: number;
  rounds: number;
  base: string;
  lines: Line[];
  systems: Record<string, { versions: Record<string, string> }>;
}

/** What each query of the harness is, and how many times the CPU of the system compared with it may take. */
const WORK: Record<string, { what: string; bar?: number }> = {
  Q1: { what: 'activity by id with tags and disclosures', bar: 1 },
  Q2: { what: 'first page of 50', bar: 1 },
  Q3: { what: 'further pages of 50, by cursor' },
  Q4: { what: 'page of 50 by IPP tag', bar: 1 },
  E1: { what: 'the whole register, in pages of 100' },
  M1: { what: 'create an activity with two disclosures', bar: 1.5 },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { system: { type: 'string', default: 'ours' }, write: { type: 'boolean', default: false } },
});
const [file] = positionals;
if (!file) throw new Error('name the JSON result of the harness');
const result: Result = JSON.parse(readFileSync(file, 'utf8'));

const otherLoad = Math.max(...result.lines.map(({ otherCores }) => otherCores));
const versions = Object.entries(result.systems[result.base]?.versions ?? {}).map((entry) => entry.join(' '));
const text = `${today()}, ${result.n.toLocaleString('en')} activities, ${result.rounds} rounds. ${machine()}. Compared with
${result.base}: ${versions.join(', ')}. Other load on the machine: up to ${otherLoad.toFixed(1)} cores.

${tableOf(result.lines.filter(({ system }) => system === values.system).map(toFigure))}`;
console.log(text);
if (values.write) writeSection('peers', text);

function toFigure(ours: Line): Figure {
  const base = result.lines.find(({ phase, system }) => phase === ours.phase && system === result.base);
  if (!base) throw new Error(`${result.base} has no ${ours.phase}`);
  const [query = '', connections] = ours.phase.split('@');
  const { what, bar } = WORK[query] ?? { what: query };
  const ratio = ours.cpuMs / base.cpuMs;
  return {
    figure: `server CPU per request: ${what}, ${connections} at a time`,
    ours: `${ms(ours.cpuMs)} (engine ${ours.storeCpuMs.toFixed(2)})`,
    reference: `${ms(base.cpuMs)} (database ${base.storeCpuMs.toFixed(2)})`,
    ratio,
    ...(bar && { bar: `ratio ≤ ${bar}`, met: ratio <= bar }),
  };
}
