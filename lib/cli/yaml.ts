import { UsageError } from './failures.ts';

/** Reads YAML, of which JSON is a part. A UsageError names the file, line and column of what is wrong. */
export async function parseYaml(text: string, name: string): Promise<unknown> {
  const { LineCounter, parseDocument } = await import('yaml');
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, maxAliasCount: 100 } as object);
  const [problem] = document.errors;
  if (problem) {
    const { line, col } = lineCounter.linePos(problem.pos[0]);
    throw new UsageError(`${name}:${line}:${col}: ${problem.message}`);
  }
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    throw new UsageError(`${name}: ${error instanceof Error ? error.message : error}`);
  }
}
