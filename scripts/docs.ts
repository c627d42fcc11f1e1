/**
 * Writes the documents that follow from the code: docs/schema.md from the SDL, docs/errors.md from the closed lists of
 * codes, docs/access.md from the access policy, docs/findings.md from the rules, docs/law.md from the reference data,
 * docs/x-privacy-nz.schema.json from the fields of the namespace, docs/data-dictionary.md from the tables of snapshots,
 * docs/cli-reference.md from the help of the `registry` program. A test compares them, so they can't go stale.
 */
import { writeFileSync } from 'node:fs';
import { namespaceSchema } from '#lib/statute/namespace/json-schema.ts';
import { accessDocument } from './docs/access.ts';
import { cliDocument } from './docs/cli.ts';
import { dataDictionary } from './docs/data-dictionary.ts';
import { errorsDocument } from './docs/errors.ts';
import { findingsDocument } from './docs/findings.ts';
import { lawDocument } from './docs/law.ts';
import { schemaDocument } from './docs/schema.ts';

const docsFolder = new URL('../docs/', import.meta.url);

/** The generated documents by file name. */
export const documents = (): Map<string, string> =>
  new Map([
    ['schema.md', schemaDocument()],
    ['errors.md', errorsDocument()],
    ['access.md', accessDocument()],
    ['findings.md', findingsDocument()],
    ['law.md', lawDocument()],
    ['data-dictionary.md', dataDictionary()],
    ['x-privacy-nz.schema.json', `${JSON.stringify(namespaceSchema(), null, 2)}\n`],
  ]);

if (import.meta.main) {
  for (const [name, content] of documents()) writeFileSync(new URL(name, docsFolder), content);
  writeFileSync(new URL('cli-reference.md', docsFolder), await cliDocument());
}
