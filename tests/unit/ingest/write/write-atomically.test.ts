import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeLeftovers, writeAtomically } from '../../../../src/ingest/write/write-atomically.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const OLD = 'old '.repeat(50_000);
const NEW = 'new '.repeat(80_000);

describe('atomic writes', () => {
  it('replace a file and leave nothing else behind', async () => {
    const path = join(folder, 'a.md');
    await writeAtomically(path, OLD);
    await writeAtomically(path, NEW);
    expect(readFileSync(path, 'utf8')).toBe(NEW);
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it('leave the old file where the new one cannot be written', async () => {
    await expect(writeAtomically(join(folder, 'none', 'a.md'), NEW)).rejects.toThrow('ENOENT');
  });

  it('leave each file old or new when killed at any moment', { timeout: 60_000 }, async () => {
    const names = ['a.md', 'b.md', 'c.md'];
    const writer = new URL('./endless-writer.ts', import.meta.url).pathname;
    let kills = 0;
    for (let round = 0; round < 12; round++) {
      for (const name of names) writeFileSync(join(folder, name), OLD);
      const child = spawn(process.execPath, [writer, folder, ...names], { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      await new Promise((done) => setTimeout(done, Math.random() * 60));
      child.kill('SIGKILL');
      await once(child, 'close');
      kills++;
      for (const name of names) expect([OLD, NEW]).toContain(readFileSync(join(folder, name), 'utf8'));
      await removeLeftovers(folder);
      expect(readdirSync(folder).sort()).toEqual(names);
    }
    expect(kills).toBe(12);
  });

  it('leave the temporary files of a process that still writes', async () => {
    const temporary = `.signpost-a.md-${process.ppid}-0a1b2c3d.tmp`;
    writeFileSync(join(folder, temporary), 'half');
    await removeLeftovers(folder);
    expect(readdirSync(folder)).toEqual([temporary]);
  });
});
