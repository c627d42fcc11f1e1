import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const queriesFolder = new URL('../../queries/', import.meta.url);

/** The saved queries in queries/: `<name>@<version>.graphql`, a title in the first comment line, then what it is for. */
export function queriesModule(): string {
  const files = readdirSync(queriesFolder).map((file) => {
    const [, name, version] = /^(registry-[a-z0-9-]+)@(\d+)\.graphql$/.exec(file) ?? [];
    if (!name) throw new Error(`queries/${file} is not named registry-<name>@<version>.graphql`);
    const lines = readFileSync(new URL(file, queriesFolder), 'utf8').trim().split('\n');
    const comments = lines.filter((line) => line.startsWith('#')).map((line) => line.replace(/^#\s*/, ''));
    const [title = '', ...description] = comments;
    const operation = lines.filter((line) => !line.startsWith('#')).join('\n');
    return { name, version: Number(version), title, description: description.join(' '), operation };
  });
  const sorted = files.sort((one, other) =>
    one.name < other.name ? -1 : one.name > other.name ? 1 : one.version - other.version,
  );
  return `// Written by \`npm run generate\` from queries/*.graphql. Do not edit.
// JSON, brotli in base64: read it by lib/queries/registry-queries.ts.

/** The saved queries that the registry brings with it, by name and version. */
export const REGISTRY_QUERIES = '${brotliCompressSync(JSON.stringify(sorted)).toString('base64')}';
`;
}
