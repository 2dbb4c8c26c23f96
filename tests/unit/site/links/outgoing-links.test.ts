import { expect, it } from 'vitest';
import { formatLinkReport } from '../../../../src/site/links/link-report.ts';
import { outgoingLinks } from '../../../../src/site/links/outgoing-links.ts';
import { makeDocument, outlinesOf } from '../../make-content.ts';

it('lists every address elsewhere once, with the places that name it', () => {
  const documents = [
    makeDocument(
      'post',
      'a',
      { source: { url: 'https://keepers.example/t/1' } },
      '[x](https://halyard.example/#one)\nhttps://halyard.example/#two\n',
    ),
    makeDocument('reference', 'b', { url: 'https://halyard.example/' }, '[own](https://rainmark.example/kb/posts/a/)\n'),
  ];
  const links = [...outgoingLinks(outlinesOf(documents), 'https://rainmark.example/kb/')];
  expect(links.map(([url, places]) => [url, places.map(({ place }) => place)])).toEqual([
    ['https://halyard.example/', ['content/posts/a.md:9', 'content/posts/a.md:10', 'content/references/b.md: url']],
    ['https://keepers.example/t/1', ['content/posts/a.md: source.url']],
  ]);
});

it('writes a report sorted, one line an address', () => {
  expect(formatLinkReport({})).toBe('{}\n');
  const gone = { state: 'gone', found: '404', since: '2026-11-01' } as const;
  expect(formatLinkReport({ 'https://b.example/': gone, 'https://a.example/': gone })).toBe(
    '{\n  "https://a.example/": {"state":"gone","found":"404","since":"2026-11-01"},\n' +
      '  "https://b.example/": {"state":"gone","found":"404","since":"2026-11-01"}\n}\n',
  );
});
