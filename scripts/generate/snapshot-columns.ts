/** The tables of snapshots as constants. They follow from the SDL as it is bundled: that must be written first. */
export async function snapshotColumns(): Promise<Map<string, string>> {
  const [{ snapshotTables }, { SCHEMA_VERSION }] = await Promise.all([
    import('../../lib/snapshot/tables.ts'),
    import('../../lib/snapshot/paths.ts'),
  ]);
  const tables = snapshotTables().map(({ name, restricted, columns }) => {
    const pairs = columns.map((column) => `['${column.name}', '${column.type}']`);
    return `  { name: '${name}', restricted: ${restricted}, columns: [${pairs.join(', ')}] },\n`;
  });
  const module = `// Written by \`npm run generate\` from the SDL and the record types. Do not edit.
// Imports nothing, so that infrastructure can read it alone.

/** Version of the layout of these tables, \`major.minor\`. */
export const SNAPSHOT_SCHEMA_VERSION = '${SCHEMA_VERSION}';

/** The tables of snapshots with their columns in order, each with its type; \`restricted\`: not for every role. */
export const SNAPSHOT_TABLES: readonly {
  name: string;
  restricted: boolean;
  columns: readonly (readonly [name: string, type: 'string' | 'boolean' | 'int' | 'double' | 'date' | 'timestamp'])[];
}[] = [
${tables.join('')}];
`;
  return new Map([['snapshot-columns.ts', module]]);
}
