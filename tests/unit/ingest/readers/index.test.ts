import { describe, expect, it } from 'vitest';
import { openFile } from '../../../../src/ingest/read/open-capture.ts';
import { chooseReader, readers } from '../../../../src/ingest/readers/index.ts';
import { fixture, wording } from '../fixtures.ts';

describe('choosing a reader', () => {
  it.each([
    ['titled.txt', 'forum-listing-titled'],
    ['untitled.txt', 'forum-listing-untitled'],
    ['resources.txt', 'resource-list'],
    ['topic.json', 'discourse'],
    ['seeds.robots.org/Posts.xml', 'stack-exchange'],
    ['technote.md', 'docc-article'],
    ['article.json', 'docc-article'],
    ['thread-structured.html', 'html-thread'],
    ['thread-plain.html', 'html-thread'],
  ])('%s is %s, and no other', async (name, format) => {
    const capture = await openFile(fixture(`captures/${name}`));
    expect(chooseReader(capture, 'auto', wording)?.format).toBe(format);
    const claiming = readers.filter((reader) => reader.recognises(capture, wording)).map((reader) => reader.format);
    // A listing with titles has the head of one without; the more particular reader is asked first.
    expect(claiming.filter((name) => name !== 'forum-listing-untitled' || format === name)).toEqual([format]);
  });

  it('knows when nobody can read a capture', () => {
    expect(chooseReader({ name: 'a', head: 'Dear diary, nothing happened.' }, 'auto', wording)).toBeUndefined();
  });
});
