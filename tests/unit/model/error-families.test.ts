import { describe, expect, it } from 'vitest';
import { familyMistakes, shareOut } from '../../../src/model/error-families.ts';

const codes = ['-4', '9', '12', '31'].map((code) => ({ code }));
const near = { id: 'near', title: 'Near', first: '-4' };
const far = { id: 'far', title: 'Far away', first: '12' };

describe('shareOut', () => {
  it('gives each family the codes from its first to before the next one’s', () => {
    expect(shareOut([near, far], codes)).toEqual([
      { id: 'near', title: 'Near', codes: [{ code: '-4' }, { code: '9' }] },
      { id: 'far', title: 'Far away', codes: [{ code: '12' }, { code: '31' }] },
    ]);
  });

  it('gives nothing where there are none', () => {
    expect(shareOut([], codes)).toEqual([]);
  });
});

describe('familyMistakes', () => {
  it('finds none in families that are in order', () => {
    expect(familyMistakes([near, far], codes)).toEqual([]);
  });

  it.each([
    ['a code that is not there', [near, { ...far, first: '7' }], 1, 'first', 'a code of this table'],
    ['codes before the first family', [far], 0, 'first', 'the table’s first code, -4'],
    ['families out of order', [near, { ...far, first: '31' }, { id: 'mid', title: 'M', first: '12' }], 2, 'first', 'stands behind'],
    ['two families under one id', [near, { ...far, id: 'near' }], 1, 'id', 'once in the file'],
  ])('tells of %s', (_, families, at, field, allowed) => {
    expect(familyMistakes(families, codes)).toEqual([{ at, field, allowed: expect.stringContaining(allowed) }]);
  });
});
