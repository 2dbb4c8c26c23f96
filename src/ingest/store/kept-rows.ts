import type { Followed, Kept } from './kept.ts';

/** Tables that are written to where drafts are made. */
const TABLES = ['entries', 'settled', 'parts'] as const;
type Table = (typeof TABLES)[number];

/** Something to keep, which another thread found out: its table, name and digest, and what follows. */
export type KeptRow = [table: Table, name: string, digest: string, body: string];

/** What is to be kept, collected. */
export interface KeptRows extends Pick<Kept, 'keeps' | Table> {
  /** What was collected so far, which is forgotten here. */
  take(): KeptRow[];
}

/** @param keeps whether anything is kept */
export function collectKept(keeps: boolean): KeptRows {
  let rows: KeptRow[] = [];
  const collect = (table: Table): Followed => ({
    get: () => undefined,
    set(name, digest, body) {
      if (keeps) rows.push([table, name, digest, body]);
    },
  });
  return {
    keeps,
    entries: collect('entries'),
    settled: collect('settled'),
    parts: collect('parts'),
    take() {
      const taken = rows;
      rows = [];
      return taken;
    },
  };
}

/** Keep what was collected elsewhere. */
export function keepRows(kept: Kept, rows: readonly KeptRow[]): void {
  for (const [table, name, digest, body] of rows) kept[table].set(name, digest, body);
}
