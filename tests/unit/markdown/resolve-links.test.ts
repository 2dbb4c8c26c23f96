import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/markdown/outline.ts';
import { resolveLinks } from '../../../src/markdown/resolve-links.ts';
import { createTargets } from '../../../src/model/targets.ts';
import { createUrls } from '../../../src/model/urls.ts';
import { loadContent } from '../../../src/site/load-content.ts';
import { createSite } from '../../../src/site/site.ts';
import { makeDocument, soundSite } from '../make-content.ts';

const urls = createUrls('https://rainmark.example/kb/');
const targets = createTargets(
  [
    makeDocument('technote', 'wn12', { title: 'WN12: Calibrating [a|b]', number: 'WN12', aliases: ['old'] }),
    makeDocument('term', 'hub', { title: 'Hub' }),
  ],
  {},
);
const resolve = (body: string) => resolveLinks(body, outlineOf(body).links, { kind: 'post', id: 'self' }, targets, urls);
const wn12 = 'https://rainmark.example/kb/technotes/wn12/';

describe('resolveLinks', () => {
  it.each([
    ['[[wn12]]', `[WN12: Calibrating \\[a\\|b\\]](${wn12})`],
    ['[[wn12#tolerance|its *tolerance*]]', `[its tolerance](${wn12}#tolerance)`],
    ['[[old]]', `[WN12: Calibrating \\[a\\|b\\]](${wn12})`],
    ['[[hub]]', '[Hub](https://rainmark.example/kb/glossary/#hub)'],
    ['[[#up]]', '[#up](https://rainmark.example/kb/posts/self/#up)'],
    ['[[#up|up]]', '[up](https://rainmark.example/kb/posts/self/#up)'],
    ['[the *note*, `c]`](wn12#a "title")', `[the *note*, \`c]\`](${wn12}#a "title")`],
    ['[x](<wn12>)', `[x](${wn12})`],
    ['[down](#tables)', '[down](https://rainmark.example/kb/posts/self/#tables)'],
    ['| a |\n|---|\n| [[wn12\\|cal]] |', `| a |\n|---|\n| [cal](${wn12}) |`],
    ['See [r].\n\n[r]: wn12#a "title"', `See [r].\n\n[r]: ${wn12}#a "title"`],
    [
      '> 🎉 “x” [[hub]] and [[hub]]',
      '> 🎉 “x” [Hub](https://rainmark.example/kb/glossary/#hub) and [Hub](https://rainmark.example/kb/glossary/#hub)',
    ],
  ])('writes %s out', (body, plain) => {
    expect(resolve(body)).toBe(plain);
  });

  it.each([
    '`[[wn12]]`',
    '```\n[[wn12]]\n```',
    '[web](https://halyard.example/a_(b))',
    '<https://halyard.example/>',
    '## H {#h}',
    '[^1]\n\n[^1]: x',
  ])('leaves %s as it is', (body) => {
    expect(resolve(body)).toBe(body);
  });

  it('leaves no entry link in any entry', async () => {
    const { documents, markdown } = createSite(await loadContent(soundSite));
    for (const { id } of documents) expect(outlineOf(markdown(id)).links, id).toEqual([]);
  });
});
