import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent, checks } from '../../../../src/graph/checks/index.ts';
import { makeContent, makeDocument } from '../../make-content.ts';

/** What stands beside the checks; the last is asked by what records addresses. */
const OTHERS = ['check.ts', 'index.ts', 'nearest.ts', 'unsettled-anchors.ts'];

describe('checkContent', () => {
  it('runs every check that there is', async () => {
    const files = globSync('src/graph/checks/*.ts').filter((file) => !OTHERS.includes(basename(file)));
    expect(files.length).toBeGreaterThan(15);
    for (const file of files) expect(checks, file).toContain(Object.values(await import(resolve(file)))[0]);
  });

  it('finds nothing in sound content', () => {
    expect(checkContent(makeContent([makeDocument('post', 'a', {}, '## Wind\n\n[[b]]\n'), makeDocument('topic', 'b')]))).toEqual([]);
  });

  it('tells what all of them find', () => {
    const documents = [
      makeDocument('post', 'a', { platforms: ['Balloon'], topics: ['wind'] }, '# One\n\n[[nowhere]]\n'),
      makeDocument('technote', 'a', {}, '# One\n\n[[nowhere]]\n'),
      makeDocument('topic', 'b', { parent: 'c' }),
      makeDocument('topic', 'c', { parent: 'b' }),
    ];
    const fields = checkContent(makeContent(documents)).map(({ field }) => field);
    for (const field of ['file name', 'platforms[0]', 'topics[0]', 'parent']) expect(fields).toContain(field);
    const found = checkContent(makeContent(documents)).map((problem) => problem.found);
    for (const text of ['the first-level heading “One”', '`[[nowhere]]`, an id that no entry has']) expect(found).toContain(text);
  });

  it('charges the body of one of two entries with the same id to its own file', () => {
    const documents = [
      makeDocument('post', 'x', {}, '## Here\n\n[[#here]]\n'),
      makeDocument('technote', 'x', {}, '# One\n\n[[nowhere]]\n'),
    ];
    const files = checkContent(makeContent(documents))
      .filter(({ field }) => field.startsWith('body'))
      .map(({ file }) => file);
    expect(files).toEqual(['content/technotes/x.md', 'content/technotes/x.md']);
  });
});
