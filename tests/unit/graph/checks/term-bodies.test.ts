import { describe, expect, it } from 'vitest';
import { termBodies } from '../../../../src/graph/checks/term-bodies.ts';
import { makeContent, makeDocument } from '../../make-content.ts';
import { linesOf } from './lines-of.ts';

const body = '## Wind\n\nA.[^1]\n\n[^1]: Source.\n';

describe('termBodies', () => {
  it('finds what has an id in the body of a term', () => {
    expect(linesOf(termBodies, makeContent([makeDocument('term', 'hub', {}, body)]))).toEqual([
      'content/glossary/hub.md:5:1: body: the heading “Wind”; a term has none; what needs one is a post or a topic',
      'content/glossary/hub.md:9: body: a footnote; a term has none; link its source in the text',
    ]);
  });

  it('finds nothing in plain text, and in other kinds of entry', () => {
    const documents = [
      makeDocument('term', 'hub', {}, 'See [the manual](https://halyard.example/).\n'),
      makeDocument('post', 'a', {}, body),
    ];
    expect(linesOf(termBodies, makeContent(documents))).toEqual([]);
  });
});
