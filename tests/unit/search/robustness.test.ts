import { expect, it } from 'vitest';
import { analyze } from '../../../src/search/analyze.ts';
import { answerQuery } from '../../../src/search/answer.ts';
import { codeMentions } from '../../../src/search/code-mentions.ts';
import { dropNoise } from '../../../src/search/noise.ts';
import { planQuery } from '../../../src/search/plan.ts';
import { ask } from './ask.ts';
import { makeEntry } from './make-entry.ts';
import { makeStore } from './make-index.ts';

const N = 1_000_000;
const r = (s: string) => s.repeat(Math.ceil(N / s.length)).slice(0, N);
it.each([
  ['Z', r('Z')],
  ['spaces', `error${r(' ')}`],
  ['pid', `pid ${r('1')}g`],
  ['a-', r('a-')],
  ['a/', r('a/')],
  ['mask', r('<mask.hash')],
])(
  'a megabyte of %s is read in time',
  (_, t) => {
    analyze(t);
    dropNoise(t);
    codeMentions(t);
    planQuery(t, { errors: [], unknown: [] }, { synonyms: [], frequent: {}, scaffolding: [], documentWords: [] });
  },
  60_000,
);
it.each(['Code:8', 'error-8', 'error:8', 'err–8', 'xError Code:-8'])('%s names a code', (t) =>
  expect(codeMentions(t)).toMatchObject([{ code: '8', introduced: true }]),
);
it.each(['kCFStreamErrorDomainSSL-9806', 'includeAllNetworks/enforceRoutes/iOS17', 'NWProtocolIPOptionsVersionIPv6Only'])(
  '%s is a name, not noise',
  (t) => expect(dropNoise(t)).toBe(t),
);
it('every hyphen joins, and a bare underscore is no word', () => {
  expect(analyze('wi\u2011fi wi\u2010fi _ ___').map((t) => t.term)).toEqual(['wifi', 'wifi']);
});
it('names with dots and hyphens are corrected and completed, synonyms are not', async () => {
  const st = await makeStore(
    [
      makeEntry('a', { symbol: 'sampler.interval' }),
      makeEntry('b', { title: 'tipping-bucket' }),
      makeEntry('c', { title: 'antenna of the hub' }),
      makeEntry('d', { title: 'localnetwork' }),
    ],
    [
      ['base station', 'hub'],
      ['local network', 'lan'],
    ],
  );
  expect(await ask(st, 'sampler.intervall')).toEqual(['a']);
  expect(await ask(st, 'tiping-bucket')).toEqual(['b']);
  expect((await answerQuery(st, 'base station anten', { typing: true })).clauses[2]?.alternatives.length).toBe(2);
  expect((await answerQuery(st, 'local network')).corrections).toEqual([]);
});
