import { describe, expect, it } from 'vitest';
import { knownQuestions } from '../../../../src/graph/checks/known-questions.ts';
import { makeContent, makeDocument } from '../../make-content.ts';
import { linesOf } from './lines-of.ts';

const documents = [makeDocument('post', 'gauge-zero', { aliases: ['no-rain'] }), makeDocument('topic', 'sensors')];

const linesFor = (...ids: string[]) =>
  linesOf(knownQuestions, {
    ...makeContent(documents, { broken: ['torn'], drafts: ['later'] }),
    questions: new Map(ids.map((id) => [id, ['why no rain']])),
  });

describe('knownQuestions', () => {
  it('finds nothing where each file is named for an entry, a draft or one that has mistakes', () => {
    expect(linesFor('gauge-zero', 'sensors', 'later', 'torn')).toEqual([]);
  });

  it('finds a file named for nothing, and what was perhaps meant', () => {
    expect(linesFor('guage-zero', 'xylophone')).toEqual([
      'content/questions/guage-zero.txt: file name: `guage-zero`, which no entry has; the id of an entry; did you mean `gauge-zero`?',
      'content/questions/xylophone.txt: file name: `xylophone`, which no entry has; the id of an entry',
    ]);
  });

  it('finds a file named for a former id', () => {
    expect(linesFor('no-rain')).toEqual([
      'content/questions/no-rain.txt: file name: `no-rain`, a former id; it is now `gauge-zero`: rename the file',
    ]);
  });
});
