import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../src/graph/graph.ts';
import { describeReasons } from '../../../src/site/reasons.ts';

const title = (id: string) => `Topic ${id}`;

describe('describeReasons', () => {
  it.each<[what: string, reasons: Reason[], text: string]>([
    [
      'what is shared',
      [
        { type: 'error', value: '-4' },
        { type: 'symbol', value: 'gauge.tips' },
      ],
      'shares -4, gauge.tips',
    ],
    ['a topic by its title', [{ type: 'topic', value: 'rain' }], 'shares Topic rain'],
    [
      'once what a symbol and a topic are both called',
      [
        { type: 'symbol', value: 'Topic rain' },
        { type: 'error', value: '-4' },
        { type: 'topic', value: 'rain' },
      ],
      'shares Topic rain, -4',
    ],
    [
      'words in quotation marks where nothing better is shared',
      [
        { type: 'word', value: 'frozen' },
        { type: 'word', value: 'hoarfrost' },
      ],
      'shares “frozen”, “hoarfrost”',
    ],
    [
      'no words where something better is shared',
      [
        { type: 'word', value: 'frozen' },
        { type: 'topic', value: 'rain' },
      ],
      'shares Topic rain',
    ],
    ['nothing for what was chosen by hand', [{ type: 'chosen', value: '' }], ''],
    ['nothing for no reason', [], ''],
  ])('tells %s', (_what, reasons, text) => {
    expect(describeReasons(reasons, title)).toBe(text);
  });
});
