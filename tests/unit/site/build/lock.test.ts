import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BuildError, explainDisk } from '../../../../src/site/build/build-error.ts';
import { lock } from '../../../../src/site/build/lock.ts';

it('lets one build at a time work, and the next after it', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'signpost-')), 'a/building.lock');
  const release = lock(file);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  writeFileSync(file, '4711');
  expect(() => lock(file, () => true)).toThrow(BuildError);
  expect(() => lock(file, () => true)).toThrow(/^Another build, process 4711, is at work in this project\. Wait until it ends/);
  rmSync(file);
  release();
  lock(file)();
});

it('is not stopped by what a build left that was killed', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'signpost-')), 'building.lock');
  for (const left of ['4711', '', 'x']) {
    writeFileSync(file, left);
    lock(file, (pid) => pid !== 4711 && pid > 0)();
  }
});

it('says what the disk refuses in words', () => {
  const error = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC', path: 'dist/index.html' });
  expect(explainDisk(error)).toEqual(
    new BuildError('dist/index.html cannot be written: the disk is full. The last good site stands as it was.'),
  );
  const other = new Error('Something else');
  expect(explainDisk(other)).toBe(other);
});

it('does not take a lock for left behind whose number is not written yet', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'signpost-')), 'building.lock');
  writeFileSync(file, '');
  let waits = 0;
  const write = () => {
    waits += 1;
    if (waits === 2) writeFileSync(file, '4711');
  };
  expect(() => lock(file, (pid) => pid === 4711, write)).toThrow(/process 4711/);
  expect(readFileSync(file, 'utf8')).toBe('4711');
});

it('leaves a lock alone that somebody took after the one left behind was seen', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'signpost-')), 'building.lock');
  writeFileSync(file, '4711');
  const running = (pid: number) => {
    // While we look whether that one runs, another build finds out that it does not.
    if (pid === 4711) writeFileSync(file, '4712');
    return pid === 4712;
  };
  expect(() => lock(file, running)).toThrow(/process 4712/);
  expect(readFileSync(file, 'utf8')).toBe('4712');
});
