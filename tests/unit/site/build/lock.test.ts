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
