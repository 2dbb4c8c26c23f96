import { describe, expect, it } from 'vitest';
import { knownLinks } from '../../../../src/graph/checks/known-links.ts';
import { makeContent, makeDocument } from '../../make-content.ts';
import { linesOf } from './lines-of.ts';

const wn12 = makeDocument('technote', 'wn12', { aliases: ['calibration'] }, '## Pour {#pour}\n\n## Tolerance\n');
const hub = makeDocument('term', 'hub');

/** Links of a post whose body begins on line 7. */
const check = (body: string, broken: string[] = []) =>
  linesOf(knownLinks, makeContent([makeDocument('post', 'a', {}, body), wn12, hub], { broken }));

describe('knownLinks', () => {
  it('finds nothing where every link leads somewhere', () => {
    expect(
      check('[[wn12]] [[wn12#pour]] [x](wn12#tolerance) [[calibration#pour]] [[hub]] [[#wind]] https://halyard.example/\n\n## Wind\n'),
    ).toEqual([]);
  });

  it('finds an id that no entry has, and suggests one that is near', () => {
    expect(check('[[wn13]]\n[words](barometer#x)\n')).toEqual([
      'content/posts/a.md:7:1: body: `[[wn13]]`, an id that no entry has; the id of an entry; did you mean `wn12`?',
      'content/posts/a.md:8:1: body: `[[barometer#x]]`, an id that no entry has; the id of an entry',
    ]);
  });

  it('finds an anchor that the entry does not have, and lists those it has', () => {
    expect(check('[[wn12#por]]\n\n[[calibration#por]]\n')).toEqual([
      'content/posts/a.md:7:1: body: `[[wn12#por]]`, an anchor that content/technotes/wn12.md does not have; one of its anchors: #pour, #tolerance',
      'content/posts/a.md:9:1: body: `[[calibration#por]]`, an anchor that content/technotes/wn12.md does not have; ' +
        'one of its anchors: #pour, #tolerance',
    ]);
  });

  it('finds an anchor that the page itself does not have', () => {
    expect(check('[up](#top)\n')).toEqual([
      'content/posts/a.md:7:1: body: `[[#top]]`, an anchor that content/posts/a.md does not have; one of its anchors: none',
    ]);
  });

  it('finds an anchor in a term, which has a place of its own only', () => {
    expect(check('[[hub#top]]\n')).toEqual(['content/posts/a.md:7:1: body: `[[hub#top]]`; a term has no anchors; link `[[hub]]`']);
  });

  it('finds destinations that are not allowed', () => {
    const allowed = 'an http or https address, or an entry: `[[id]]`';
    expect(check('[x](javascript:alert(1))\n[y](/posts/wn12/)\n')).toEqual([
      `content/posts/a.md:7:1: body: a link to \`javascript:alert(1)\`: the scheme \`javascript:\` is not allowed; ${allowed}`,
      `content/posts/a.md:8:1: body: a link to \`/posts/wn12/\`: neither a web address nor the id of an entry; ${allowed}`,
    ]);
  });

  it('says nothing of links to an entry whose file has mistakes of its own', () => {
    expect(check('[[wind]] [[wind#x]]\n', ['wind'])).toEqual([]);
  });
});
