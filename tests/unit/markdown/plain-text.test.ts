import { expect, it } from 'vitest';
import { plainText } from '../../../src/markdown/plain-text.ts';

it('holds all that is read of a body, in order, a block a line', () => {
  const body = [
    '## Before you begin {#begin}',
    'The *mast* says `E 31`,[^1] see [the **manual**](https://example.com/).  \nTwice.',
    '- Look\n- Wait\n\n  an hour',
    '| Mast | Hub |\n|---|---|\n| faint | asleep |',
    '```sh\nmast --reset\n```',
    '> [!NOTE]\n> Dew falls.',
    '<details><summary>What the hub <b>says</b></summary>\n\nNothing.\n\n</details>',
    '[^1]: Of the maker.',
  ].join('\n\n');
  expect(plainText(body).split('\n')).toEqual([
    'Before you begin',
    'The mast says E 31, see the manual. Twice.',
    'Look',
    'Wait',
    'an hour',
    'Mast',
    'Hub',
    'faint',
    'asleep',
    'mast --reset',
    'Dew falls.',
    'What the hub says',
    'Nothing.',
    'Of the maker.',
  ]);
});
