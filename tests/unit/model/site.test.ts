import { expect, test } from 'vitest';
import { copyOfFixture } from '../copy-of-fixture.ts';

test('a template with an unknown placeholder is named', async () => {
  const site = copyOfFixture();
  site.edit('site.yaml', 'about your {product} with {os}', 'about your {product} with {osx}');
  expect(await site.problems()).toEqual([
    expect.stringMatching(
      /^content\/site\.yaml:30: desk\.greetings\[1\]\.text: ".*; takes: the placeholders \{product\}, \{os\}, \{words\}; \{osx\} is none of them$/,
    ),
  ]);
});

test('a thread pattern without a place for the number is named', async () => {
  const site = copyOfFixture();
  site.edit('site.yaml', 'board/t/{id}', 'board/t/');
  expect(await site.problems()).toEqual([
    'content/site.yaml:14: threadPattern: "https://keepers.example/board/t/"; takes: an address with `{id}` in it once',
  ]);
});
