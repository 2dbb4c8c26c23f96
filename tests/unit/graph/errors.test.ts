import { describe, expect, it } from 'vitest';
import { domainsOf, errorsOf } from '../../../src/graph/errors.ts';
import type { Document } from '../../../src/model/document.ts';
import { makeDocument, makeTable } from '../make-content.ts';

const indexOf = (documents: readonly Document[]) => errorsOf(documents, []);

describe('errorsOf', () => {
  it('puts an error together from all entries that name it', () => {
    expect(
      indexOf([
        makeDocument('post', 'a', { errors: [{ domain: 'LINK', code: 31, text: 'LINK 31' }] }),
        makeDocument('technote', 'b', { errors: [{ domain: 'LINK', code: '31', name: 'FadedOut', meaning: 'Too faint.' }] }),
        makeDocument('post', 'c', { errors: [{ domain: 'LINK', code: 31, text: 'LINK 31', meaning: 'Wet leaves.' }] }),
        makeDocument('post', 'd', { errors: [{ domain: 'LINK', code: 31, name: 'Faded', text: 'mast gone', meaning: 'Too faint.' }] }),
      ]),
    ).toEqual([
      {
        path: 'link/31',
        domain: 'LINK',
        code: '31',
        names: ['FadedOut', 'Faded'],
        texts: ['LINK 31', 'mast gone'],
        meanings: [
          { text: 'Too faint.', id: 'b' },
          { text: 'Wet leaves.', id: 'c' },
        ],
        entries: ['a', 'b', 'c', 'd'],
      },
    ]);
  });

  it('joins an error without a code to the one of its domain and name that has it, whichever comes first', () => {
    const errors = indexOf([
      makeDocument('post', 'a', { errors: [{ domain: 'LINK', name: 'FadedOut', text: 'faded' }] }),
      makeDocument('post', 'b', { errors: [{ domain: 'LINK', code: 31, name: 'FadedOut' }] }),
      makeDocument('post', 'c', { errors: [{ domain: 'SAMPLER', name: 'FadedOut' }] }),
    ]);
    expect(errors.map(({ path, entries }) => [path, entries])).toEqual([
      ['link/31', ['a', 'b']],
      ['sampler/fadedout', ['c']],
    ]);
    expect(errors[0]).toMatchObject({ code: '31', names: ['FadedOut'], texts: ['faded'] });
    expect(errors[1]).not.toHaveProperty('code');
  });

  it('tells apart codes of different signs and domains', () => {
    const errors = [
      { domain: 'LINK', code: 4 },
      { domain: 'LINK', code: -4 },
      { domain: 'CLOCK', code: 4 },
    ];
    expect(indexOf([makeDocument('post', 'a', { errors })]).map(({ path }) => path)).toEqual(['clock/4', 'link/-4', 'link/4']);
  });

  it('counts an entry once that names an error twice', () => {
    const errors = [
      { domain: 'LINK', code: 4, text: 'one' },
      { domain: 'LINK', code: 4, text: 'two' },
    ];
    expect(indexOf([makeDocument('post', 'a', { errors })])).toMatchObject([{ entries: ['a'], texts: ['one', 'two'] }]);
  });

  it('sorts by domain, then by code as a number', () => {
    const errors = [100, 9, -20, -3, 31].map((code) => ({ domain: 'LINK', code }));
    const documents = [makeDocument('post', 'a', { errors: [...errors, { domain: 'clock', code: 7 }] })];
    expect(indexOf(documents).map(({ domain, code }) => `${domain} ${code}`)).toEqual([
      'clock 7',
      'LINK -20',
      'LINK -3',
      'LINK 9',
      'LINK 31',
      'LINK 100',
    ]);
  });

  it('tells messages apart that begin alike', () => {
    const text = 'the sampler has refused the interval because the battery of the mast ';
    const errors = [`${text}is low`, `${text}was stolen`].map((words) => ({ domain: 'S', text: words }));
    expect(indexOf([makeDocument('post', 'a', { errors })])).toHaveLength(2);
  });

  it('has the path of its code, else of its name, else of its words', () => {
    const errors = [
      { domain: 'LINK', code: '0xBAADCA11', name: 'Called' },
      { domain: 'LINK', name: 'Busy', text: 'busy' },
      { domain: 'LINK', text: 'no answer from mast' },
    ];
    expect(
      indexOf([makeDocument('post', 'a', { errors })])
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['link/0xbaadca11', 'link/busy', 'link/no-answer-from-mast']);
  });
});

