import { describe, expect, it } from 'vitest';
import { nearestId } from '../../../../src/graph/checks/nearest.ts';
import { makeContent, makeDocument } from '../../make-content.ts';

const { byId } = makeContent([makeDocument('post', 'gauge-reads-zero', { aliases: ['zero-rain'] }), makeDocument('topic', 'rain')]);

describe('nearestId', () => {
  it.each([
    ['gauge-reads-zer', '; did you mean `gauge-reads-zero`?'],
    ['guage-read-zero', '; did you mean `gauge-reads-zero`?'],
    ['zero-rian', '; did you mean `zero-rain`?'],
    ['ran', '; did you mean `rain`?'],
    ['barometer', ''],
    ['fog', ''],
  ])('hints for %s: %j', (id, hint) => {
    expect(nearestId(id, byId)).toBe(hint);
  });

  it('hints at entries of the wanted kind alone', () => {
    expect(nearestId('zero-rian', byId, 'topic')).toBe('');
    expect(nearestId('rian', byId, 'topic')).toBe('; did you mean `rain`?');
  });

  it('hints at nothing where there is nothing', () => {
    expect(nearestId('rain', new Map())).toBe('');
    expect(nearestId('rain', byId, 'term')).toBe('');
  });
});
