import { describe, expect, it } from 'vitest';
import { uniqueIds } from '../../../../src/graph/checks/unique-ids.ts';
import { makeContent, makeDocument } from '../../make-content.ts';
import { linesOf } from './lines-of.ts';

const allowed = 'an id that no other entry has or had';

describe('uniqueIds', () => {
  it('finds nothing where every id stands once', () => {
    const documents = [makeDocument('post', 'a', { aliases: ['c'] }), makeDocument('topic', 'b', { aliases: ['d'] })];
    expect(linesOf(uniqueIds, makeContent(documents))).toEqual([]);
  });

  it('finds an id that two kinds of entry have', () => {
    expect(linesOf(uniqueIds, makeContent([makeDocument('post', 'a'), makeDocument('topic', 'a')]))).toEqual([
      `content/topics/a.md: file name: \`a\`, which content/posts/a.md has already; ${allowed}`,
    ]);
  });

  it('finds an alias that is the id of another entry, whichever comes first', () => {
    const one = makeDocument('post', 'a', { aliases: ['x', 'b'] });
    const line = `content/posts/a.md: aliases[1]: \`b\`, which content/posts/b.md has already; ${allowed}`;
    expect(linesOf(uniqueIds, makeContent([one, makeDocument('post', 'b')]))).toEqual([line]);
    expect(linesOf(uniqueIds, makeContent([makeDocument('post', 'b'), one]))).toEqual([line]);
  });

  it('finds an alias that two entries have, or that is the entry’s own id', () => {
    const documents = [makeDocument('post', 'a', { aliases: ['x'] }), makeDocument('post', 'b', { aliases: ['x', 'b'] })];
    expect(linesOf(uniqueIds, makeContent(documents))).toEqual([
      `content/posts/b.md: aliases[0]: \`x\`, which content/posts/a.md has already; ${allowed}`,
      `content/posts/b.md: aliases[1]: \`b\`, which content/posts/b.md has already; ${allowed}`,
    ]);
  });

  it('leaves the other words for a term alone', () => {
    const documents = [makeDocument('term', 'a', { aliases: ['b', 'x'] }), makeDocument('term', 'b', { aliases: ['x'] })];
    expect(linesOf(uniqueIds, makeContent(documents))).toEqual([]);
  });
});
