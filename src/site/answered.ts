import type { Document } from '../model/document.ts';
import type { SiteConfig } from '../model/site.ts';
import { ui } from '../text/text.ts';

/** How the questions of a site stand. */
export interface Answered {
  questions: number;
  answered: number;
  /** Who answered, most first, each with how many: `by Apple`, without the word that all labels begin with. */
  by: { label: string; count: number }[];
}

/** Count who answered the questions. Pure. */
export function countAnswered(documents: readonly Document[], { labels }: SiteConfig): Answered {
  const answers = documents.flatMap(({ kind, data }) => (kind === 'post' && data.type === 'question' ? [data.answer] : []));
  const counts = [...Map.groupBy(answers, (answer) => answer)].map(([answer, { length }]) => ({ answer, count: length }));
  const by = counts.filter(({ answer }) => answer !== 'none').sort((a, b) => b.count - a.count);
  const [verb = '', ...others] = by.map(({ answer }) => (labels.answer[answer] ?? answer).split(' ', 1)[0]);
  const shared = others.every((other) => other === verb) ? `${verb} ` : '';
  return {
    questions: answers.length,
    answered: by.reduce((sum, { count }) => sum + count, 0),
    by: by.map(({ answer, count }) => ({ label: ui.inSentence((labels.answer[answer] ?? answer).replace(shared, '')), count })),
  };
}
