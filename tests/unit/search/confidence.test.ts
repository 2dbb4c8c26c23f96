import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../src/search/clause.ts';
import { confidenceIn, fitOf, isSendable, thresholds } from '../../../src/search/confidence.ts';
import { featuresOf, probabilityOf } from '../../../src/search/features.ts';
import type { RecognisedError } from '../../../src/search/recognised.ts';
import { clause, evidence, nothing, ranked } from './make-evidence.ts';
import { makeDomain, makeError, makeSymbol } from './make-target.ts';

const found = (rest: Partial<RecognisedError> = {}): RecognisedError => ({
  target: makeError('LINK', '31', { line: 'The mast is faint.' }).target,
  start: 0,
  end: 2,
  isSure: true,
  by: 'code',
  ...rest,
});
const code = clause('31', { kind: 'code', weight: 3, alternatives: [{ terms: ['link#31'], weight: 1 }] });

describe('how well an entry fits', () => {
  it('is good from one threshold on, weak from the other, and else none', () => {
    const scores = Array.from({ length: 150 }, (_, i) => 0.05 * 1.08 ** i);
    const afar = evidence({ answered: 0, nearest: 0, written: [clause('nowhere'), clause('gaug'), clause('zero')] });
    const fits = scores.map((score) => {
      const one = ranked({ score, coverage: 0.3, together: 0.2, named: 0 });
      return { fit: fitOf(one, afar), probability: probabilityOf(featuresOf(one, afar)) };
    });
    for (const { fit, probability } of fits)
      expect(fit).toBe(probability >= thresholds.good ? 'good' : probability >= thresholds.none ? 'weak' : 'none');
    expect(new Set(fits.map(({ fit }) => fit))).toEqual(new Set(['none', 'weak', 'good']));
    expect(thresholds.none).toBeLessThan(thresholds.good);
  });

  it('is weak for what one or two words name, however little speaks for it', () => {
    const afar = (clauses: Clause[]) => evidence({ clauses, answered: 0, nearest: 0 });
    const one = ranked({ score: 0.05, coverage: 0.1, together: 0, named: 0.1 });
    expect(fitOf(one, afar([clause('gaug'), clause('fehler')]))).toBe('weak');
    expect(fitOf({ ...one, named: 0 }, afar([clause('gaug'), clause('fehler')]))).toBe('none');
    expect(fitOf(one, afar([clause('gaug'), clause('fehler'), clause('mast')]))).toBe('none');
  });

  it('is good enough to send from higher odds on, less so for the first for a known error', () => {
    const scores = Array.from({ length: 120 }, (_, i) => 0.05 * 1.08 ** i);
    for (const score of scores) {
      const one = ranked({ score, coverage: 0.5 });
      const odds = probabilityOf(featuresOf(one, evidence()));
      expect(isSendable(one, evidence(), true)).toBe(odds >= thresholds.sent);
      expect(isSendable(one, evidence(), false)).toBe(odds >= thresholds.sent);
      const known = evidence({ recognised: { ...nothing, errors: [found()] } });
      expect(isSendable(one, known, true)).toBe(odds >= thresholds.sentForError);
      expect(isSendable(one, known, false)).toBe(odds >= thresholds.sent);
    }
    expect(thresholds.sent).toBeGreaterThan(thresholds.sentForError);
    expect(thresholds.sentForError).toBeGreaterThan(thresholds.good);
  });

  it('is worse the nearer a subject comes that no entry answers', () => {
    const of = (score: number) => probabilityOf(featuresOf(ranked(), evidence({ unanswered: [ranked({ score })] })));
    expect(of(10)).toBeGreaterThan(of(30));
    expect(of(30)).toBeGreaterThan(of(90));
  });

  it('is never good where a subject that no entry answers is clearly nearer, however much the entry has', () => {
    const beside = (score: number) => {
      const all = evidence({ unanswered: [ranked({ score })] });
      return { fit: fitOf(ranked({ score: 500 }), all), probability: probabilityOf(featuresOf(ranked({ score: 500 }), all)) };
    };
    expect(beside(500)).toEqual({ fit: 'good', probability: expect.any(Number) });
    expect(beside(700).probability).toBeGreaterThan(thresholds.good);
    expect(beside(700).fit).toBe('weak');
  });

  it('is never good where all that it has are guesses', () => {
    const guessed = [
      clause('antena', {
        alternatives: [
          { terms: ['antena'], weight: 1 },
          { terms: ['gaug'], weight: 0.9 },
        ],
      }),
    ];
    const guess = evidence({ clauses: guessed, corrections: [{ from: 'antena', to: 'antenna' }] });
    expect(fitOf(ranked({ score: 200 }), guess)).toBe('weak');
    const partly = evidence({ clauses: [...guessed, clause('zero')], corrections: guess.corrections });
    expect(fitOf(ranked({ score: 200 }), partly)).toBe('good');
  });

  it('is never good where a code was asked for that the index does not have', () => {
    const unknown = [{ domain: 'LINK', code: '77', known: makeDomain('LINK', []).target }];
    const asked = evidence({ recognised: { ...nothing, unknown } });
    expect(fitOf(ranked({ score: 500 }), asked)).not.toBe('good');
    expect(confidenceIn(asked)).not.toBe('good');
    expect(confidenceIn(evidence({ recognised: { ...nothing, unknown: [{ domain: '', code: '-77123' }] } }))).not.toBe('good');
    expect(confidenceIn(evidence({ recognised: { ...nothing, unknown, errors: [found({ isSure: false })] } }))).not.toBe('good');
    expect(
      confidenceIn(evidence({ recognised: { ...nothing, unknown, names: [makeSymbol('GaugeMonitor').target] }, clauses: [] })),
    ).not.toBe('good');
  });

  it('is not good for an address that leads nowhere, whatever has its words', () => {
    expect(confidenceIn(evidence({ isWord: true, isAddress: true }))).not.toBe('good');
    expect(confidenceIn(evidence({ isWord: true }))).toBe('good');
  });
});

