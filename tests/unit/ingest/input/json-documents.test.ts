import { describe, expect, it } from 'vitest';
import { jsonDocuments } from '../../../../src/ingest/input/json-documents.ts';

describe('the JSON of a capture', () => {
  it.each([
    ['one document', '{\n "a": 1\n}\n', [[{ a: 1 }, 1, 3]]],
    [
      'one a line',
      '{"a": 1}\n\n[2]\n',
      [
        [{ a: 1 }, 1, 1],
        [[2], 3, 3],
      ],
    ],
    [
      'pages one behind the other',
      '[\n 1\n][\n "]["\n]\n\n[3]',
      [
        [[1], 1, 3],
        [[']['], 3, 5],
        [[3], 7, 7],
      ],
    ],
  ])('may be %s', (_, text, expected) => {
    expect(jsonDocuments('a.json', text).map(({ data, startLine, endLine }) => [data, startLine, endLine])).toEqual(expected);
  });

  it.each([
    ['{"a":\n[1,2', 'a.json: line 2: JSON that breaks off'],
    ['{"a": 1}\n{"a": }\n', 'a.json, line 2: line 1: broken JSON'],
    ['[\n1\n]\n[\n2,', 'a.json, from line 4: line 2: JSON that breaks off'],
    ['[1] and more', 'a.json, from line 1: line 1: broken JSON'],
  ])('says where it is no JSON: %j', (text, message) => {
    expect(() => jsonDocuments('a.json', text)).toThrow(message);
  });
});
