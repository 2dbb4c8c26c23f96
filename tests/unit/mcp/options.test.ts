import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../../src/mcp/options.ts';

describe('parseOptions', () => {
  it('serves the project’s own site where nothing is said', () => {
    expect(parseOptions([], 'here/dist')).toEqual({ dist: 'here/dist', help: false });
  });

  it('takes another folder', () => {
    expect(parseOptions(['--dist', 'there'], 'here/dist').dist).toBe('there');
  });

  it.each(['--help', '-h'])('takes %s', (flag) => {
    expect(parseOptions([flag], '').help).toBe(true);
  });

  it.each([[['--folder', 'x']], [['dist']], [['--dist']]])('refuses %j', (args) => {
    expect(() => parseOptions(args, '')).toThrow();
  });
});
