import { expect, it } from 'vitest';
import { identitiesOf, sameThread } from '../../../../src/ingest/group/identity.ts';

const naming = { hostAliases: {}, threadOf: () => undefined };
const [here, there] = ['https://a.example/t/beds/1', 'https://a.example/t/hoses/2'];
const [one, two] = ['discourse:1:x', 'discourse:2:x'];

it.each([
  ['one address', { url: here }, { url: `${here}/7` }, true],
  ['two addresses', { url: here }, { url: there }, false],
  ['one id at two addresses, as where a thread moved', { url: here, key: one }, { url: there, key: one }, true],
  ['one address with two ids, as where a source numbers anew', { url: here, key: one }, { url: here, key: two }, true],
  ['two ids', { key: one }, { key: two }, false],
  ['ids by two givers', { key: one }, { key: 'mbox:1' }, undefined],
  ['an address and an id', { url: here }, { key: one }, undefined],
])('tells by %s whether two are one thread', (_, a, b, same) => expect(sameThread(a, b, naming)).toBe(same));

it('is an address, an id, or both', () => {
  expect(identitiesOf({ url: here, key: one }, naming)).toEqual(['url a.example/t/1', one]);
  expect(identitiesOf({ url: here }, { ...naming, threadOf: () => '88' })).toEqual(['thread 88']);
  expect(identitiesOf({}, naming)).toEqual([]);
});
