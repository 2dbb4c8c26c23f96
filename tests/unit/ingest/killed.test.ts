import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Dirent, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { filesBelow, fixture } from './fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'signpost-killed-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Start the command line. */
function start(out: string) {
  return spawn(process.execPath, ['bin/signpost.mjs', 'ingest', fixture('captures'), '--out', out, '--site', fixture('site.yaml')], {
    stdio: 'ignore',
  });
}

function items(out: string): Dirent[] {
  if (!existsSync(out)) return [];
  return filesBelow(out);
}

/** How many files stand there; while they are being written, one may be gone by the time its folder is read. */
function filesIn(out: string): number {
  try {
    return items(out).length;
  } catch {
    return 0;
  }
}

function snapshot(out: string): Record<string, string> {
  return Object.fromEntries(
    items(out).map((item) => [join(item.parentPath, item.name).slice(out.length), readFileSync(join(item.parentPath, item.name), 'utf8')]),
  );
}

it('ingest that is killed at any moment leaves whole files only, and the next run completes them', { timeout: 240_000 }, async () => {
  const whole = join(folder, 'whole');
  await once(start(whole), 'close');
  const expected = snapshot(whole);
  const most = Object.keys(expected).length;

  const out = join(folder, 'killed');
  for (const files of [1, Math.floor(most / 3), Math.floor((2 * most) / 3), most - 1]) {
    rmSync(out, { recursive: true, force: true });
    const child = start(out);
    const closed = once(child, 'close');
    while (child.exitCode === null && filesIn(out) < files) await new Promise((resume) => setTimeout(resume));
    child.kill('SIGKILL');
    await closed;
    for (const [path, text] of Object.entries(snapshot(out))) if (!path.includes('/.signpost-')) expect(text).toBe(expected[path]);
    await once(start(out), 'close');
    expect(snapshot(out)).toEqual(expected);
  }
});
