import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreement,
  formatFingerprint,
  parseFingerprint,
  SAME_TEXT,
  SKETCH_SIZE,
  sketchOf,
} from '../../../../src/ingest/group/fingerprint.ts';
import { createSketchIndex } from '../../../../src/ingest/group/sketch-index.ts';
import { openScratch } from '../../../../src/ingest/store/scratch.ts';
import { createRandom, words } from '../../../bench/ingest/synthetic.ts';

const random = createRandom(7);
const text = words(random, 160);

describe('fingerprint', () => {
  it('is short, and reads back as it was written', () => {
    const fingerprint = formatFingerprint(sketchOf(text));
    expect(fingerprint).toMatch(/^s1:[\w-]{64}$/);
    expect(parseFingerprint(fingerprint)).toEqual(sketchOf(text));
  });

  it.each(['', 's1:', 's2:abc', 'anything'])('is not seen in %j', (other) => expect(parseFingerprint(other)).toBeUndefined());

  it('does not depend on layout, marks or case', () => {
    const other = text.toUpperCase().replaceAll(' ', '\n\n');
    expect(agreement(sketchOf(text), sketchOf(`**${other}**`))).toBe(SKETCH_SIZE);
  });

  it('survives small edits, and a paragraph more', () => {
    const list = text.split(' ');
    for (let at = 10; at < list.length; at += 30) list[at] = 'changed';
    expect(agreement(sketchOf(text), sketchOf(`${list.join(' ')} ${words(random, 40)}`))).toBeGreaterThanOrEqual(SAME_TEXT);
  });

  it('tells texts on one subject apart', () => {
    for (let round = 0; round < 200; round++) expect(agreement(sketchOf(text), sketchOf(words(random, 160)))).toBeLessThan(SAME_TEXT);
  });

  it('is made of any text', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        expect(parseFingerprint(formatFingerprint(sketchOf(any)))).toEqual(sketchOf(any));
      }),
    );
  });
});

describe('index of sketches', () => {
  it('finds what comparing with each would find', () => {
    const index = createSketchIndex(openScratch(), 'sketches');
    const sketches = Array.from({ length: 3_000 }, (_, at) =>
      sketchOf(at % 3 === 0 ? `${words(random, 30)} ${text.slice(0, 400)}` : words(random, 50)),
    );
    for (const [number, sketch] of sketches.entries()) index.add(sketch, number);
    const wanted = sketchOf(text);
    const slow = sketches.flatMap((sketch, at) => (agreement(sketch, wanted) >= SAME_TEXT ? [at] : []));
    expect(index.find(wanted, SAME_TEXT).sort((a, b) => a - b)).toEqual(slow);
    expect(slow.length).toBeGreaterThan(10);
  });
});
