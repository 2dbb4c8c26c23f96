import { describe, expect, it } from 'vitest';
import { parseQuestions } from '../../../src/model/questions.ts';

describe('parseQuestions', () => {
  it('reads one question a line, without remarks, empty lines and space around it', () => {
    expect(parseQuestions('# heard at the board\nwhy no rain\n\n  gauge stuck at zero \r\n')).toEqual({
      questions: ['why no rain', 'gauge stuck at zero'],
      mistakes: [],
    });
  });

  it('reads nothing from an empty file', () => {
    expect(parseQuestions('')).toEqual({ questions: [], mistakes: [] });
  });

  it('tells a question that stands twice, in any capitals', () => {
    expect(parseQuestions('why no rain\nhub offline\nWhy no rain\n')).toEqual({
      questions: ['why no rain', 'hub offline'],
      mistakes: [{ line: 3, found: '`Why no rain` again', allowed: 'each question once; it stands in line 1' }],
    });
  });

  it('tells a question that is too long to be one', () => {
    expect(parseQuestions(`${'rain '.repeat(33)}\nwhy no rain`)).toEqual({
      questions: ['why no rain'],
      mistakes: [{ line: 1, found: '164 characters', allowed: 'one question a line, of at most 160 characters' }],
    });
  });
});
