import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeRoot } from '../../../src/cli/take-root.ts';

describe('takeRoot', () => {
  it.each([
    [['--root', 'tests', 'build', '--out', 'x']],
    [['build', '--root=tests', '--out', 'x']],
    [['build', '--out', 'x', '--root', 'tests']],
  ])('takes the folder from %j', (all) => {
    expect(takeRoot(all)).toEqual({ root: resolve('tests'), args: ['build', '--out', 'x'] });
  });

  it('leaves alone what stands behind `--`, and where none is named', () => {
    expect(takeRoot(['ingest', '--', '--root', 'tests'])).toEqual({ root: undefined, args: ['ingest', '--', '--root', 'tests'] });
  });

  it.each([
    [['build', '--root'], '--root: no folder named; the folder that holds content/'],
    [['build', '--root='], '--root: no folder named; the folder that holds content/'],
    [['--root', '--out', 'x'], '--root: no folder named; the folder that holds content/'],
    [['--root', 'tests/nowhere', 'check'], '--root tests/nowhere: no such folder; the folder that holds content/'],
  ])('refuses %j', (all, message) => {
    expect(() => takeRoot(all)).toThrow(message);
  });
});
