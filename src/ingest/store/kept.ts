import { hash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { PAGE_BYTES } from './scratch.ts';

/** What followed from something with a name, as long as it is what it was. */
export interface Followed {
  /** What followed before; nothing where the name is new, or what it names has another digest. */
  get(name: string, digest: string): string | undefined;
  set(name: string, digest: string, body: string): void;
}

/**
 * What runs keep for those that come after them, beside the drafts. Each is what follows from bytes that are known by a digest, whoever wrote
 * them and whenever: it can be missing, but not out of date. It holds nothing that was not masked.
 */
export interface Kept {
  /** Whether anything is kept of this run. */
  keeps: boolean;
  /** The prepared posts of captures. */
  captures: Followed;
  /** What is remembered of entries. */
  entries: Followed;
  /** Of entries that a post changes nothing in: what differs. */
  settled: Followed;
  /** What drafts of threads were written from of which captures hold parts. */
  parts: Followed;
  /** Make last what was kept. */
  finish(): void;
  /** Give the file back; what was not made to last is forgotten. */
  close(): void;
}

const TABLES = ['captures', 'entries', 'settled', 'parts'] as const;
type Table = (typeof TABLES)[number];

/** Kilobytes of tables that stay in memory. */
const CACHE = 2 * 1024;

let last = { name: '', number: 0 };

/** A number that stands for a name: 48 bits of its digest, which with the other digest are enough to know it by. A draft's is asked for twice in a row. */
function numberOf(name: string): number {
  if (last.name !== name) last = { name, number: Number.parseInt(hash('sha1', name, 'hex').slice(0, 12), 16) };
  return last.number;
}

/**
 * Open what was kept. Where it is another engine's, broken, or in use by another run, there is nothing, and nothing is kept.
 *
 * The file has another name from the first change on until it is whole and on the disk. So it needs no journal, and one that a run left behind
 * which was killed is begun anew.
 *
 * @param folder where it is kept
 * @param engine a digest of everything that makes it
 * @param write whether this run may change anything on the disk
 */
export function openKept(folder: string, engine: string, write: boolean): Kept {
  const file = join(folder, 'ingest.sqlite');
  const changing = `${file}.part`;
  let changed = false;
  let sound = true;
  let statements: Record<Table, { get: StatementSync; set?: StatementSync }> | undefined;
  let database = attempt(() => openToRead(file, engine));
  const known = database !== undefined;
  if (database) statements = prepare(database, false);

  /** A run does as well without, so where the file is broken or the disk is full, it goes on without. */
  function attempt<T>(action: () => T): T | undefined {
    if (!sound) return undefined;
    try {
      return action();
    } catch {
      sound = false;
      return undefined;
    }
  }

  function begin(): void {
    mkdirSync(folder, { recursive: true });
    if (existsSync(changing) && isLocked(changing)) throw new Error('another run keeps what it finds out');
    database?.close();
    rmSync(changing, { force: true });
    if (known) renameSync(file, changing);
    database = openToChange(changing, engine);
    statements = prepare(database, true);
    changed = true;
  }

  const followed = (table: Table): Followed => ({
    // What this run alone found out it need not ask for.
    get: (name, digest) =>
      known ? attempt(() => statements?.[table].get.get(numberOf(name), digest)?.body as string | undefined) : undefined,
    set(name, digest, body) {
      if (!write) return;
      attempt(() => {
        if (!changed) begin();
        statements?.[table].set?.run(numberOf(name), digest, body);
      });
    },
  });
  return {
    keeps: write,
    captures: followed('captures'),
    entries: followed('entries'),
    settled: followed('settled'),
    parts: followed('parts'),
    finish() {
      attempt(() => {
        if (!changed) return;
        database?.exec('commit');
        database?.close();
        sync(changing);
        renameSync(changing, file);
      });
    },
    close() {
      if (database?.isOpen) database.close();
    },
  };
}

/** @returns nothing where there is no such file, or it is another engine's, or no database */
function openToRead(file: string, engine: string): DatabaseSync | undefined {
  if (!existsSync(file)) return undefined;
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    database.exec(`pragma cache_size = -${CACHE}`);
    if (database.prepare('select digest from engine').get()?.digest === engine) return database;
  } catch {
    // What is no database is made anew.
  }
  database.close();
  return undefined;
}

/** Whether another run is changing a file. */
function isLocked(file: string): boolean {
  const database = new DatabaseSync(file);
  try {
    database.exec('begin exclusive');
    return false;
  } catch (error) {
    return (error as { errcode?: number }).errcode === BUSY;
  } finally {
    database.close();
  }
}

const BUSY = 5;

/** @throws where it cannot be changed */
function openToChange(file: string, engine: string): DatabaseSync {
  const database = new DatabaseSync(file);
  try {
    database.exec(
      `pragma page_size = ${PAGE_BYTES}; pragma cache_size = -${CACHE}; pragma journal_mode = off; pragma synchronous = off; begin exclusive`,
    );
    database.exec('create table if not exists engine (digest text primary key)');
    for (const table of TABLES) {
      // Rows stand in the order written, and what they are found by is small, so that writing in any order of names asks the disk rarely.
      database.exec(`create table if not exists ${table} (name integer unique, digest text, body text)`);
    }
    database.prepare('insert or ignore into engine values (?)').run(engine);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function prepare(database: DatabaseSync, change: boolean): Record<Table, { get: StatementSync; set?: StatementSync }> {
  const of = (table: Table) => ({
    get: database.prepare(`select body from ${table} where name = ? and digest = ?`),
    ...(change && { set: database.prepare(`insert or replace into ${table} values (?, ?, ?)`) }),
  });
  return { captures: of('captures'), entries: of('entries'), settled: of('settled'), parts: of('parts') };
}

/** Wait until a file is on the disk. */
function sync(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
