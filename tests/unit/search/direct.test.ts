import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../src/search/clause.ts';
import { type Direct, directRows, distinctRows, ofTopic, termNamed, topicNamed } from '../../../src/search/direct.ts';
import type { Ranked } from '../../../src/search/rank.ts';
import type { Recognised, RecognisedError } from '../../../src/search/recognised.ts';
import type { ErrorTarget, NamedTarget } from '../../../src/search/target.ts';
import type { TermList } from '../../../src/search/term-list.ts';
import { makeEntry } from './make-entry.ts';
import { makeError, makeSymbol } from './make-target.ts';

const found = (target: ErrorTarget, isSure = true): RecognisedError => ({ target, start: 0, end: 1, isSure, by: 'code' });
const named = (type: NamedTarget['type'], id: string): NamedTarget => ({ type, id, name: id, url: `${type}/${id}/`, line: `${id} is` });
const recognised = (rest: Partial<Recognised>): Recognised => ({
  errors: [],
  unknown: [],
  unknownAt: [],
  names: [],
  incomplete: false,
  ...rest,
});

describe('the rows that lead straight to what is named', () => {
  it('say what an error is, and what to try first', () => {
    const { target } = makeError('LINK', '31', { names: ['LinkFadedOut'], line: 'The mast is faint.', check: 'Look for leaves.' });
    expect(directRows(recognised({ errors: [found(target)] }))).toEqual([
      { type: 'error', id: 'link/31', name: 'LINK 31 LinkFadedOut', url: 'errors/link/31/', line: 'The mast is faint. Look for leaves.' },
    ]);
  });

  it('call an error without a code by its name, and one without either by its domain', () => {
    const rows = directRows(
      recognised({
        errors: [makeError('HubError', '', { names: ['HubError.asleep'] }), makeError('MastError', '')].map(({ target }) => found(target)),
      }),
    );
    expect(rows.map(({ name }) => name)).toEqual(['HubError HubError.asleep', 'MastError']);
  });

  it('are of errors first, three at most, then of entries, then of symbols, two at most', () => {
    const errors = ['1', '2', '3', '4'].map((code) => found(makeError('LINK', code).target));
    const names = [makeSymbol('GaugeMonitor').target, named('entry', 'wn31'), named('entry', 'wn12')];
    expect(directRows(recognised({ errors, names })).map(({ id }) => id)).toEqual(['link/1', 'link/2', 'link/3', 'wn31', 'wn12']);
    expect(directRows(recognised({ names: names.slice(0, 2) })).map(({ id }) => id)).toEqual(['wn31', 'GaugeMonitor']);
  });

  it('are of errors that are sure alone, where one is', () => {
    const [sure, guess] = ['31', '9'].map((code) => makeError('LINK', code).target) as [ErrorTarget, ErrorTarget];
    expect(directRows(recognised({ errors: [found(guess, false), found(sure)] })).map(({ id }) => id)).toEqual(['link/31']);
    expect(directRows(recognised({ errors: [found(guess, false)] })).map(({ id }) => id)).toEqual(['link/9']);
  });

  it('are none of terms, which are told by their definition', () => {
    const term = named('term', 'tipping-bucket');
    expect(directRows(recognised({ names: [term] }))).toEqual([]);
    expect(termNamed(recognised({ names: [named('entry', 'wn31'), term] }))).toBe(term);
    expect(termNamed(recognised({}))).toBeUndefined();
  });

  it('lead elsewhere each: the first of two that lead to one page', () => {
    const row = (id: string, url: string): Direct => ({ type: 'entry', id, name: id, url, line: '' });
    expect(distinctRows([row('a', 'x/'), row('b', 'x/'), row('c', 'y/')]).map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('of a topic says what it is', () => {
    const { record } = makeEntry('gauges', { title: 'Rain gauges' });
    expect(ofTopic({ ...record, summary: 'All of gauges.', url: 'topics/gauges/' })).toEqual({
      type: 'entry',
      id: 'gauges',
      name: 'Rain gauges',
      url: 'topics/gauges/',
      line: 'All of gauges.',
    });
  });
});

describe('the topic that a few words name', () => {
  const manifest = {
    kinds: [
      [0, 'post'],
      [5, 'topic'],
    ] as [number, string][],
  };
  const clause = (term: string, kind: Clause['kind'] = 'word'): Clause => ({
    text: term,
    weight: 1,
    alternatives: [{ terms: [term], weight: 1 }],
    kind,
    pieces: [],
  });
  const ranked = [1, 6, 5].map(
    (entry): Ranked => ({ entry, score: 1, strength: 1, section: 0, coverage: 1, focus: 1, named: 1, together: 1 }),
  );
  const inTitle = 0b01;
  const inAsk = 0b100;
  const lists = new Map<string, TermList>([
    ['rain', [3, 1, 99, 0, inTitle, 5, 99, 0, inTitle, 6, 99, 0, inTitle]],
    ['gaug', [3, 1, 99, 0, inTitle, 5, 99, 0, inTitle, 6, 99, 0, inAsk]],
  ]);
  const topicOf = (...clauses: Clause[]) => topicNamed(ranked, clauses, lists, manifest);

  it('is the best of those whose title has all of them', () => {
    expect(topicOf(clause('rain'))).toBe(6);
    expect(topicOf(clause('rain'), clause('gaug'))).toBe(5);
  });

  it('is told whatever the index does not have, and for a version', () => {
    expect(topicOf(clause('gaug'), clause('nowhere'))).toBe(5);
    expect(topicOf(clause('gaug'), clause('4.2', 'number'))).toBe(5);
  });

  it('is none for what names nothing, and for a question of more words', () => {
    expect(topicOf()).toBeUndefined();
    expect(topicOf(clause('nowhere'))).toBeUndefined();
    expect(topicOf(clause('rain', 'symbol'))).toBeUndefined();
    expect(topicOf(clause('rain'), clause('gaug'), clause('a'), clause('b'))).toBeUndefined();
  });

  it('is none where only other kinds of entry have the title', () => {
    expect(topicNamed(ranked.slice(0, 1), [clause('rain')], lists, manifest)).toBeUndefined();
  });
});
