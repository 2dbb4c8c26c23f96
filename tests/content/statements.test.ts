import { describe, expect, test } from 'vitest';
import { createRandom } from '../bench/random.ts';
import { draw, statementsOfEntry, statementsOfTable } from './statements.ts';

describe('what an entry says', () => {
  test('is what stands before a footnote, with its line and its sources', () => {
    const text = [
      '---',
      'title: A title[^not]',
      '---',
      '',
      'Ships float.[^sea] Stones sink,[^sea][^law] as all know.',
      'No proof here.',
      '| ink | is wet[^sea] [^law] |',
      '',
      '[^sea]: [The sea](https://example.com/sea), a book.',
      '[^law]: A law.',
    ].join('\n');
    const sea = '[The sea](https://example.com/sea), a book.';
    expect(statementsOfEntry('content/posts/x.md', text)).toEqual([
      { file: 'content/posts/x.md', line: 5, text: 'Ships float.', sources: [sea] },
      { file: 'content/posts/x.md', line: 5, text: 'Stones sink,', sources: [sea, 'A law.'] },
      { file: 'content/posts/x.md', line: 7, text: 'ink | is wet', sources: [sea, 'A law.'] },
    ]);
  });
});

describe('what a table says', () => {
  const text = [
    'domain: PaperErrorDomain',
    'title: Paper',
    'summary: Of paper.',
    'sources:',
    '  first: { title: A list, url: https://example.com/list }',
    '  second: { title: A page, url: https://example.com/page }',
    'codes:',
    '  - { code: 1, name: torn, meaning: It is torn., check: Glue it. }',
    '  - { code: 2, name: wet, documented: name, check: Dry it., source: second }',
  ].join('\n');

  test('is each row, with its own source or the first', () => {
    expect(statementsOfTable('content/errors/papererrordomain.yaml', 'papererrordomain', text)).toEqual([
      {
        file: 'content/errors/papererrordomain.yaml',
        line: 8,
        text: '1 torn: It is torn. / Check: Glue it.',
        sources: ['A list, https://example.com/list'],
      },
      {
        file: 'content/errors/papererrordomain.yaml',
        line: 9,
        text: '2 wet: (documented by name alone) / Check: Dry it.',
        sources: ['A page, https://example.com/page'],
      },
    ]);
  });

  test('is not read while it has mistakes', () => {
    expect(() => statementsOfTable('content/errors/x.yaml', 'x', text)).toThrow('npm run check:content');
  });
});

describe('a draw', () => {
  const all = Array.from({ length: 50 }, (_, i) => i);

  test('has no statement twice, and is the same for the same seed', () => {
    const drawn = draw(all, 20, createRandom(7));
    expect(new Set(drawn).size).toBe(20);
    expect(draw(all, 20, createRandom(7))).toEqual(drawn);
    expect(draw(all, 20, createRandom(8))).not.toEqual(drawn);
  });

  test('ends with what there is', () => {
    expect(draw([1, 2], 5, createRandom(7)).sort()).toEqual([1, 2]);
  });
});
