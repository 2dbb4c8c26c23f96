import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import { readPlainYaml } from '../../../src/model/plain-yaml.ts';
import { yamlSigns } from '../yaml-signs.ts';

/** What the whole parser makes of a text: nothing where it finds a mistake. */
function viaParser(text: string): unknown {
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0) return undefined;
  visit(document, (_key, node) => {
    if (isScalar(node) && typeof node.value === 'number' && node.source !== String(node.value)) node.value = node.source;
  });
  return document.toJS();
}

const pieces = [
  ...yamlSigns,
  ...['  ', '[]', '{}', '{ ', ' }', '-3', '0x', 'F', '_', '.', '2026-01-02', 'Null', '\t', 'e3', 'http://a.example/z', '5G net'],
  ...['\n  ', '\n  - ', '\n    ', 'title: ', 'errors:', 'x: 1'],
];
const piece = fc.constantFrom(...pieces);
const some = (most: number) => fc.array(piece, { maxLength: most }).map((parts) => parts.join(''));
const field = fc
  .tuple(fc.constantFrom('title', 'k', 'null'), fc.constantFrom(': ', ':', '\n  - ', ':\n  a: ', ':\n  - a: ', ': [', ': { a: '), some(4))
  .map((parts) => parts.join(''));
const text = fc.oneof(
  some(12),
  fc.array(field, { minLength: 1, maxLength: 4 }).map((fields) => fields.join('\n')),
);

describe('plain YAML', () => {
  it('is read as the whole parser reads it, or not at all', () => {
    fc.assert(
      fc.property(text, (yaml) => {
        const plain = readPlainYaml(yaml);
        if (plain) expect(plain).toEqual(viaParser(yaml));
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    ['title: Why?\nviews: 12\ndraft: true', { title: 'Why?', views: 12, draft: true }],
    ['os: [iOS 26.1, "1"]\nmetrics: { replies: 2, asOf: 2026-04 }', { os: ['iOS 26.1', '1'], metrics: { replies: 2, asOf: '2026-04' } }],
    ['source:\n  id: a:1\n  url: https://a.example/?b=c', { source: { id: 'a:1', url: 'https://a.example/?b=c' } }],
    [
      'errors:\n  - domain: D\n    code: "4"\n  - domain: E\n    code: -9',
      {
        errors: [
          { domain: 'D', code: '4' },
          { domain: 'E', code: -9 },
        ],
      },
    ],
    ['a: 9VfzANdz-46\nb: -x_1\nc: _y', { a: '9VfzANdz-46', b: '-x_1', c: '_y' }],
    ['os: []\nmetrics: {}\nrelated:\n  - []', { os: [], metrics: {}, related: [[]] }],
    ['asks:\n  - one\n  - 5G and two', { asks: ['one', '5G and two'] }],
  ])('%s', (yaml, data) => {
    expect(readPlainYaml(yaml)).toEqual(data);
  });

  it.each([
    '',
    '# a remark',
    'a: b # a remark',
    'a: b: c',
    'a: 1.5',
    'a: 007',
    'a: 1e3',
    'a: 0x1F',
    'a: null',
    'a: &x b',
    'a: "b\\n"',
    'a: b\n  c',
    'a: b\na: c',
    'a: [b, c',
    'a: { b: 1, b: 2 }',
    'a:\n  - b\n    c',
    'a:',
    '"a": b',
    'a: b\r\n',
  ])('leaves to the parser: %j', (yaml) => {
    expect(readPlainYaml(yaml)).toBeUndefined();
  });
});
