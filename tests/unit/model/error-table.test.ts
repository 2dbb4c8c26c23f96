import { describe, expect, it } from 'vitest';
import { indexTables, namesOf, parseErrorTable } from '../../../src/model/error-table.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { makeTable } from '../make-content.ts';

const sound = `domain: LINK
title: Radio link
summary: Printed by the hub.
sources:
  manual: { title: Hub manual, url: https://halyard.example/hub }
codes:
  - code: 31
    name: FadedOut
    meaning: Too faint.
    check: Look at the mast.
`;

const parse = (text: string, id = 'link') => parseErrorTable(`content/errors/${id}.yaml`, id, text);

function mistakesIn(text: string, id?: string): string[] {
  const parsed = parse(text, id);
  return Array.isArray(parsed) ? parsed.map((problem) => formatProblem(problem).replace(/^content\/errors\//, '')) : [];
}

describe('parseErrorTable', () => {
  it('reads a table, and fills in what may be left out', () => {
    expect(parse(sound)).toEqual({
      file: 'content/errors/link.yaml',
      domain: 'LINK',
      title: 'Radio link',
      summary: 'Printed by the hub.',
      spellings: [],
      localised: [],
      topics: [],
      sources: { manual: { title: 'Hub manual', url: 'https://halyard.example/hub' } },
      families: [],
      codes: [
        {
          code: '31',
          name: 'FadedOut',
          names: [],
          texts: [],
          meaning: 'Too faint.',
          documented: 'meaning',
          check: 'Look at the mast.',
          os: [],
          read: [],
        },
      ],
    });
  });

  it.each<[behaviour: string, from: string, to: string, line: string]>([
    [
      'a missing field, with the line of its row',
      '    check: Look at the mast.\n',
      '',
      'link.yaml:7:5: codes[0].check: nothing; required: text',
    ],
    [
      'a slip in a field’s name',
      'title: Radio',
      'tilte: Radio',
      'link.yaml:2:1: tilte: a field that does not exist here; did you mean `title`?',
    ],
    [
      'a source without an address',
      'url: https://halyard.example/hub',
      'publisher: H',
      'link.yaml:5:3: sources.manual.url: nothing; required: text',
    ],
    [
      'a source’s bad id',
      'manual:',
      'The Manual:',
      'link.yaml:5:3: sources.The Manual: {"title":"Hub manual","url":"https://halyard.example/hub"}; takes before the colon: lower-case',
    ],
    [
      'a source that is not there',
      '    name:',
      '    source: paper\n    name:',
      'link.yaml:8:5: codes[0].source: "paper"; takes: an id of `sources`: manual',
    ],
    [
      'a family that begins at no code of the table',
      'codes:',
      'families: [{ id: far, title: Far away, first: 32 }]\ncodes:',
      'link.yaml:6:40: families[0].first: 32; takes: a code of this table',
    ],
    ['a long meaning', 'Too faint.', 'x'.repeat(301), '(301 characters); takes: at most 300 characters'],
    [
      'a code without a meaning',
      '    meaning: Too faint.\n',
      '',
      'link.yaml:7:5: codes[0].meaning: nothing; takes: what the code means; where its source gives the name alone, `documented: name`',
    ],
    [
      'a meaning of what has none',
      '    name:',
      '    documented: name\n    name:',
      'link.yaml:10:5: codes[0].meaning: "Too faint."; takes: nothing beside `documented: name`; take one of the two out',
    ],
    [
      'a code that stands twice',
      'codes:',
      'codes:\n  - { code: 31, meaning: M., check: C. }',
      'link.yaml:8:5: codes[1].code: 31; takes: a code once in the file; it stands in codes[0] already',
    ],
    [
      'a name that stands twice',
      'codes:',
      'codes:\n  - { code: 4, names: [FadedOut], meaning: M., check: C. }',
      'link.yaml:9:5: codes[1].name: "FadedOut"; takes: a name once in the file; it stands in codes[0] already',
    ],
    [
      'a table without codes',
      '  - code: 31\n    name: FadedOut\n    meaning: Too faint.\n    check: Look at the mast.\n',
      '  []\n',
      'link.yaml:6:1: codes: []; takes: at least one code',
    ],
    ['broken YAML', 'summary: Printed', 'summary: a: Printed', 'link.yaml:3: file: Nested mappings are not allowed in compact mappings'],
  ])('tells of %s', (_behaviour, from, to, line) => {
    const mistakes = mistakesIn(sound.replace(from, to));
    expect(mistakes.join('\n')).toContain(line);
  });

  it('wants the file to be named for its domain', () => {
    expect(mistakesIn(sound, 'radio')).toEqual(['radio.yaml: file name: `radio.yaml`; the file of LINK is `link.yaml`']);
  });

  it('says what an empty file lacks', () => {
    expect(mistakesIn('').map((line) => line.split(':')[1])).toEqual([' domain', ' title', ' summary', ' sources', ' codes']);
  });
});

describe('namesOf', () => {
  it('has the constant first', () => {
    const [row] = makeTable('LINK', [{ code: 1, name: 'A', names: ['C', 'B'] }]).codes;
    expect(row && namesOf(row)).toEqual(['A', 'C', 'B']);
  });
});

describe('indexTables', () => {
  const link = makeTable('LINK', [{ code: 31, names: ['FadedOut'] }], { spellings: ['LinkError', 'HubError'] });
  const clock = makeTable('CLOCK', [{ code: 9 }], { spellings: ['HubError'] });
  const find = indexTables([link, clock]);

  it('finds an error by its domain and by other spellings, however they are capitalised', () => {
    expect(find({ domain: 'link', code: '31' })).toEqual({ tables: [link], table: link, row: link.codes[0] });
    expect(find({ domain: 'LINKERROR', name: 'FadedOut' }).row).toBe(link.codes[0]);
    expect(find({ domain: 'LINK', code: '32' })).toEqual({ tables: [link], table: link });
    expect(find({ domain: 'MAST', code: '31' })).toEqual({ tables: [] });
  });

  it('finds it in the one of several tables that has it', () => {
    expect(find({ domain: 'HubError', code: '9' })).toEqual({ tables: [link, clock], table: clock, row: clock.codes[0] });
    expect(find({ domain: 'HubError', code: '10' })).toEqual({ tables: [link, clock] });
  });
});
