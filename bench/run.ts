/**
 * Prints the figures that the registry is held to, each beside a reference measured in the same run.
 *   npm run bench -- [throughput pages scale bundle sweep export item-shape] [--full] [--json FILE] [--write]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.ts';
import { exporting } from './export.ts';
import { type Figure, tableOf } from './figure.ts';
import { itemShape } from './item-shape.ts';
import { machine } from './machine.ts';
import { pages } from './pages.ts';
import { today, writeSection } from './readme.ts';
import { scale } from './scale.ts';
import { sweeping } from './sweep.ts';
import { throughput } from './throughput.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    full: { type: 'boolean', default: false },
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

const SECTIONS: Record<string, () => Figure[] | Promise<Figure[]>> = {
  throughput,
  pages,
  scale: () => scale(values),
  bundle,
  sweep: sweeping,
  export: () => exporting(values),
};
const ALL = [...Object.keys(SECTIONS), 'item-shape'];
const names = positionals.length > 0 ? positionals : ALL;
const unknown = names.filter((name) => !ALL.includes(name));
if (unknown.length > 0) throw new Error(`there is no ${unknown.join(', ')}; there are ${ALL.join(', ')}`);

const head = `${today()}. ${machine()}.`;
console.log(`${head}\n`);
const figures: Figure[] = [];
for (const name of names) figures.push(...((await SECTIONS[name]?.()) ?? []));
const shapes = names.includes('item-shape') ? await itemShape() : undefined;
if (figures.length > 0) print('figures', tableOf(figures));
if (shapes) print('item-shape', shapes.table);
if (values.json) {
  const report = { at: new Date().toISOString(), machine: machine(), figures, itemShapes: shapes?.rows };
  writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
}

function print(section: string, table: string): void {
  console.log(`${table}\n`);
  if (values.write) writeSection(section, `${head}\n\n${table}`);
}
