import { describe, expect, it } from 'vitest';
import { ContentError, formatProblem, type Problem } from '../../../src/model/problem.ts';

const problem: Problem = { file: 'content/posts/x.md', field: 'answer', found: '"maybe"', allowed: 'allowed: `staff`' };

describe('formatProblem', () => {
  it('tells place, field, what was found and what is allowed in one line', () => {
    expect(formatProblem(problem)).toBe('content/posts/x.md: answer: "maybe"; allowed: `staff`');
  });
});

describe('ContentError', () => {
  it('tells one mistake', () => {
    const error = new ContentError([problem]);
    expect(error.name).toBe('ContentError');
    expect(error.message).toBe(
      'The content has 1 mistake. Nothing was built.\n\ncontent/posts/x.md: answer: "maybe"; allowed: `staff`\n\n' +
        'CONTRIBUTING.md lists every field and what it takes.',
    );
  });

  it('tells all mistakes, and carries them', () => {
    const other = { ...problem, file: 'content/posts/y.md' };
    const error = new ContentError([problem, other]);
    expect(error.problems).toEqual([problem, other]);
    expect(error.message.split('\n').slice(0, 4)).toEqual([
      'The content has 2 mistakes. Nothing was built.',
      '',
      'content/posts/x.md: answer: "maybe"; allowed: `staff`',
      'content/posts/y.md: answer: "maybe"; allowed: `staff`',
    ]);
  });
});
