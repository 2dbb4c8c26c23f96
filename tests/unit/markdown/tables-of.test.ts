import { expect, test } from 'vitest';
import { tablesOf } from '../../../src/markdown/tables-of.ts';

test('tables are read as records, by the section that they stand in', () => {
  const body = `| a | b |
|--|--|
| 1 | *two* |

## Mounts {#mounts}

| Sensor | Mount |
|--|--|
| \`cups\` {#cups} | mast[^n] |
| bucket | |

## Mounts

| Sensor |
|--|
| dew |

[^n]: Note.
`;
  expect([...tablesOf(body)]).toEqual([
    ['', [{ a: '1', b: 'two' }]],
    [
      'mounts',
      [
        { Sensor: 'cups', Mount: 'mast' },
        { Sensor: 'bucket', Mount: '' },
      ],
    ],
    ['mounts-1', [{ Sensor: 'dew' }]],
  ]);
});
