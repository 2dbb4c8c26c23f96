import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { writeMadePages } from '../../../../src/site/build/made-pages.ts';
import { PART_FILE, readPart } from '../../../../src/site/build/read-part.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-'));
  writeFileSync(join(folder, 'index.html'), 'built');
});

it('reads which pages a part of the site holds', () => {
  writeMadePages(join(folder, PART_FILE), folder, {
    from: 'inputs',
    digests: new Map(),
    pages: new Map([['index.html', { given: '', reads: [] }]]),
  });
  expect([...readPart(folder, 'inputs').keys()]).toEqual(['index.html']);
  expect(() => readPart(folder, 'others')).toThrow(
    `--merge: ${folder} was made from other content, on another day, by another version of the engine or of Node. Make all parts of the same commit; SOURCE_DATE_EPOCH sets the day.`,
  );
});

it('says how to make one where there is none', () => {
  expect(() => readPart(folder, 'inputs')).toThrow(
    `--merge: ${folder} holds no part of a site (no .shard.json); \`signpost build --shard 1/2 --out ${folder}\` makes one`,
  );
});
