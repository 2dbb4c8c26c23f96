import { expect, test } from 'vitest';
import { copyOfFixture } from '../copy-of-fixture.ts';

test('a template with an unknown placeholder is named', async () => {
  const site = copyOfFixture();
  site.edit('site.yaml', 'about your {product} with {os}', 'about your {product} with {osx}');
  const [problem = '', ...more] = await site.problems();
  expect(more).toEqual([]);
  // The field's value begins on the line of its name, above the one that is wrong.
  expect(problem).toMatch(new RegExp(`^content/site\\.yaml:${site.lineOf('site.yaml', 'text: |')}:7: desk\\.greetings\\[1\\]\\.text: "`));
  expect(problem).toMatch(/; takes: the placeholders \{product\}, \{os\}, \{error\}, \{words\}; \{osx\} is none of them$/);
});

test('a thread pattern without a place for the number is named', async () => {
  const site = copyOfFixture();
  site.edit('site.yaml', 'board/t/{id}', 'board/t/');
  expect(await site.problems()).toEqual([
    `content/site.yaml:${site.lineOf('site.yaml', 'threadPattern:')}:1: threadPattern: "https://keepers.example/board/t/"; takes: an address with \`{id}\` in it once`,
  ]);
});

test.each([
  ['an unknown placeholder', 'https://keepers.example/new?body={test}', '{test} is none of them'],
  ['no place for the reply', 'https://keepers.example/new?title={subject}', 'one of {text}, {markdown}, {html}, for the reply'],
  [
    'a host that a reply would choose',
    'https://{product}.example/?body={text}',
    'an address that begins with https:// and a host, or with mailto:',
  ],
  ['a path that a reply would choose', 'https://keepers.example/{product}?body={text}', 'placeholders behind the `?` alone'],
  ['a script', 'javascript:alert({text})', 'an address that begins with https:// and a host, or with mailto:'],
])('a ticket whose address has %s is named', async (_what, url, allowed) => {
  const site = copyOfFixture();
  site.edit('site.yaml', 'https://keepers.example/short?body={text}', url);
  const [problem = '', ...more] = await site.problems();
  expect(problem).toMatch(/^content\/site\.yaml:\d+:7: desk\.tickets\[1\]\.url: /);
  expect(problem).toContain(allowed);
  expect(more.filter((other) => !other.includes('desk.tickets[1].url'))).toEqual([]);
});
