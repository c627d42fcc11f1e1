import { createHash } from 'node:crypto';
import { openDeadlines } from '../domain/deadlines/due.ts';
import { evaluate } from '../domain/findings/stored-findings.ts';
import { encodeId } from '../domain/ids.ts';
import { type RecordBase, scopeOf } from '../domain/record-type.ts';
import { citationText } from '../statute/citation.ts';
import type { RuleContext } from '../statute/findings/rule.ts';
import type { ManifestFile } from './manifest.ts';
import { allDone } from './reading.ts';
import { envelopeCells, type RecordTables } from './record-tables.ts';
import type { Standing } from './standing.ts';
import type { Cell } from './table.ts';
import { type FileTools, type PartPlace, TablePart } from './table-file.ts';

/** What one part of a type holds once its files are closed. */
export interface WrittenPart {
  files: Record<string, ManifestFile[]>;
  /** SHA-256 over the lines `id version hash` of its records. */
  heads: string;
}

interface PartOptions {
  /** The moment of the instant. */
  context: RuleContext;
  /** Whether purges are told: only to tables that are merged. */
  incremental: boolean;
}

/** One part of a run: up to so many records of one type, with everything that belongs to them, in one file a table and format. */
export class RecordPart {
  readonly #tables: RecordTables;
  readonly #options: PartOptions;
  readonly #shaped: readonly { part: TablePart; rowsOf: RecordTables['shaped'][number]['rowsOf'] }[];
  readonly #revision: TablePart;
  readonly #finding: TablePart | undefined;
  readonly #deadline: TablePart | undefined;
  readonly #heads = createHash('sha256');
  /** Records written, and purged ones too. */
  size = 0;
  /** Records that stood at the instant. */
  records = 0;

  constructor(tools: FileTools, tables: RecordTables, place: PartPlace, options: PartOptions) {
    this.#tables = tables;
    this.#options = options;
    this.#shaped = tables.shaped.map(({ table, rowsOf }) => ({ part: new TablePart(tools, table, place), rowsOf }));
    this.#revision = new TablePart(tools, tables.revision, place);
    this.#finding = tables.finding && new TablePart(tools, tables.finding, place);
    this.#deadline = tables.deadline && new TablePart(tools, tables.deadline, place);
  }

  /** Adds a record, its children as they were at the instant, with its revisions. */
  add(standing: Standing): void {
    const { key, record, revisions } = standing;
    this.size += 1;
    const id = encodeId(key);
    const agency = scopeOf(this.#tables.type, key);
    for (const { version, action, at, actor, reason, requestId, previousHash, hash, image } of revisions) {
      this.#revision.add([id, agency, version, action, at, actor, reason, requestId, previousHash, hash, image]);
    }
    if (record) this.#addRecord(record, standing, id);
    else if (this.#options.incremental) this.#addPurge(standing);
  }

  #addRecord(record: RecordBase, { key, head }: Standing, id: string): void {
    const { type } = this.#tables;
    const agency = scopeOf(type, key);
    this.records += 1;
    this.#heads.update(`${id} ${head.version} ${head.hash}\n`);
    const envelope = envelopeCells(type, record, id);
    for (const { part, rowsOf } of this.#shaped)
      rowsOf(record, part.table.kind === 'record' ? envelope : [id], part.add);
    this.#addFindings(record, id, agency);
    this.#addDeadlines(record, id, agency);
  }

  /** Of a purged record: the row that takes it out of the tables of an earlier run. */
  #addPurge({ key, head }: Standing): void {
    const [records] = this.#shaped;
    if (!records) return;
    const { columns } = records.part.table;
    const told: Record<string, Cell> = {
      id: encodeId(key),
      agency_key: scopeOf(this.#tables.type, key),
      version: head.version,
      op: 'DELETE',
      changed_at: head.at,
    };
    records.part.add(columns.map(({ name }) => told[name] ?? null));
  }

  #addFindings(record: RecordBase, id: string, agency: string): void {
    if (!this.#finding) return;
    for (const { rule, fields, message } of evaluate(this.#tables.type, record, this.#options.context)) {
      const paths = fields.map((path) => path.join('.')).join(' ');
      this.#finding.add([id, agency, rule.id, rule.severity, paths, message]);
    }
  }

  #addDeadlines(record: RecordBase, id: string, agency: string): void {
    if (!this.#deadline) return;
    for (const [position, deadline] of openDeadlines(this.#tables.type, record).entries()) {
      const { rule, action, setBy, provision, start, period, dueOn, dueAt, note } = deadline;
      const source = provision && citationText(provision);
      this.#deadline.add([
        id,
        agency,
        position,
        rule,
        action,
        setBy,
        source,
        start,
        period,
        dueOn,
        dueAt,
        note ?? null,
      ]);
    }
  }

  get #all(): TablePart[] {
    return [...this.#shaped.map(({ part }) => part), this.#revision, this.#finding, this.#deadline].filter(
      (part) => part !== undefined,
    );
  }

  async drain(): Promise<void> {
    await allDone(this.#all.map((part) => part.drain()));
  }

  async close(): Promise<WrittenPart> {
    const files = await allDone(this.#all.map(async (part) => [part.table.name, await part.close()] as const));
    return { files: Object.fromEntries(files), heads: this.#heads.digest('hex') };
  }

  async abort(): Promise<void> {
    await Promise.all(this.#all.map((part) => part.abort()));
  }
}
