import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openScratch } from '../../../../src/ingest/store/scratch.ts';

const MODULE = new URL('../../../../src/ingest/store/scratch.ts', import.meta.url).href;

/** Fills tables past what stays in memory, says so, and waits. */
const FILLS = `
  import { openScratch } from ${JSON.stringify(MODULE)};
  const scratch = openScratch();
  scratch.define('create table texts (text)');
  const insert = scratch.change('insert into texts values (?)');
  for (let at = 0; at < 20_000; at++) insert('x'.repeat(1_000));
  console.log('full');
  setInterval(() => {}, 1_000);`;

it('leaves nothing on the disk when it is killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-scratch-'));
  try {
    const env = { ...process.env, SQLITE_TMPDIR: folder, TMPDIR: folder, TEMP: folder, TMP: folder };
    const child = spawn(process.execPath, ['--input-type=module', '-e', FILLS], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(readdirSync(folder)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('holds what is put into it, walks through rows while others are added and read, and is gone when it is closed', () => {
  const scratch = openScratch();
  scratch.define('create table one (number integer primary key); create table two (number integer primary key)');
  const [addOne, addTwo] = [scratch.change('insert into one values (?)'), scratch.change('insert into two values (?)')];
  const each = scratch.each<{ number: number }>('select number from one order by number');
  for (const number of [3, 1, 2]) addOne(number);
  const seen: number[] = [];
  for (const { number } of each()) {
    seen.push(number);
    addTwo(number);
    expect(Array.from(each())).toHaveLength(3);
  }
  expect(seen).toEqual([1, 2, 3]);
  expect(scratch.all<{ number: number }>('select number from one where number < ? order by number')(3)).toEqual([
    { number: 1 },
    { number: 2 },
  ]);
  expect(scratch.first<{ number: number }>('select max(number) as number from two')()).toEqual({ number: 3 });
  scratch.close();
  expect(() => addOne(4)).toThrow();
});
