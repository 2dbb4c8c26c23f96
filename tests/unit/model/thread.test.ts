import { expect, test } from 'vitest';
import { createThreadReader } from '../../../src/model/thread.ts';

const threadOf = createThreadReader('https://keepers.example/board/t/{id}', { 'old.keepers.example': 'keepers.example' });

test.each([
  ['https://keepers.example/board/t/4711', '4711'],
  ['https://www.keepers.example/board/t/4711/?page=2#end', '4711'],
  ['https://old.keepers.example/board/t/5120/', '5120'],
  ['https://keepers.example/board/t/', undefined],
  ['https://keepers.example/board/t/4711/reply', undefined],
  ['https://elsewhere.example/board/t/4711', undefined],
])('%s → %s', (url, id) => {
  expect(threadOf(url)).toBe(id);
});

test('a site without threads has none', () => {
  expect(createThreadReader(undefined, {})('https://keepers.example/board/t/1')).toBeUndefined();
});

test.each([
  ['https://keepers.example/t/{slug}/{id}', '/t/smoker-goes-out/12', '12'],
  ['https://keepers.example/t/{slug}/{id}', '/t/12', '12'],
  ['https://keepers.example/t/{slug}/{id}', '/t/smoker-goes-out/12/3?u=x', '12'],
  ['https://keepers.example/t/{slug}/{id}', '/t/12/3', '12'],
  ['https://keepers.example/t/{slug}/{id}', '/t/about', undefined],
  ['https://keepers.example/questions/{id}/{slug}', '/questions/41/why-so-cold', '41'],
  ['https://keepers.example/questions/{id}/{slug}', '/questions/41', '41'],
  ['https://keepers.example/questions/{id}/{slug}', '/questions/tagged/cold', undefined],
])('%s reads %s', (pattern, path, id) => {
  expect(createThreadReader(pattern, {})(`https://keepers.example${path}`)).toBe(id);
});
