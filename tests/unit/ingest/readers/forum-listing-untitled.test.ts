import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { forumListingTitled } from '../../../../src/ingest/readers/forum-listing-titled.ts';
import { forumListingUntitled as reader } from '../../../../src/ingest/readers/forum-listing-untitled.ts';
import type { KnownText } from '../../../../src/ingest/readers/reader.ts';
import { fixture, openCapture, readFixture, readText, wording } from '../fixtures.ts';

const TRUE_STARTS = [2, 24, 25, 33, 39, 52, 57];

describe('forum listing without titles', () => {
  it('is told from a listing with titles', async () => {
    const [titled, untitled] = [await openCapture('titled.txt'), await openCapture('untitled.txt')];
    expect(forumListingTitled.recognises(titled, wording)).toBe(true);
    expect(forumListingTitled.recognises(untitled, wording)).toBe(false);
    expect(reader.recognises(untitled, wording)).toBe(true);
  });

  it('finds where posts begin, and says which beginnings are not sure', async () => {
    const posts = await readFixture(reader, 'untitled.txt');
    expect(posts.map(({ startLine }) => startLine)).toEqual(TRUE_STARTS);
    const sure = posts.filter(({ doubts }) => doubts.length === 0).map(({ startLine }) => startLine);
    expect(sure).toEqual(expect.arrayContaining([2, 25, 39]));
  });

  it('keeps line breaks, and leaves the topic trailer out', async () => {
    const post = (await readFixture(reader, 'untitled.txt')).find(({ startLine }) => startLine === 33);
    expect(post?.text.split('\n')).toHaveLength(2);
    expect(post?.endLine).toBe(38);
  });

  it('takes the title of an article that stands below its signature', async () => {
    const posts = await readFixture(reader, 'untitled.txt');
    expect(posts.map(({ title }) => title).filter(Boolean)).toEqual([
      'Soil Sensors Resources',
      'Compost and Probes',
      'Reading Probes the Right Way',
    ]);
  });

  it('reads a page that was saved with a blank line after each', async () => {
    const text = readFileSync(fixture('captures/untitled.txt'), 'utf8').replaceAll('\n', '\n\n');
    const posts = await readText(reader, text);
    expect(posts.map(({ startLine }) => startLine)).toEqual(TRUE_STARTS.map((line) => 2 * line - 1));
    expect(posts[3]?.text).not.toContain('SubTopic');
  });

  it('is sure of what is known from elsewhere', async () => {
    const known: KnownText[] = [
      { opening: "I've been asked how long a rover may stand" },
      { opening: 'my rover stops at the gate' },
      { opening: 'Our app draws the map of a garden' },
      { opening: 'developing a fence that rovers can see' },
      { opening: 'Every now and then somebody asks how to read a probe, so here is my answer', closing: 'for the current disturbs it.' },
    ];
    const posts = await readFixture(reader, 'untitled.txt', known);
    expect(posts.map(({ startLine }) => startLine)).toEqual(TRUE_STARTS);
    expect(posts.flatMap(({ doubts }) => doubts)).toEqual([]);
  });
});
