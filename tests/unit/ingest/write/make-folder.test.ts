import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../../../../src/ingest/write/make-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('making a folder', () => {
  it('makes those above it too, and leaves one that is there', async () => {
    const path = join(folder, 'a', 'b', 'c');
    await Promise.all([makeFolder(path), makeFolder(path)]);
    await makeFolder(path);
    expect(statSync(path).isDirectory()).toBe(true);
  });

  it('says where a file stands in the way', async () => {
    writeFileSync(join(folder, 'a'), '');
    await expect(makeFolder(join(folder, 'a', 'b'))).rejects.toThrow(`mkdir '${join(folder, 'a')}'`);
  });

  it.runIf(existsSync('/proc/self'))('gives up where no folder can be', async () => {
    await expect(makeFolder('/proc/none/posts')).rejects.toThrow("mkdir '/proc/none'");
  });
});
