import { hash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

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
  /** The prepared posts of captures. */
  captures: Followed;
  /** What is remembered of entries. */
  entries: Followed;
  /** Of entries that a post changes nothing in: what differs. */
  settled: Followed;
  /** Make last what was kept. */
  finish(): void;
  /** Give the file back; what was not made to last is forgotten. */
  close(): void;
}

/** A digest of what something follows from. */
export function digestOf(bytes: string | Uint8Array): string {
  return hash('sha256', bytes, 'base64url').slice(0, 22);
}

const TABLES = ['captures', 'entries', 'settled'] as const;

/** Kilobytes of tables that stay in memory. */
const CACHE = 2 * 1024;

/**
 * Open what was kept. Where it is another engine's, broken, or in use by another run, there is nothing, and nothing is kept.
 *
 * @param folder where it is kept
 * @param engine a digest of everything that makes it
 * @param write whether this run may change anything on the disk
 */
export function openKept(folder: string, engine: string, write: boolean): Kept | undefined {
  const file = join(folder, 'ingest.sqlite');
  if (!write && !existsSync(file)) return undefined;
  try {
    if (write) mkdirSync(folder, { recursive: true });
    return open(file, engine, write) ?? (write ? openAnew(file, engine) : undefined);
  } catch {
    return undefined;
  }
}

function openAnew(file: string, engine: string): Kept | undefined {
  for (const end of ['', '-journal']) rmSync(file + end, { force: true });
  return open(file, engine, true);
}

/** @returns nothing where the file is another engine's */
function open(file: string, engine: string, write: boolean): Kept | undefined {
  const database = new DatabaseSync(file, { readOnly: !write });
  try {
    database.exec(`pragma cache_size = -${CACHE}; pragma locking_mode = exclusive; pragma synchronous = normal`);
    if (write) {
      database.exec('begin immediate; create table if not exists engine (digest text)');
      for (const table of TABLES) database.exec(`create table if not exists ${table} (name text primary key, digest text, body text)`);
    }
    const known = database.prepare('select digest from engine').get()?.digest;
    if (known === undefined && write) database.prepare('insert into engine values (?)').run(engine);
    else if (known !== engine) {
      database.close();
      return undefined;
    }
    return keptIn(database, write);
  } catch (error) {
    if (database.isOpen) database.close();
    if (isBusy(error) || !write) throw error;
    // What is no database, or a broken one, is made anew.
    return undefined;
  }
}

const BUSY = 5;

function isBusy(error: unknown): boolean {
  return (error as { errcode?: number }).errcode === BUSY;
}

function keptIn(database: DatabaseSync, write: boolean): Kept {
  let sound = true;
  /** A run does as well without, so where the file is broken or the disk is full, it goes on without. */
  const attempt = <T>(action: () => T): T | undefined => {
    if (!sound) return undefined;
    try {
      return action();
    } catch {
      sound = false;
      return undefined;
    }
  };
  const followed = (table: (typeof TABLES)[number]): Followed => {
    const select = database.prepare(`select body from ${table} where name = ? and digest = ?`);
    const change = write ? database.prepare(`insert or replace into ${table} values (?, ?, ?)`) : undefined;
    return {
      get: (name, digest) => attempt(() => select.get(name, digest)?.body as string | undefined),
      set: (name, digest, body) => {
        attempt(() => change?.run(name, digest, body));
      },
    };
  };
  return {
    captures: followed('captures'),
    entries: followed('entries'),
    settled: followed('settled'),
    finish: () => {
      if (write) attempt(() => database.exec('commit'));
    },
    close: () => attempt(() => database.close()),
  };
}
