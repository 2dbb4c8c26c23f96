import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/search/analyze.ts';
import { asciiNumbers } from '../../../src/search/ascii-numbers.ts';
import { codeMentions } from '../../../src/search/code-mentions.ts';
import { dropNoise } from '../../../src/search/noise.ts';
import { type PlanContext, planQuery } from '../../../src/search/plan.ts';
import { rank } from '../../../src/search/rank.ts';
import { recognise } from '../../../src/search/recognise.ts';
import { hostileTexts } from './hostile-texts.ts';

const context: PlanContext = {
  synonyms: [[['gaug'], ['rain', 'meter']]],
  frequent: { gaug: 400 },
  scaffolding: ['error'],
  documentWords: ['film'],
};
const nothing = { errors: [], unknown: [] };
const TIMEOUT = 60_000;

/** As much at a time is recognised of a log, several times over. */
const BATCH = 100_000;

describe('a megabyte of anything', () => {
  it.each(hostileTexts)(
    'is broken into the same terms each time: %s',
    (_, text) => {
      const tokens = analyze(text());
      const again = analyze(text());
      expect(again.length).toBe(tokens.length);
      expect(again.every(({ term, kind, at }, i) => term === tokens[i]?.term && kind === tokens[i].kind && at === tokens[i].at)).toBe(true);
    },
    TIMEOUT,
  );

  it.each(hostileTexts)(
    'grows no longer when its noise is taken out: %s',
    (_, text) => expect(dropNoise(text()).length).toBeLessThanOrEqual(text().length),
    TIMEOUT,
  );

  it.each(hostileTexts)(
    'is searched for codes, each where it stands: %s',
    (_, text) => {
      const whole = text();
      for (const { text: code, start, end } of codeMentions(whole).slice(-100)) expect(asciiNumbers(whole.slice(start, end))).toBe(code);
    },
    TIMEOUT,
  );

  it.each(hostileTexts)(
    'is searched for names and messages that an index of nothing does not have: %s',
    async (_, text) => {
      const keys = async () => ({ found: new Map(), incomplete: false });
      const { errors, names, incomplete } = await recognise(text().slice(0, BATCH), { keys, targets: async () => new Map() });
      expect([errors, names, incomplete]).toEqual([[], [], false]);
    },
    TIMEOUT,
  );

  it.each(hostileTexts)(
    'is planned and ranked, the same each time: %s',
    (_, text) => {
      const plan = planQuery(text(), nothing, context);
      const { clauses, functionWords } = plan;
      expect(clauses.length).toBeLessThanOrEqual(14);
      expect(functionWords.length).toBeLessThanOrEqual(5);
      expect(planQuery(text(), nothing, context)).toEqual(plan);
      const lists = new Map(
        [...clauses, ...functionWords]
          .flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms))
          .map((term) => [term, [1, 0, 9, 0, 1]]),
      );
      const ranked = rank(plan, lists, { count: 2, priors: 'zz', kinds: [] });
      expect(ranked.map(({ entry }) => entry)).toEqual(clauses.length > 0 ? [0] : []);
      expect(rank(plan, lists, { count: 2, priors: 'zz', kinds: [] })).toEqual(ranked);
    },
    TIMEOUT,
  );
});
