import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

/** A value that a table holds. */
export type Value = SQLInputValue;

/**
 * What a run has to remember of every post, in tables on the disk, so that memory stays the same however many there are.
 * Statements are prepared once and called often.
 */
export interface Scratch {
  /** Make tables and indexes. */
  define(sql: string): void;
  /** Prepare a statement that changes rows. */
  change(sql: string): (...values: Value[]) => void;
  /** Prepare a question for one row. */
  first<Row>(sql: string): (...values: Value[]) => Row | undefined;
  /**
   * Prepare a question for a few rows. A walk through them would leave something behind outside V8's heap that lasts until all of the heap is
   * collected: 4 MB where each of 100,000 posts asks once.
   */
  all<Row>(sql: string): (...values: Value[]) => Row[];
  /** Prepare a question for rows that are walked through one at a time. */
  each<Row>(sql: string): (...values: Value[]) => Iterable<Row>;
  /** Forget everything. */
  close(): void;
}

/** Several posts are on a page: with pages of SQLite's usual size, each has one or two of its own. */
export const PAGE_BYTES = 16 * 1024;

/** Kilobytes of tables that stay in memory; what is more goes to the disk. */
const CACHE = 4 * 1024;

/**
 * Open an empty database in a private temporary file. The file has no name: on Unix it is unlinked as soon as it is open, on Windows
 * it goes with its last handle, so a run that is killed leaves nothing behind.
 */
export function openScratch(): Scratch {
  const database = new DatabaseSync('');
  // Nothing is ever undone or read by another run, so there is no journal, and one transaction from beginning to end.
  database.exec(
    `pragma page_size = ${PAGE_BYTES}; pragma cache_size = -${CACHE}; pragma journal_mode = off; pragma synchronous = off; begin`,
  );
  return {
    define: (sql) => database.exec(sql),
    change(sql) {
      const statement = database.prepare(sql);
      return (...values) => {
        statement.run(...values);
      };
    },
    first<Row>(sql: string) {
      const statement = database.prepare(sql);
      return (...values: Value[]) => statement.get(...values) as Row | undefined;
    },
    all<Row>(sql: string) {
      const statement = database.prepare(sql);
      return (...values: Value[]) => statement.all(...values) as Row[];
    },
    each<Row>(sql: string) {
      // A statement is on one walk at a time; another walk that begins meanwhile has one of its own.
      const idle: StatementSync[] = [];
      return function* (...values: Value[]) {
        const statement = idle.pop() ?? database.prepare(sql);
        try {
          yield* statement.iterate(...values) as Iterable<Row>;
        } finally {
          idle.push(statement);
        }
      };
    },
    close: () => database.close(),
  };
}
