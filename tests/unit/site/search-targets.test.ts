import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.ts';
import { type KeyedTarget, keyOf } from '../../../src/search/target.ts';
import { searchTargets } from '../../../src/site/search-targets.ts';
import { makeConfig, makeDocument, makeTable } from '../make-content.ts';
import { makeMatrix } from '../make-matrix.ts';
import { makeSite } from './make-site.ts';

const config = makeConfig({ threadPattern: 'https://keepers.example/board/t/{id}' });
const table = makeTable(
  'LINK',
  [
    { code: -31, name: 'LinkFadedOut', texts: ['The mast is faint.'], meaning: 'Too faint.' },
    { code: 9, name: 'LinkBusy' },
  ],
  {
    spellings: ['LinkError'],
    localised: ['Funkfehler'],
  },
);
const targetsOf = (documents: Document[], tables = [table]) => searchTargets(makeSite(documents, config, new Map(), tables));

/** What a key leads to. */
const ledBy = (targets: KeyedTarget[], key: string) => targets.filter(({ keys }) => keys.includes(key)).map(({ target }) => target);

describe('an error', () => {
  const targets = targetsOf([
    makeDocument('post', 'faded', {
      title: 'The mast fades',
      errors: [
        { domain: 'LINK', code: -31, name: 'Link.faded' },
        { domain: 'HubError', name: 'HubError.asleep' },
      ],
    }),
  ]);

  it('is led to by its domain in every spelling and its code, by its code, its names and its messages', () => {
    const keys = [
      ...['LINK', 'link', 'LinkError', 'Funkfehler'].map((domain) => keyOf.error(domain, '-31')),
      keyOf.code('-31'),
      keyOf.name('linkfadedout'),
      keyOf.name('Link.faded'),
      keyOf.text('the mast is'),
    ];
    for (const key of keys)
      expect(
        ledBy(targets, key).map(({ url }) => url),
        key,
      ).toEqual(['errors/link/-31/']);
  });

  it('says what it means, what to try first and how many entries name it, at an address without the base', () => {
    expect(ledBy(targets, keyOf.code('-31'))).toEqual([
      {
        type: 'error',
        path: 'link/-31',
        url: 'errors/link/-31/',
        domain: 'LINK',
        code: '-31',
        names: expect.arrayContaining(['LinkFadedOut', 'Link.faded']),
        texts: ['The mast is faint.'],
        line: 'Too faint.',
        check: 'Look at the mast.',
        entries: 1,
      },
    ]);
  });

  it('without a code is led to by its name', () => {
    const [asleep] = ledBy(targets, keyOf.name('HubError.asleep'));
    expect(asleep).toMatchObject({ type: 'error', domain: 'HubError', code: '', entries: 1 });
  });
});

describe('a domain', () => {
  it('is led to by each of its spellings, and has its codes with their pages', () => {
    const targets = targetsOf([]);
    for (const spelling of ['LINK', 'LinkError', 'Funkfehler'])
      expect(ledBy(targets, keyOf.domain(spelling))).toMatchObject([
        {
          type: 'domain',
          name: 'LINK',
          codes: [
            ['-31', 'LinkFadedOut', 'errors/link/-31/'],
            ['9', 'LinkBusy', 'errors/link/9/'],
          ],
        },
      ]);
  });

  it('of errors without codes is none', () => {
    const targets = targetsOf([makeDocument('post', 'a', { errors: [{ domain: 'HubError', name: 'HubError.asleep' }] })], []);
    expect(ledBy(targets, keyOf.domain('HubError'))).toEqual([]);
  });
});

describe('a symbol', () => {
  it('is led to by its name in any capitals, and says how many entries are about it', () => {
    const targets = targetsOf([
      makeDocument('post', 'a', { symbols: ['GaugeMonitor'] }),
      makeDocument('post', 'b', {}, 'Stop `GaugeMonitor` first.\n'),
      makeDocument('post', 'c', {}, 'Stop `GaugeMonitor` then.\n'),
    ]);
    expect(ledBy(targets, keyOf.name('gaugemonitor'))).toMatchObject([
      { type: 'symbol', name: 'GaugeMonitor', url: 'symbols/gaugemonitor/', line: expect.stringContaining('1 entry about it') },
    ]);
  });
});

describe('an entry', () => {
  const documents = [
    makeDocument('post', 'silent', {
      title: 'Why is the hub silent?',
      aliases: ['quiet-hub'],
      source: { title: 'Hub quiet', url: 'https://keepers.example/board/t/48213', publisher: 'Board' },
    }),
    makeDocument('technote', 'wn31', { title: 'Care of the antenna', number: 'WN31' }),
    makeDocument('term', 'tipping-bucket', { title: 'Tipping bucket', aliases: ['TBR'] }),
    makeDocument('reference', 'paper', { title: 'A paper', url: 'https://halyard.example/paper/?v=2' }),
  ];
  const targets = targetsOf(documents);
  const idsBy = (key: string) => ledBy(targets, key).map((target) => 'id' in target && target.id);

  it.each([
    ['its title', keyOf.title('why is the hub silent'), 'silent'],
    ['its id', keyOf.title('silent'), 'silent'],
    ['a former id', keyOf.title('quiet-hub'), 'silent'],
    ['its page', keyOf.address('posts/silent'), 'silent'],
    ['a former page', keyOf.address('posts/quiet-hub'), 'silent'],
    ['its thread', keyOf.title('thread 48213'), 'silent'],
    ['the number of its thread', keyOf.title('48213'), 'silent'],
    ['the address of its thread', keyOf.address('keepers.example/board/t/48213'), 'silent'],
    ['that address under an old name of its host', keyOf.address('old.keepers.example/board/t/48213'), 'silent'],
    ['the number of a technote', keyOf.title('WN31'), 'wn31'],
    ['a term', keyOf.title('tipping buckets'), 'tipping-bucket'],
    ['another word for a term', keyOf.title('tbr'), 'tipping-bucket'],
    ['the address of a reference', keyOf.address('halyard.example/paper'), 'paper'],
  ])('is led to by %s', (_, key, id) => expect(idsBy(key)).toEqual([id]));

  it('has its number among the entries', () => {
    const numbered = targets.flatMap(({ target }) => ('entry' in target ? [[target.id, target.entry]] : []));
    expect(numbered).toEqual(documents.map(({ id }, i) => [id, i]));
  });

  it('is a term where it is one', () => {
    expect(ledBy(targets, keyOf.title('TBR'))).toMatchObject([{ type: 'term', url: 'glossary/#tipping-bucket' }]);
  });
});

describe('a matrix', () => {
  const targets = searchTargets(makeSite([makeDocument('technote', 'wn31')], config, new Map(), [], [makeMatrix('mounts')]));

  it.each([keyOf.title('where a gauge may stand'), keyOf.address('matrices/mounts')])('is led to by its title and its address', (key) => {
    expect(ledBy(targets, key)).toEqual([
      { type: 'entry', id: 'mounts', name: 'Where a gauge may stand', url: 'matrices/mounts/', line: 'Which sensor goes on which mount.' },
    ]);
  });
});

it('a site of nothing has none', () => expect(targetsOf([], [])).toEqual([]));
