import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CaptureError } from '../../../../src/ingest/capture-error.ts';
import { preparePost } from '../../../../src/ingest/prepare.ts';
import { readers } from '../../../../src/ingest/readers/index.ts';
import { toMarkdown } from '../../../../src/ingest/write/draft-body.ts';
import { fixture, readText, wording } from '../fixtures.ts';

/** A capture of each format that holds all that it can. */
function everythingOf(format: string): string {
  const folder = fixture(`formats/${format}`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const richest = files.sort((a, b) => statSync(join(b.parentPath, b.name)).size - statSync(join(a.parentPath, a.name)).size)[0];
  return readFileSync(join(richest?.parentPath ?? '', richest?.name ?? ''), 'utf8');
}

describe.each(readers.map((reader) => [reader.format, reader] as const))('%s', (format, reader) => {
  const sound = everythingOf(format);
  const piece = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('<', '>', '"', '{', '}', '[[', '\n', '\u0000', '\u202e', '&#x0;', '-->', '```', '1.4k'),
  );

  /** Cut the fixture somewhere, put something else in, and take some of it away. */
  const damaged = fc
    .record({ at: fc.nat(sound.length), gone: fc.nat(200), piece })
    .map(({ at, gone, piece }) => sound.slice(0, at) + piece + sound.slice(at + gone));

  it('reads damaged captures, or says in one line what is wrong', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, piece), async (text) => {
        try {
          for (const raw of await readText(reader, text)) {
            const { post } = preparePost(raw, 0, wording);
            expect(typeof toMarkdown(post, wording)).toBe('string');
          }
        } catch (error) {
          expect(error).toBeInstanceOf(CaptureError);
          expect((error as Error).message.split('\n')).toHaveLength(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
