import { describe, expect, it } from 'vitest';
import { countFiles } from '../../../src/site/count-files.ts';
import { makeDocument } from '../make-content.ts';
import { makeSite } from './make-site.ts';

const site = makeSite([
  makeDocument('topic', 'gauges'),
  makeDocument('post', 'a', { aliases: ['b'], errors: [{ domain: 'LINK', code: 31 }] }),
  makeDocument('term', 'hub'),
]);
const built = new Map([
  ['/[kind]/[id].md', ['topics/gauges.md', 'posts/a.md', 'posts/b.md']],
  ['/api/entries/[id].json', ['gauges', 'a', 'b', 'hub']],
  ['/api/errors/[domain].json', ['link']],
  ['/og/[kind]/[id].png', ['gauges', 'a']],
  ['/[...folder]/feed.xml', ['', 'guides', 'open-questions', 'topics/gauges']],
  ['/[...folder]/feed.json', ['', 'guides', 'open-questions', 'topics/gauges']],
]);

describe('countFiles', () => {
  it('is content where every entry has its files', () => {
    expect(() => countFiles(site, built)).not.toThrow();
  });

  it('names every route that lost files, and how many', () => {
    const lost = new Map(built).set('/api/entries/[id].json', ['a']);
    lost.delete('/[...folder]/feed.xml');
    expect(() => countFiles(site, lost)).toThrow(
      'The build lost files. /api/entries/[id].json: 4 expected, 1 made; /[...folder]/feed.xml: 4 expected, 0 made.',
    );
  });
});