describe('how well the site answers', () => {
  it('is as well as its best entry', () => {
    expect(confidenceIn(evidence({ entries: [ranked({ score: 200 })] }))).toBe('good');
    expect(
      confidenceIn(evidence({ entries: [ranked({ score: 0.05, coverage: 0.1, together: 0, named: 0 })], answered: 0, nearest: 0 })),
    ).toBe('none');
    expect(confidenceIn(evidence({ entries: [], clauses: [clause('nowhere')] }))).toBe('none');
  });

  it('is good for an error that is sure and of which the site says something', () => {
    const asked = (error: RecognisedError, clauses = [code]) =>
      confidenceIn(evidence({ entries: [], clauses, recognised: { ...nothing, errors: [error] } }));
    expect(asked(found())).toBe('good');
    expect(asked(found({ target: makeError('LINK', '31', { entries: 2 }).target }))).toBe('good');
    expect(asked(found({ target: makeError('LINK', '31', { entries: 0 }).target }))).toBe('none');
    expect(asked(found({ isSure: false }))).toBe('none');
  });

  it('is not good by an error that a long question mentions in passing', () => {
    const words = [...'abcdefghijklm'].map((term) => clause(term));
    expect(confidenceIn(evidence({ entries: [], clauses: [code, ...words], recognised: { ...nothing, errors: [found()] } }))).toBe('none');
  });

  it('is good for a mere name that has a page', () => {
    const names = [makeSymbol('GaugeMonitor').target];
    expect(confidenceIn(evidence({ entries: [], clauses: [clause('gaugemonitor')], recognised: { ...nothing, names } }))).toBe('good');
    expect(
      confidenceIn(evidence({ entries: [], clauses: [clause('gaugemonitor'), clause('sleeps')], recognised: { ...nothing, names } })),
    ).toBe('none');
  });
});
