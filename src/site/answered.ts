import type { Document } from '../model/document.ts';
import type { SiteConfig } from '../model/site.ts';
import { inSentence } from './in-sentence.ts';

/** How the questions of a site stand. */
export interface Answered {
  questions: number;
  answered: number;
  /** Who answered, most first, each with how many: `answered by Apple`. */
  by: { label: string; count: number }[];
}

/** Count who answered the questions. Pure. */
export function countAnswered(documents: readonly Document[], { labels }: SiteConfig): Answered {
  const answers = documents.flatMap(({ kind, data }) => (kind === 'post' && data.type === 'question' ? [data.answer] : []));
  const counts = [...Map.groupBy(answers, (answer) => answer)].map(([answer, { length }]) => ({ answer, count: length }));
  const by = counts.filter(({ answer }) => answer !== 'none').sort((a, b) => b.count - a.count);
  return {
    questions: answers.length,
    answered: by.reduce((sum, { count }) => sum + count, 0),
    by: by.map(({ answer, count }) => ({ label: inSentence(labels.answer[answer] ?? answer), count })),
  };
}
