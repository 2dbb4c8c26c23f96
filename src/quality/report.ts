import type { Site } from '../site/site.ts';
import { honestyOf, type Outcome, rankOf, scoreOf } from './outcome.ts';

/**
 * What search made of a question set, for whoever keeps the knowledge base.
 *
 * @param file the set's path
 * @returns lines of text
 */
export function reportSet(file: string, outcomes: readonly Outcome[], site: Pick<Site, 'documents' | 'questions'>): string {
  const of = (extent: Outcome['question']['answered']) => outcomes.filter(({ question }) => question.answered === extent);
  const [wholly, part, not] = [of('wholly'), of('in part'), of('not')];
  const score = scoreOf(wholly);
  const honesty = honestyOf(outcomes);
  const lines: [string, number, string][] = [
    ['answered', wholly.length, `first ${percent(score.at1)}, in three ${percent(score.at3)}`],
    [
      '',
      wholly.length,
      `called weak ${percent(honesty.answeredCalledWeak)}, said to be answered nowhere ${percent(honesty.answeredCalledNone)}`,
    ],
    ['answered in part', part.length, `in three ${percent(scoreOf(part).at3)}`],
    [
      'not answered',
      not.length,
      `said so ${percent(honesty.saidSo)}, called weak ${percent(honesty.weak)}, answered all the same ${percent(honesty.confidentlyWrong)}`,
    ],
  ];
  const rows = lines.filter(([, count]) => count > 0).map(([name, count, said]) => `  ${(name && `${count} ${name}:`).padEnd(22)}${said}`);
  const learned = learnedOf(outcomes, site);
  const note =
    learned > 0
      ? [
          `  ${learned} of them ${learned === 1 ? 'stands' : 'stand'} word for word in \`asks\` or content/questions/, and so ${learned === 1 ? 'flatters' : 'flatter'} the figures`,
        ]
      : [];
  return [`${file}: ${outcomes.length} ${outcomes.length === 1 ? 'question' : 'questions'}`, ...rows, ...note].join('\n');
}

/** The questions whose first result is not a right one, and those that are answered all the same: a line each. */
export function missesIn(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap((outcome) => {
    const { question, ids, direct = [], confidence } = outcome;
    const isMiss = question.answered === 'not' ? confidence === 'good' : rankOf(outcome) !== 1;
    if (!isMiss) return [];
    const found = [...direct, ...ids].slice(0, 3).join(', ') || 'nothing';
    const right = [...question.accepted].join(', ') || 'none';
    return [`  line ${question.line}: ${question.query.split('\n')[0]}\n    found ${found}; right: ${right}`];
  });
}

/** How many of the questions search has learned from as they are. */
function learnedOf(outcomes: readonly Outcome[], { documents, questions }: Pick<Site, 'documents' | 'questions'>): number {
  const lines = new Set(documents.flatMap(({ id, data }) => [...data.asks, ...questions(id)].map(plain)));
  return outcomes.filter(({ question }) => lines.has(plain(question.query))).length;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
