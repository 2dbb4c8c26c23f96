import { describe, expect, it } from 'vitest';
import { topicTree } from '../../../../src/graph/checks/topic-tree.ts';
import { makeContent, makeDocument } from '../../make-content.ts';
import { linesOf } from './lines-of.ts';

const topic = (id: string, parent?: string) => makeDocument('topic', id, parent ? { parent } : {});
const allowed = 'a topic that is not below this one';

describe('topicTree', () => {
  it('finds nothing in a tree', () => {
    const documents = [topic('a'), topic('b', 'a'), topic('c', 'b'), topic('d', 'a'), topic('e')];
    expect(linesOf(topicTree, makeContent(documents))).toEqual([]);
  });

  it('finds a circle on each topic of it, and not on those below', () => {
    const documents = [topic('a', 'c'), topic('b', 'a'), topic('c', 'b'), topic('d', 'a'), topic('e', 'd')];
    expect(linesOf(topicTree, makeContent(documents))).toEqual([
      `content/topics/a.md: parent: a → c → b → a; ${allowed}`,
      `content/topics/b.md: parent: b → a → c → b; ${allowed}`,
      `content/topics/c.md: parent: c → b → a → c; ${allowed}`,
    ]);
  });

  it('finds a topic that is its own parent', () => {
    expect(linesOf(topicTree, makeContent([topic('a', 'a')]))).toEqual([`content/topics/a.md: parent: a → a; ${allowed}`]);
  });

  it('leaves a parent that is not there to another check', () => {
    expect(linesOf(topicTree, makeContent([topic('a', 'nowhere')]))).toEqual([]);
  });
});
