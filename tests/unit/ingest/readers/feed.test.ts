import { describe, expect, it } from 'vitest';
import { feed } from '../../../../src/ingest/readers/feed.ts';
import { readText } from '../fixtures.ts';

const item = (link: string, title: string, html: string, more = '') =>
  `<item><title>${title}</title><link>${link.replaceAll('&', '&amp;')}</link><description><![CDATA[${html}]]></description>${more}</item>`;
const rss = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Beds</title>${items.join('')}</channel></rss>`;
const entry = (link: string, title: string, html: string, author: string) =>
  `<entry><id>${link.replaceAll('&', '&amp;')}</id><title type="text">${title}</title><author><name>${author}</name></author>
   <link rel="alternate" href="${link.replaceAll('&', '&amp;')}"/><published>2025-02-01T00:00:00Z</published><updated>2025-02-03T00:00:00Z</updated>
   <content type="html"><![CDATA[${html}]]></content></entry>`;
const atom = (...entries: string[]) =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Beds</title><id>x:1</id><updated>2025-01-01T00:00:00Z</updated>${entries.join('')}</feed>`;

describe('a feed of Discourse', () => {
  const DC = (who: string, day: number) =>
    `<dc:creator>${who}</dc:creator><pubDate>Mon, 0${day} Jan 2025 08:00:00 +0000</pubDate><guid isPermaLink="false">talk.example-post-7-${day}</guid>`;

  it.each([
    ['by their path', (number: number) => `https://talk.example/t/dry-beds/7/${number}`],
    ['by their place on the page', (number: number) => `https://talk.example/t/dry-beds/7${number > 2 ? '?page=2' : ''}#post_${number}`],
  ])('joins the posts of a topic that it names %s', async (_, link) => {
    const more = `<p><a href="https://talk.example/t/dry-beds/7/3">Read full topic</a></p>`;
    const posts = await readText(
      feed,
      rss(
        item(link(3), 'Dry beds', `<p>Water it.</p>\n${more}`, DC('bert', 3)),
        item(link(2), 'Dry beds', '<p>Very dry.</p>', DC('anna', 2)),
        item(link(1), 'Dry beds', '<p>Why?</p>', DC('anna', 1)),
      ),
    );
    expect(posts).toMatchObject([
      {
        title: 'Dry beds',
        url: 'https://talk.example/t/dry-beds/7',
        text: 'Why?\n',
        published: '2025-01-01',
        figures: { activity: '2025-01-03' },
      },
    ]);
    expect(posts[0]?.replies?.map(({ text }) => text)).toEqual(['Water it.\n']);
  });

  it('takes no reply for the question where the first post is not there, nor its day for the thread', async () => {
    const [post] = await readText(
      feed,
      rss(item('https://talk.example/t/dry-beds/7#post_9', 'Dry beds', '<p>Water it.</p>', DC('bert', 3))),
    );
    expect(post).toMatchObject({ partial: true, url: 'https://talk.example/t/dry-beds/7', replies: [{ text: 'Water it.\n' }] });
    expect(post).not.toHaveProperty('published');
  });
});

it('joins the answers in a feed of Stack Exchange with their question, without who gave them', async () => {
  const home = 'https://beds.example/questions/12/why-dry';
  const posts = await readText(
    feed,
    atom(
      entry('https://beds.example/questions/12/why-dry', 'Why dry?', '<p>It is.</p>', 'anna'),
      entry('https://beds.example/questions/12/-/34#34', 'Answer by bert for Why dry?', '<p>Water it.</p>', 'bert'),
      entry('https://beds.example/questions/13/x/35#35', 'Answer by bert for Why wet?', '<p>Wait.</p>', 'bert'),
    ),
  );
  expect(posts.map(({ title, url, partial, replies }) => [title, url, partial, replies?.map(({ text }) => text)])).toEqual([
    ['Why dry?', home, undefined, ['Water it.\n']],
    ['Why wet?', 'https://beds.example/questions/13', true, ['Wait.\n']],
  ]);
});

it.each([
  ['names the topic', 't=5&', 'https://beds.example/viewtopic.php?t=5&p=1#p1', 'https://beds.example/viewtopic.php?t=5'],
  ['does not', '', 'https://beds.example/viewtopic.php?p=1#p1', undefined],
])('joins the posts of a topic in a feed of phpBB that %s', async (_, topic, opening, thread) => {
  const link = (post: number) => `https://beds.example/viewtopic.php?${topic}p=${post}#p${post}`;
  const by = (who: string) =>
    `<p>Statistics: Posted by <a href="https://beds.example/memberlist.php?u=2">${who}</a> — Sat Feb 01, 2025</p><hr />\n`;
  const reply = entry(link(2), 'Watering • Re: Dry beds', `Water it.${by('bert')}`, 'bert');
  const posts = await readText(feed, atom(reply, entry(link(1), 'Watering • Dry beds', `Why?${by('anna')}`, 'anna')));
  expect(posts).toMatchObject([{ title: 'Dry beds', url: opening, text: 'Why?\n', replies: [{ text: 'Water it.\n' }] }]);
  const [later] = await readText(feed, atom(reply));
  expect([later?.title, later?.url, later?.partial]).toEqual(['Dry beds', thread, true]);
});

it('leaves the items of any other feed as they are', async () => {
  const posts = await readText(
    feed,
    atom(entry('https://a.example/1', 'Re: Beds', 'One.', 'a'), entry('https://a.example/2', 'Beds', 'Two.', 'a')),
  );
  expect(posts.map(({ title, url, text }) => [title, url, text])).toEqual([
    ['Re: Beds', 'https://a.example/1', 'One.\n'],
    ['Beds', 'https://a.example/2', 'Two.\n'],
  ]);
});

it('keeps tags in a title that mark nothing up', async () => {
  const [post] = await readText(
    feed,
    rss(item('https://beds.example/a', 'What is &lt;array&gt; &amp;amp; &lt;b&gt;why&lt;/b&gt;', '<p>Why?</p>', '')),
  );
  expect(post).toMatchObject({ title: 'What is <array> & why' });
});
