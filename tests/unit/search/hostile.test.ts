import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/search/analyze.ts';
import { dropNoise } from '../../../src/search/noise.ts';
import { type PlanContext, planQuery } from '../../../src/search/plan.ts';
import { rank } from '../../../src/search/rank.ts';
import { hostileTexts } from './hostile-texts.ts';

const context: PlanContext = { synonyms: [[['gaug'], ['rain', 'meter']]], frequent: { gaug: 400 } };
const TIMEOUT = 60_000;

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
    'is planned and ranked, the same each time: %s',
    (_, text) => {
      const plan = planQuery(text(), context);
      const { groups, asides } = plan;
      expect(groups.length).toBeLessThanOrEqual(14);
      expect(asides.length).toBeLessThanOrEqual(5);
      expect(planQuery(text(), context)).toEqual(plan);
      const lists = new Map(
        [...groups, ...asides]
          .flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms))
          .map((term) => [term, [1, 0, 9, 0, 1]]),
      );
      const ranked = rank(plan, lists, { count: 2, priors: 'zz', kinds: [] });
      expect(ranked.map(({ entry }) => entry)).toEqual(groups.length > 0 ? [0] : []);
      expect(rank(plan, lists, { count: 2, priors: 'zz', kinds: [] })).toEqual(ranked);
    },
    TIMEOUT,
  );
});
