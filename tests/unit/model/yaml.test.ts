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

  it('takes an alias, but no chains of them', () => {
    expect(parseYaml('a: &x [1]\nb: *x\n')).toMatchObject({ data: { a: [1], b: [1] } });
    const list = (item: string) => `[${Array(10).fill(item).join(', ')}]`;
    expect(parseYaml(`a: &a ${list('x')}\nb: &b ${list('*a')}\nc: ${list('*b')}\n`)).toEqual({
      mistakes: [{ found: 'Excessive alias count indicates a resource exhaustion attack', allowed: 'YAML without chains of aliases' }],
    });
  });

  it('tells the line of each part, and of what a missing part is missing from', () => {
    const parsed = parseYaml('a: 1\nb:\n  - c: 2\n    d: [3,\n      4]\n');
    const lineOf = (...path: (string | number)[]) => ('data' in parsed ? parsed.lineOf(path) : undefined);
    expect(lineOf('a')).toBe(1);
    expect(lineOf('b', 0, 'c')).toBe(3);
    expect(lineOf('b', 0, 'd', 1)).toBe(5);
    expect(lineOf('b', 0, 'none')).toBe(3);
    expect(lineOf()).toBe(1);
  });
});
