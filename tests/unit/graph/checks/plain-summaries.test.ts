import { describe, expect, it } from 'vitest';
import { plainSummaries } from '../../../../src/graph/checks/plain-summaries.ts';
import { makeContent, makeDocument } from '../../make-content.ts';
import { linesOf } from './lines-of.ts';

const told = (summary: string) => linesOf(plainSummaries, makeContent([makeDocument('post', 'a', { summary })]));

describe('plainSummaries', () => {
  it.each([
    'Set `gauge.tips`.',
    'See [[wn12]].',
    'See [the note](https://halyard.example/).',
    'It **never** tips.',
    'It tips.[^1]',
    'At <https://halyard.example/>.',
  ])('finds Markdown: %s', (summary) => {
    expect(told(summary)).toHaveLength(1);
    expect(told(summary)[0]).toMatch(
      /^content\/posts\/a\.md: summary: `.+`, which is Markdown; plain text; search results, feeds and replies show it as it stands$/,
    );
  });

  it.each([
    'Use __FILE__, and 2 ** 3, and vec[0](x).',
    'SELECT count(*), * FROM t; char **argv, *p and a*b.',
    'if [[ -f x ]]; then [[:alpha:]] or [see below].',
    'A backtick ` alone, _ and <br> and a <- b.',
    "It's <T> of Vec<T>, at https://halyard.example/.",
  ])('takes for text what people write: %s', (summary) => expect(told(summary)).toEqual([]));
});
