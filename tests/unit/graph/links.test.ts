import { describe, expect, it } from 'vitest';
import { backlinksOf, linksOf } from '../../../src/graph/links.ts';
import type { Document } from '../../../src/model/document.ts';
import { createTargets } from '../../../src/model/targets.ts';
import { makeDocument, outlinesOf } from '../make-content.ts';

const others = [
  makeDocument('technote', 'wn12', { number: 'WN12' }),
  makeDocument('technote', 'wn31', { number: 'WN31' }),
  makeDocument('post', 'gauge', { aliases: ['zero-rain'], source: { url: 'https://keepers.example/t/4711' } }),
  makeDocument('term', 'hub'),
];

function linksFrom(document: Document): string[] | undefined {
  const documents = [document, ...others];
  return linksOf(
    documents,
    outlinesOf(documents),
    createTargets(documents, { 'old.keepers.example': 'keepers.example' }, 'https://rainmark.example/kb/'),
  )[document.id];
}

describe('linksOf', () => {
  it('lists entry links in order of mention, each once', () => {
    expect(linksFrom(makeDocument('post', 'a', {}, '[[hub]] [[wn12#x|words]] [[hub]] [gauge](gauge)'))).toEqual(['hub', 'wn12', 'gauge']);
  });

  it('lists an entry that is linked under a former id by its present one', () => {
    expect(linksFrom(makeDocument('post', 'a', {}, '[[zero-rain]] [[gauge]]'))).toEqual(['gauge']);
  });

  it('lists an entry that is linked by its whole address', () => {
    expect(linksFrom(makeDocument('post', 'a', {}, '[x](https://rainmark.example/kb/technotes/wn12/#pour)'))).toEqual(['wn12']);
  });

  it('lists technotes that the text names by number', () => {
    expect(linksFrom(makeDocument('post', 'a', {}, 'WN31 and WN99'))).toEqual(['wn31']);
  });

  it('lists posts that the text names by address, with words or without', () => {
    expect(linksFrom(makeDocument('post', 'a', {}, 'https://keepers.example/t/4711'))).toEqual(['gauge']);
    expect(linksFrom(makeDocument('post', 'a', {}, '[first](https://old.keepers.example/t/4711?page=2)'))).toEqual(['gauge']);
    expect(linksFrom(makeDocument('post', 'a', {}, 'https://keepers.example/t/4712'))).toEqual([]);
  });

  it('lists what the front matter names, after the body', () => {
    expect(linksFrom(makeDocument('post', 'a', { related: ['wn31'], duplicateOf: 'gauge' }, '[[hub]]'))).toEqual(['hub', 'wn31', 'gauge']);
    expect(linksFrom(makeDocument('topic', 'a', { related: ['hub'], start: ['wn12', 'hub'] }))).toEqual(['hub', 'wn12']);
  });

  it('does not count the topics of an entry as links', () => {
    expect(linksFrom(makeDocument('post', 'a', { topics: ['hub'] }))).toEqual([]);
  });

  it('never lists the entry itself', () => {
    const body = '[[a]] [[b]] [[#here]] https://keepers.example/t/1';
    expect(linksFrom(makeDocument('post', 'a', { aliases: ['b'], source: { url: 'https://keepers.example/t/1' } }, body))).toEqual([]);
  });

  it('has a list for an entry without a body', () => {
    expect(linksOf([makeDocument('post', 'a')], new Map(), createTargets([], {}))).toEqual({ a: [] });
  });
});

describe('backlinksOf', () => {
  it('turns links round, and has a list for every entry', () => {
    expect(backlinksOf({ a: ['b', 'c'], b: ['c'], c: ['a'], d: [] })).toEqual({ a: ['c'], b: ['a'], c: ['a', 'b'], d: [] });
  });
});
