import { expect, it } from 'vitest';
import { knownSymbols } from '../../../../src/graph/checks/known-symbols.ts';
import { makeContent, makeDocument } from '../../make-content.ts';
import { linesOf } from './lines-of.ts';

const facts = { line: 'Counts.', os: [], url: 'https://halyard.example/' };
const check = (...names: string[]) =>
  linesOf(knownSymbols, {
    ...makeContent([makeDocument('post', 'a', { symbols: ['gauge.tips', 'GaugeMonitor'] })]),
    symbols: new Map(names.map((name) => [name, facts])),
  });

it('takes facts about symbols that entries are about, in any spelling that shares the page', () => {
  expect(check('gauge-tips', 'GaugeMonitor')).toEqual([]);
});

it('finds symbols that no entry is about, and pages that two facts are about', () => {
  expect(check('gauge.tip', 'Balloon', 'GaugeMonitor', 'gaugemonitor')).toEqual([
    "content/symbols.yaml: gauge.tip: a symbol that no entry is about; a name of some entry's `symbols`; did you mean `gauge.tips`?",
    "content/symbols.yaml: Balloon: a symbol that no entry is about; a name of some entry's `symbols`",
    'content/symbols.yaml: gaugemonitor: a page that `GaugeMonitor` has already; one of the two spellings',
  ]);
});
