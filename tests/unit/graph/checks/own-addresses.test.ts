import { describe, expect, it } from 'vitest';
import { ownAddresses } from '../../../../src/graph/checks/own-addresses.ts';
import { makeContent, makeDocument } from '../../make-content.ts';
import { linesOf } from './lines-of.ts';

const others = [
  makeDocument('technote', 'wn12', { aliases: ['calibration'], symbols: ['gauge.tips'], anchors: { fill: 'pour' } }, '## Pour {#pour}\n'),
  makeDocument('topic', 'rain', { aliases: ['wet'] }),
  makeDocument('term', 'hub'),
];

/** Links of a post whose body begins on line 7, on a site at `https://rainmark.example/kb/`. */
const check = (body: string, fields: Parameters<typeof makeContent>[1] = {}) =>
  linesOf(ownAddresses, makeContent([makeDocument('post', 'a', {}, body), ...others], fields));

describe('ownAddresses', () => {
  it.each([
    'technotes/wn12/',
    'technotes/wn12',
    'technotes/wn12/#pour',
    'technotes/wn12/#fill',
    'technotes/wn12/#:~:text=rain',
    'technotes/calibration/#pour',
    'technotes/wn12.md',
    'api/entries/wn12.json',
    'topics/rain/feed.xml',
    'topics/wet/feed.json',
    'symbols/gauge-tips/',
    'glossary/#hub',
    'search/?q=rain',
    'search/#q=rain',
    'diagnose/#LINK%2031',
    'feed.xml',
    'llms.txt',
    '',
  ])('finds nothing in %j, which is there', (path) => {
    expect(check(`[x](https://rainmark.example/kb/${path})\n`)).toEqual([]);
  });

  it.each(['https://shop.rainmark.example/kb/none/', 'https://rainmark.example/shop/none/', 'https://rainmark.example:8443/kb/none/'])(
    'leaves %s alone, which is no address of this site',
    (url) => {
      expect(check(`[x](${url})\n`)).toEqual([]);
    },
  );

  it('finds an address that has no page, however it is written', () => {
    const found = 'an address of this site that has no page; an address that it has, best as `[[id]]`';
    expect(
      check(
        '[x](https://rainmark.example/kb/technotes/wn13/)\nhttp://rainmark.example/kb/none\n\n<a href="https://RAINMARK.example/kb/posts/wn12/">y</a>\n',
      ),
    ).toEqual([
      `content/posts/a.md:7:1: body: \`https://rainmark.example/kb/technotes/wn13/\`, ${found}; did you mean \`wn12\`?`,
      `content/posts/a.md:8:1: body: \`http://rainmark.example/kb/none\`, ${found}`,
      `content/posts/a.md:10:10: body: \`https://RAINMARK.example/kb/posts/wn12/\`, ${found}; did you mean \`wn12\`?`,
    ]);
  });

  it('finds an anchor that the page does not have', () => {
    expect(check('[x](https://rainmark.example/kb/technotes/wn12/#por)\n[y](https://rainmark.example/kb/glossary/#%E0%A4%A)\n')).toEqual([
      'content/posts/a.md:7:1: body: `https://rainmark.example/kb/technotes/wn12/#por`, an anchor that the page does not have; ' +
        'one of its anchors: #pour, #fill',
      'content/posts/a.md:8:1: body: `https://rainmark.example/kb/glossary/#%E0%A4%A`, an anchor that the page does not have; ' +
        'one of its anchors: #hub',
    ]);
  });

  it('says of a draft that it is one, and nothing of a file that has mistakes of its own', () => {
    const body = '[x](https://rainmark.example/kb/posts/b/)\n';
    expect(check(body, { drafts: ['b'] })).toEqual([
      'content/posts/a.md:7:1: body: `https://rainmark.example/kb/posts/b/`, the address of a draft; that of an entry that is published, best as `[[id]]`',
    ]);
    expect(check(body, { broken: ['b'] })).toEqual([]);
  });
});
