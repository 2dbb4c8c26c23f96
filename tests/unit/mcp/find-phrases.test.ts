import { expect, it } from 'vitest';
import { createPhraseFinder } from '../../../src/mcp/find-phrases.ts';
import type { PublishedEntry } from '../../../src/model/published-entry.ts';
import type { EntryRecord } from '../../../src/search/index/format.ts';

const bodies: Record<string, string> = {
  plain: 'The mast faded out at dawn.',
  marked: 'The **mast** [faded](https://keepers.example/) out[^1] at `dawn`.',
  apart: 'The mast stood. It faded out.',
  plural: 'Masts faded out.',
};
const read = async (id: string) => ({ id, title: 'T', summary: 'S.', asks: [], body: bodies[id] ?? '' }) as unknown as PublishedEntry;
const records = Object.keys(bodies).map((id) => ({ id, url: `posts/${id}/` }) as EntryRecord);
const find = createPhraseFinder(read);

it.each([
  ['mast faded out', ['plain', 'marked', 'plural']],
  ['Faded out at dawn', ['plain', 'marked']],
  ['mast stood it', ['apart']],
  ['dawn out', []],
])('“%s” is found where its words stand in that order, whatever marks are between them', async (phrase, ids) => {
  expect([...(await find([phrase], records))]).toEqual(ids.map((id) => `posts/${id}/`));
});

it('several phrases are found where all of them stand', async () => {
  expect([...(await find(['mast faded', 'at dawn'], records))]).toEqual(['posts/plain/', 'posts/marked/']);
});

it('a part of a word is no word', async () => {
  expect((await find(['ast faded'], records)).size).toBe(0);
});
