import { describe, expect, it } from 'vitest';
import { chooseReader } from '../../../../src/ingest/readers/index.ts';
import { openCapture, wording } from '../fixtures.ts';

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
  ])('%s is %s', async (name, format) => {
    const capture = await openCapture(name);
    expect(chooseReader(capture, 'auto', wording)?.format).toBe(format);
  });

  it('knows when nobody can read a capture', () => {
    expect(chooseReader({ name: 'a', head: 'Dear diary, nothing happened.' }, 'auto', wording)).toBeUndefined();
  });
});
