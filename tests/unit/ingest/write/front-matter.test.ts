import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeFrontMatter } from '../../../../src/ingest/write/front-matter.ts';
import { yamlSigns } from '../../yaml-signs.ts';

const pieces = [...yamlSigns, '2026-01', '“q”'];
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
  fc.string({ minLength: 1 }),
);
const fields = fc.record({
  title: text,
  metrics: fc.record({ replies: fc.nat(), asOf: text }),
  os: fc.array(text, { minLength: 1, maxLength: 3 }),
  asks: fc.array(text, { minLength: 1, maxLength: 3 }),
  errors: fc.array(fc.record({ domain: text, code: text }), { minLength: 1, maxLength: 2 }),
  source: fc.record({ title: text, id: text }),
  draft: fc.boolean(),
});

describe('front matter', () => {
  it('says to YAML what it was given', () => {
    fc.assert(
      fc.property(fields, (given) => {
        expect(parse(writeFrontMatter(given).slice(4, -4))).toEqual(given);
      }),
      { numRuns: 500 },
    );
  });

  it('is written as people write it, without what is empty', () => {
    const errors = [
      { domain: 'NEVPNErrorDomain', code: '1' },
      { domain: 'a', code: '-9' },
    ];
    expect(
      writeFrontMatter({
        title: 'Why: a question?',
        summary: 'It’s plain, mostly.',
        type: undefined,
        metrics: { replies: 3, asOf: '2026-04' },
        os: ['iOS 26.1', 'macOS'],
        symbols: [],
        feedback: ['FB1, 2', 'https://a.example/'],
        errors,
        source: { id: 'discourse:1:2026-01-05T10:00:00.000Z', url: undefined, published: '2026-01-05' },
        revisions: {},
        draft: true,
      }),
    ).toBe(`---
title: "Why: a question?"
summary: It’s plain, mostly.
metrics: { replies: 3, asOf: 2026-04 }
os: [iOS 26.1, macOS]
feedback: ["FB1, 2", https://a.example/]
errors:
  - domain: NEVPNErrorDomain
    code: "1"
  - domain: a
    code: "-9"
source:
  id: discourse:1:2026-01-05T10:00:00.000Z
  published: 2026-01-05
draft: true
---
`);
  });
});
