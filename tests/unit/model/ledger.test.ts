import { expect, test } from 'vitest';
import { formatLedger, mergeLedgers, missingFrom, parseLedger } from '../../../src/model/ledger.ts';

test('a ledger is written sorted, one line an address, and read back', () => {
  const ledger = new Map([
    ['/posts/b/', ['z', 'a']],
    ['/', []],
    ['/posts/a/', []],
  ]);
  const text = formatLedger(ledger);
  expect(text).toBe('{\n  "/": [],\n  "/posts/a/": [],\n  "/posts/b/": ["a", "z"]\n}\n');
  expect(parseLedger(text).get('/posts/b/')).toEqual(['a', 'z']);
});

test.each([
  ['[]', 'not an object of paths'],
  ['{"posts/a/": []}', 'the path "posts/a/" does not begin with a slash'],
  ['{"/a/": "x"}', 'the anchors of /a/ are not a list of text'],
  ['{"/a/": [1]}', 'the anchors of /a/ are not a list of text'],
  [
    '{\n"/a/": ["b"],\n"/c/": [],\n"\\u002fa/": []\n}',
    '/a/ stands on line 2 and on line 4; make one line of them, with the anchors of both',
  ],
])('%s is no ledger', (text, message) => {
  expect(() => parseLedger(text)).toThrow(message);
});

test('what is missing is told by address, and merging takes nothing out', () => {
  const recorded = new Map([
    ['/a/', ['one', 'gone']],
    ['/gone/', []],
  ]);
  const present = new Map([
    ['/a/', ['one', 'two']],
    ['/b/', []],
  ]);
  expect([...missingFrom(recorded, present)]).toEqual([
    ['/a/', ['two']],
    ['/b/', []],
  ]);
  expect([...mergeLedgers(recorded, present)]).toEqual([
    ['/a/', ['one', 'gone', 'two']],
    ['/gone/', []],
    ['/b/', []],
  ]);
});
