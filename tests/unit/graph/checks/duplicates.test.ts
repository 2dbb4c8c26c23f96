import { expect, it } from 'vitest';
import { duplicates } from '../../../../src/graph/checks/duplicates.ts';
import { makeContent, makeDocument } from '../../make-content.ts';
import { linesOf } from './lines-of.ts';

const post = (id: string, duplicateOf?: string) => makeDocument('post', id, duplicateOf ? { duplicateOf } : {});

it('finds nothing where a duplicate has an original', () => {
  expect(linesOf(duplicates, makeContent([post('a', 'b'), post('b', 'c'), post('c')]))).toEqual([]);
});

it('finds a circle on each post of it, and not on those that lead into it', () => {
  const allowed = 'a post that is no duplicate of this one';
  expect(linesOf(duplicates, makeContent([post('a', 'b'), post('b', 'c'), post('c', 'a'), post('d', 'a')]))).toEqual([
    `content/posts/a.md: duplicateOf: a → b → c → a; ${allowed}`,
    `content/posts/b.md: duplicateOf: b → c → a → b; ${allowed}`,
    `content/posts/c.md: duplicateOf: c → a → b → c; ${allowed}`,
  ]);
});

it('leaves a post that repeats itself to another check', () => {
  expect(linesOf(duplicates, makeContent([post('a', 'a')]))).toEqual([]);
});
