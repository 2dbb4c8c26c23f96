import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ContentError, formatProblem } from '../../src/model/problem.ts';
import { loadContent } from '../../src/site/load-content.ts';

/** A copy of the fixture site that a test may break. */
export function copyOfFixture() {
  const root = mkdtempSync(join(tmpdir(), 'signpost-'));
  cpSync('tests/fixtures/site/content', join(root, 'content'), { recursive: true });
  const path = (file: string) => join(root, 'content', file);
  return {
    root,
    /** Replace words of a file, which must be there. */
    edit(file: string, from: string, to: string) {
      const text = readFileSync(path(file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`);
      writeFileSync(path(file), text.replace(from, to));
    },
    /** The line of a file, from 1, in which words that must be there begin. */
    lineOf(file: string, words: string): number {
      const before = readFileSync(path(file), 'utf8').split(words);
      if (before.length < 2) throw new Error(`${file} does not hold ${JSON.stringify(words)}`);
      return (before[0] ?? '').split('\n').length;
    },
    write: (file: string, text: string) => writeFileSync(path(file), text),
    remove: (file: string) => rmSync(path(file)),
    /** Every mistake in it, as the build tells it. */
    async problems(): Promise<string[]> {
      try {
        await loadContent(root);
        return [];
      } catch (error) {
        if (error instanceof ContentError) return error.problems.map(formatProblem);
        throw error;
      }
    },
  };
}