describe('a table in parts', () => {
  const families = [
    { id: 'near', title: 'Near', first: 9 },
    { id: 'far', title: 'Far away', first: 31 },
  ];

  it('has the errors of each part, by code, and in none what the table lacks', () => {
    const tables = [makeTable('LINK', [{ code: 9 }, { code: 12 }, { code: 31 }, { code: -4 }], { families })];
    const errors = errorsOf([makeDocument('post', 'a', { errors: [{ domain: 'LINK', text: 'mast gone' }] })], tables);
    expect(domainsOf(errors, tables).map((domain) => domain.families)).toMatchObject([
      [
        { id: 'near', title: 'Near', errors: [{ code: '9' }, { code: '12' }] },
        { id: 'far', title: 'Far away', errors: [{ code: '-4' }, { code: '31' }] },
      ],
    ]);
  });

  it('is not asked for', () => {
    const tables = [makeTable('LINK', [{ code: 9 }])];
    expect(domainsOf(errorsOf([], tables), tables)).toMatchObject([{ families: [] }]);
  });
});

describe('a domain with a table', () => {
  const table = makeTable(
    'LINK',
    [
      { code: 31, name: 'FadedOut', names: ['Link.fadedOut'], texts: ['LINK 31'], meaning: 'Too faint.' },
      { code: -4, documented: 'name', name: 'Shut' },
    ],
    { spellings: ['LinkError'] },
  );

  it('has every code, whether or not an entry names it', () => {
    expect(errorsOf([], [table])).toMatchObject([
      { path: 'link/-4', code: '-4', names: ['Shut'], meanings: [], entries: [], row: { documented: 'name', check: 'Look at the mast.' } },
      { path: 'link/31', domain: 'LINK', names: ['FadedOut', 'Link.fadedOut'], texts: ['LINK 31'], meanings: [{ text: 'Too faint.' }] },
    ]);
  });

  it('takes in what entries name by its code, by any of its names, and in any of its spellings', () => {
    const documents = [
      makeDocument('post', 'a', { errors: [{ domain: 'LinkError', code: 31, text: 'mast gone' }] }),
      makeDocument('post', 'b', { errors: [{ domain: 'LINK', name: 'Link.fadedOut' }] }),
      makeDocument('post', 'c', { errors: [{ domain: 'linkerror', text: 'no code at all' }] }),
    ];
    expect(errorsOf(documents, [table]).map(({ path, domain, texts, entries }) => [path, domain, texts, entries])).toEqual([
      ['link/-4', 'LINK', [], []],
      ['link/31', 'LINK', ['LINK 31', 'mast gone'], ['a', 'b']],
      ['link/no-code-at-all', 'LINK', ['no code at all'], ['c']],
    ]);
  });

  it('is found by a spelling that another shares, by which of them has the code', () => {
    const tables = [
      makeTable('LINK', [{ code: 31 }], { spellings: ['HubError'] }),
      makeTable('CLOCK', [{ code: 9 }], { spellings: ['HubError'] }),
    ];
    const errors = [
      { domain: 'HubError', code: 9 },
      { domain: 'HubError', code: 31 },
      { domain: 'HubError', text: 'no code' },
    ];
    expect(errorsOf([makeDocument('post', 'a', { errors })], tables).map(({ path }) => path)).toEqual([
      'clock/9',
      'huberror/no-code',
      'link/31',
    ]);
  });

  it('does not change the table', () => {
    errorsOf([makeDocument('post', 'a', { errors: [{ domain: 'LINK', code: 31, text: 'more' }] })], [table]);
    expect(table.codes[0]?.texts).toEqual(['LINK 31']);
  });
});

describe('domainsOf', () => {
  it('gathers the errors of each domain, with its table where it has one', () => {
    const table = makeTable('LINK', [{ code: 31 }]);
    const errors = errorsOf(
      [
        makeDocument('post', 'a', {
          errors: [
            { domain: 'CLOCK', code: 4 },
            { domain: 'clock', code: 5 },
          ],
        }),
      ],
      [table],
    );
    expect(domainsOf(errors, [table]).map(({ slug, domain, table: of, errors: list }) => [slug, domain, of?.title, list.length])).toEqual([
      ['clock', 'clock', undefined, 2],
      ['link', 'LINK', 'T', 1],
    ]);
  });
});
