import { existsSync, promises as fs, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Disk, recover, swapIn } from '../../../../src/site/build/swap.ts';

let root: string;
let place: string;
let built: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'signpost swap '));
  place = join(root, 'public html');
  built = join(root, 'building');
  makeSite(place, 'last');
  makeSite(built, 'next');
});
afterEach(() => rmSync(root, { recursive: true }));

function makeSite(folder: string, word: string): void {
  mkdirSync(join(folder, 'posts', word), { recursive: true });
  for (const file of ['index.html', `posts/${word}/index.html`, `${word}.txt`]) writeFileSync(join(folder, file), word);
}

/** Which of the two sites stands in the place, whole and alone. */
function standing(): string {
  const files = existsSync(place) ? readdirSync(place, { recursive: true }).sort() : [];
  const word = files.length > 0 ? readFileSync(join(place, 'index.html'), 'utf8') : 'none';
  expect(files).toEqual(word === 'none' ? [] : ['index.html', 'posts', `posts/${word}`, `posts/${word}/index.html`, `${word}.txt`].sort());
  return word;
}

const refuse = (code: string) => Object.assign(new Error(code), { code });

/** A disk on which the place cannot be moved, as a mount. */
const mounted = (): Disk => ({
  ...fs,
  rename: async (from, to) => {
    if (from === place) throw refuse('EBUSY');
    if (dirname(String(from)).startsWith(built) !== dirname(String(to)).startsWith(built)) throw refuse('EXDEV');
    await fs.rename(from, to);
  },
});

/** A disk to which the new site has to be copied. */
const another = (): Disk => ({
  ...fs,
  rename: async (from, to) => {
    if (from === built) throw refuse('EXDEV');
    await fs.rename(from, to);
  },
});

/** A disk on which no folder can be renamed that was there before, as in the lower layer of a container. */
const layered = (): Disk => ({
  ...fs,
  rename: async (from, to) => {
    if (from === place || (from === join(place, 'posts') && existsSync(join(place, 'posts/last')))) throw refuse('EXDEV');
    await fs.rename(from, to);
  },
});

/** A folder of which nothing beside may be written. */
const closed = (): Disk => ({
  ...fs,
  rename: async (from, to) => {
    if (dirname(String(from)) === root || dirname(String(to)) === root) throw refuse('EACCES');
    await fs.rename(from, to);
  },
});

/** The same disk, which is gone after so many steps. */
function interrupted(disk: Disk, steps: number): Disk {
  let left = steps;
  const step =
    <A extends unknown[], R>(act: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (left-- <= 0) throw refuse('KILLED');
      return act(...args);
    };
  return { rename: step(disk.rename), cp: step(disk.cp), rm: step(disk.rm), readdir: step(disk.readdir), mkdir: step(disk.mkdir) } as Disk;
}

describe.each([
  ['a folder', () => fs as Disk],
  ['a folder on another disk', another],
  ['a mount', mounted],
  ['a folder in a lower layer', layered],
  ['a folder beside which nothing may be written', closed],
])('a swap in %s', (_what, disk) => {
  it('leaves the new site, and nothing else', async () => {
    await swapIn(built, place, disk());
    expect(standing()).toBe('next');
    expect(readdirSync(root)).toEqual(['public html']);
  });

  it('leaves one of the two sites whole after the next start, wherever it was interrupted', { timeout: 60_000 }, async () => {
    const seen = new Set<string>();
    for (let steps = 0, done = false; !done; steps++) {
      rmSync(root, { recursive: true });
      makeSite(place, 'last');
      makeSite(built, 'next');
      done = await swapIn(built, place, interrupted(disk(), steps)).then(
        () => true,
        () => false,
      );
      await recover(place);
      seen.add(standing());
      rmSync(built, { recursive: true, force: true });
      expect(readdirSync(root)).toEqual(['public html']);
    }
    expect(seen).toEqual(new Set(['last', 'next']));
  });
});

it('takes a place where nothing is yet', async () => {
  rmSync(place, { recursive: true });
  await recover(place);
  await swapIn(built, place);
  expect(standing()).toBe('next');
});

it.each([
  ['another disk', another],
  ['a mount', mounted],
])('keeps the last site, and nothing beside or in it, where %s is full', async (_what, disk) => {
  const full: Disk = {
    ...disk(),
    cp: async (_from, to) => {
      mkdirSync(String(to));
      throw refuse('ENOSPC');
    },
  };
  await expect(swapIn(built, place, full)).rejects.toThrow('ENOSPC');
  expect(standing()).toBe('last');
  expect(readdirSync(root).sort()).toEqual(['building', 'public html']);
});

it('makes the folder that the place is in, where it is not there yet', async () => {
  place = join(root, 'not', 'yet', 'there');
  await swapIn(built, place);
  expect(standing()).toBe('next');
});

it('may have the last site deleted by another process', async () => {
  await swapIn(built, place, undefined, true);
  expect(standing()).toBe('next');
  await expect.poll(() => readdirSync(root), { timeout: 30_000 }).toEqual(['public html']);
});

it('deletes at the next start what that process left', async () => {
  makeSite(join(root, '.public html.last-4711'), 'older');
  await recover(place);
  expect(standing()).toBe('last');
  expect(readdirSync(root).sort()).toEqual(['building', 'public html']);
});
