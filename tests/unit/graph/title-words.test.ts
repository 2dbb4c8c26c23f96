import { expect, it } from 'vitest';
import { tellingWords } from '../../../src/graph/title-words.ts';

it('has the words that could tell a subject, whole and once', () => {
  expect([...tellingWords('Why does the FROZEN anemometer’s cup stand still in naïve hoarfrost? (frozen)')]).toEqual([
    'frozen',
    'anemometer',
    'stand',
    'naïve',
    'hoarfrost',
  ]);
});

it('breaks no word at an apostrophe, and takes no function word', () => {
  expect([...tellingWords("It couldn't, it couldn’t and it wouldn't be without others")]).toEqual([]);
});

it('keeps names with digits and hyphens', () => {
  expect([...tellingWords('IPv4-mapped addresses of 4hub')]).toEqual(['ipv4-mapped', 'addresses']);
});
