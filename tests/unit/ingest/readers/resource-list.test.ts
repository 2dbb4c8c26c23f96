import { describe, expect, it } from 'vitest';
import { forumListingUntitled } from '../../../../src/ingest/readers/forum-listing-untitled.ts';
import { resourceList as reader } from '../../../../src/ingest/readers/resource-list.ts';
import { parseLink } from '../../../../src/ingest/readers/resources/parse-link.ts';
import { openCapture, readFixture, wording } from '../fixtures.ts';

describe('resource list', () => {
  it('is recognised by itself', async () => {
    expect(reader.recognises(await openCapture('resources.txt'), wording)).toBe(true);
    expect(reader.recognises(await openCapture('untitled.txt'), wording)).toBe(false);
  });

  it('becomes one post by staff with its references', async () => {
    const [post, ...others] = await readFixture(reader, 'resources.txt');
    expect(others).toEqual([]);
    expect(post).toMatchObject({ type: 'resource', byStaff: true, startLine: 1, endLine: 13 });
    expect(post?.references?.map(({ section, type, title }) => [section, type, title])).toEqual([
      ['General', 'forum-tag', 'Slopes'],
      ['General', 'forum-tag', 'Terrain'],
      ['General', 'documentation', 'Terrain framework'],
      ['General', 'sample-code', 'Driving uphill'],
      ['General', 'documentation', 'TN4002: Slopes and how to survive them'],
      ['General', 'documentation', 'QA1001: Why does my rover slide'],
      ['Wheels', 'support', 'About worn wheels'],
      ['Wheels', 'rfc', 'RFC 9999 Wheels over IP'],
      ['Wheels', 'archive', 'Old wheels guide'],
    ]);
  });

  it('is read at the top of a listing, with the address of its thread', async () => {
    const [post] = await readFixture(forumListingUntitled, 'untitled.txt');
    expect(post).toMatchObject({
      type: 'resource',
      url: 'https://forums.robots.example/thread/4711',
      startLine: 2,
      endLine: 15,
      title: 'Soil Sensors Resources',
    });
    expect(post?.references).toHaveLength(8);
  });
});

describe('a link of a list', () => {
  it.each([
    ['Mending hoses sample code (aka Snake)', { title: 'Mending hoses', type: 'sample-code', note: '(aka Snake)' }],
    ['See also Pond Resources.', { title: 'Pond Resources', type: 'forum-post' }],
    ['WWDC 2031 Session 7 Rovers at dusk — Worth it.', { title: 'WWDC 2031 Session 7 Rovers at dusk', type: 'video', note: 'Worth it.' }],
    ['Technote 4100 Wells', { title: 'TN4100: Wells', type: 'documentation', number: 'TN4100' }],
    ['Hedges field note', { title: 'Hedges', type: 'documentation' }],
    ['Fences article https://robots.example/fences', { title: 'Fences', type: 'article', url: 'https://robots.example/fences' }],
    ['Forums subtopic: Garden & Field > Mapping', { title: 'Garden & Field > Mapping', type: 'forum-tag' }],
  ])('%s', (line, link) => expect(parseLink(line, wording)).toEqual({ links: [link], sure: true }));

  it('is not sure of a title without a kind', () => {
    expect(parseLink('Probe Fundamentals', wording)).toEqual({ links: [{ title: 'Probe Fundamentals', type: 'article' }], sure: false });
  });
});
