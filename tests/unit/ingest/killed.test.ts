import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fixture } from './fixtures.ts';

const folder = mkdtempSync(join(tmpdir(), 'signpost-killed-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Start the command line. */
function start(out: string) {
  return spawn(process.execPath, ['src/ingest/cli.ts', fixture('captures'), '--out', out, '--site', fixture('site.yaml')], {
    stdio: 'ignore',
  });
}

function snapshot(out: string): Record<string, string> {
  const items = readdirSync(out, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return Object.fromEntries(
    items.map((item) => [join(item.parentPath, item.name).slice(out.length), readFileSync(join(item.parentPath, item.name), 'utf8')]),
  );
}

it('ingest that is killed at any moment leaves whole files only, and the next run completes them', { timeout: 120_000 }, async () => {
  const whole = join(folder, 'whole');
  const begun = performance.now();
  await once(start(whole), 'close');
  const duration = performance.now() - begun;
  const expected = snapshot(whole);

  const out = join(folder, 'killed');
  for (let round = 0; round < 5; round++) {
    rmSync(out, { recursive: true, force: true });
    const child = start(out);
    const closed = once(child, 'close');
    // Files are written near the end of a run.
    await new Promise((done) => setTimeout(done, duration * (0.6 + Math.random() * 0.4)));
    child.kill('SIGKILL');
    await closed;
    let left: Record<string, string> = {};
    try {
      left = snapshot(out);
    } catch {
      // Killed before the first file.
    }
    for (const [path, text] of Object.entries(left)) if (!path.includes('/.signpost-')) expect(text).toBe(expected[path]);
  }
  await once(start(out), 'close');
  expect(snapshot(out)).toEqual(expected);
});
