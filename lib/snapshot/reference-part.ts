import type { Session } from '../domain/session.ts';
import type { Progress } from './progress.ts';
import { allDone } from './reading.ts';
import { allReferenceTables } from './reference-tables.ts';
import { type FileTools, TablePart } from './table-file.ts';

/** Writes the reference data whole: it is small, and the same in every run of a version. */
export async function writeReference(
  session: Session,
  tools: FileTools,
  order: Progress['order'],
): Promise<Progress['files']> {
  const at = { ...session, now: () => Date.parse(order.asOf) };
  const parts = allReferenceTables().flatMap(({ shaped, rows }) => {
    const all = rows(at);
    return shaped.map(({ table, rowsOf }) => {
      const part = new TablePart(tools, table, { ...order, part: 0 });
      for (const [id, row] of all) rowsOf(row, [id], part.add);
      return part;
    });
  });
  try {
    const files = await allDone(parts.map(async (part) => [part.table.name, await part.close()] as const));
    return Object.fromEntries(files);
  } catch (error) {
    await Promise.all(parts.map((part) => part.abort()));
    throw error;
  }
}
