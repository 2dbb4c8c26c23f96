import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { linkOrCopy } from '../../../src/search/link-or-copy.ts';

let from: string;
let to: string;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-'));
  from = join(folder, 'from');
  to = join(folder, 'to');
  writeFileSync(from, 'rain');
});

it('takes no room where the disk can', () => {
  linkOrCopy(from, to);
  expect(statSync(to).ino).toBe(statSync(from).ino);
});

it.each(['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP'])('copies where the disk answers %s', (code) => {
  linkOrCopy(from, to, () => {
    throw Object.assign(new Error(code), { code });
  });
  expect(readFileSync(to, 'utf8')).toBe('rain');
  expect(statSync(to).ino).not.toBe(statSync(from).ino);
});

it('says that there is no such file', () => {
  expect(() => linkOrCopy(`${from}-gone`, to)).toThrow('ENOENT');
});
