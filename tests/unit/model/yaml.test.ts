import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/model/yaml.ts';

describe('parseYaml', () => {
  it.each<[text: string, value: unknown]>([
    ['12', 12],
    ['-4', -4],
    ['1.5', 1.5],
    ['0', 0],
    ['0x1F', '0x1F'],
    ['0o17', '0o17'],
    ['007', '007'],
    ['1e3', '1e3'],
    ['4.10', '4.10'],
    ['+7', '+7'],
    ['12345678901234567890', '12345678901234567890'],
    ["'12'", '12'],
    ['true', true],
    ['', null],
  ])('reads %s as %j', (text, value) => {
    expect(parseYaml(`a: [${text}]`)).toMatchObject({ data: { a: text ? [value] : [] } });
    expect(parseYaml(`a: ${text}`)).toMatchObject({ data: { a: value } });
  });

  it.each([
    ['a: 1\nb: c: d\n', 'Nested mappings are not allowed in compact mappings'],
    ['a: 1\na: 2\n', 'Map keys must be unique'],
  ])('tells of %j the line, once', (text, found) => {
    expect(parseYaml(text)).toEqual({ mistakes: [{ line: 2, found, allowed: 'well-formed YAML; quote text that holds `: ` or `#`' }] });
  });

  it('tells of text whose first word is taken for a type, and of a number that is taken for a remark', () => {
    expect(parseYaml('a: b\ntitle: !wet it is')).toEqual({
      mistakes: [{ line: 2, found: 'Unresolved tag: !wet', allowed: 'quotes around text that begins with `!`' }],
    });
    expect(parseYaml('title: Error #31')).toMatchObject({ mistakes: [{ line: 1, found: expect.stringContaining('` #31`') }] });
  });

  it.each(['title: Fix the C # issue', 'asks:\n  - of one # two\n  - three'])(
    'tells of text that goes on behind a mark of remarks: %s',
    (text) => {
      expect(parseYaml(text)).toEqual({
        mistakes: [
          {
            line: text.split('\n').findIndex((line) => line.includes('#')) + 1,
            found: expect.stringMatching(/^text that ends before ` # (issue|two)`, which YAML takes for a remark$/),
            allowed: 'quotes around the whole text, or the remark on a line of its own',
          },
        ],
      });
    },
  );

  it.each([
    'updated: 2026-01-01 # checked',
    'title: "Fix the C # issue"',
    '# first\ntitle: Of two\n# between\ntype: question # as asked\n\n# last',
    'title: Of C#',
  ])('takes remarks where nothing is lost by them: %s', (text) => {
    expect(parseYaml(text)).toHaveProperty('data');
  });

  it('takes an alias, but no chains of them', () => {
    expect(parseYaml('a: &x [1]\nb: *x\n')).toMatchObject({ data: { a: [1], b: [1] } });
    const list = (item: string) => `[${Array(10).fill(item).join(', ')}]`;
    expect(parseYaml(`a: &a ${list('x')}\nb: &b ${list('*a')}\nc: ${list('*b')}\n`)).toEqual({
      mistakes: [{ found: 'Excessive alias count indicates a resource exhaustion attack', allowed: 'YAML without chains of aliases' }],
    });
  });

  it.each(['a: &all [*all]', 'a: &all\n  b:\n    - *all\n', '&top\na: { b: *top }'])(
    'tells of an alias inside of what it stands for: %j',
    (text) => {
      expect(parseYaml(`z: 1\n${text}`.replace('z: 1\n&top\n', '&top\nz: 1\n'))).toMatchObject({
        mistakes: [{ line: expect.any(Number), found: expect.stringMatching(/^`\*(all|top)`, an alias inside of what it stands for$/) }],
      });
    },
  );

  it('tells of what is nested deeper than can be read', () => {
    expect(parseYaml(`a: ${'['.repeat(8_000)}${']'.repeat(8_000)}`)).toMatchObject({
      mistakes: [{ found: 'lists or fields nested deeper than can be read' }],
    });
  });

  it('knows the place of a field, or of what holds it', () => {
    const yaml = parseYaml('a: 1\nb:\n  - c: 2\n    d: 3\n  - c: 4\ne: { f: &x [5,\n  6] }\ng: *x\n');
    const places = [['a'], ['b', 1, 'c'], ['b', 0, 'd'], ['b', 0, 'none'], ['e', 'f', 1], ['g', 1], ['none']].map((path) =>
      'placeOf' in yaml ? yaml.placeOf(path) : 'no YAML',
    );
    expect(places).toEqual([
      { line: 1, column: 1 },
      { line: 5, column: 5 },
      { line: 4, column: 5 },
      { line: 3, column: 5 },
      { line: 7, column: 3 },
      { line: 7, column: 3 },
      undefined,
    ]);
  });
});
