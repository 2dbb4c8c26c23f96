import { describe, expect, it } from 'vitest';
import { stackExchange as reader } from '../../../../src/ingest/readers/stack-exchange.ts';
import { readFixture, readText } from '../fixtures.ts';

describe('Stack Exchange dump', () => {
  it('gives questions, and answers that name theirs', async () => {
    const posts = await readFixture(reader, 'seeds.robots.org/Posts.xml');
    expect(posts.filter(({ answerTo }) => !answerTo).map(({ startLine, url, accepted }) => [startLine, url, accepted])).toEqual([
      [3, 'https://seeds.robots.org/questions/1', '3'],
      [6, 'https://seeds.robots.org/questions/4', undefined],
    ]);
    expect(posts.find(({ answerTo }) => answerTo?.reply.id === '3')?.answerTo?.thread).toBe('1');
    expect(posts[0]).toMatchObject({
      title: 'How deep do rovers plant beans?',
      figures: { replies: 2, boosts: 7, views: 900, activity: '2025-04-02' },
      text: 'How deep do I plant _beans_ with a rover?\n',
    });
    expect(posts.at(-1)?.figures.boosts).toBe(0);
  });

  it('are named by their address, and by number and date where the site is not known', async () => {
    const text = '<posts><row Id="1" PostTypeId="1" Title="Beans" Body="Deep." CreationDate="2025-04-02T10:00:00.000"/></posts>';
    const named = async (file: string) => (await readText(reader, text, file)).map(({ key, url }) => [key, url])[0];
    expect(await named('beans.example.com/Posts.xml')).toEqual([undefined, 'https://beans.example.com/questions/1']);
    expect(await named('leeks.example.com/Posts.xml')).toEqual([undefined, 'https://leeks.example.com/questions/1']);
    expect(await named('Posts.xml')).toEqual(['stack-exchange:1:2025-04-02T10:00:00.000', undefined]);
  });

  it.each(['posts SYSTEM "posts.dtd"', 'posts [<!ELEMENT posts (row*)>]'])('may have a document type: %s', async (type) => {
    const text = `<?xml version="1.0"?>\n<!DOCTYPE ${type}>\n<posts><row Id="1" PostTypeId="1" Title="Beans" Body="Deep."/></posts>`;
    expect(await readText(reader, text, 'Posts.xml')).toMatchObject([{ title: 'Beans', text: 'Deep.\n', startLine: 3 }]);
  });

  it.each([
    ['breaks off', '<posts>\n<row Id="1" PostTy', 'Posts.xml: line 2: '],
    [
      'uses entities of its own',
      '<!DOCTYPE posts [<!ENTITY a "aa">]>\n<posts><row Id="1" PostTypeId="1" Body="&a;"/></posts>',
      'Posts.xml: line 2: undefined entity',
    ],
    ['uses unknown entities', '<posts>\n<row Id="1" PostTypeId="1" Body="&a;"/></posts>', 'Posts.xml: line 2: undefined entity'],
  ])('refuses XML that %s', async (_, text, message) => {
    await expect(readText(reader, text, 'Posts.xml')).rejects.toThrow(message);
  });
});
