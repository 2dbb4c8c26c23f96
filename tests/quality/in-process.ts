import { ask, indexOf } from '../../src/quality/ask.ts';
import type { Outcome } from '../../src/quality/outcome.ts';
import type { Question } from '../../src/quality/question-set.ts';
import type { Answer } from '../../src/search/answer.ts';
import type { Store } from '../../src/search/store.ts';
import { loadContent } from '../../src/site/load-content.ts';
import { createSite } from '../../src/site/site.ts';
import { withoutLinesNear, withoutUnanswered } from './held-out.ts';

/** The engine without a browser: the same plan and order, asked a thousand times a second. */
export interface InProcess {
  store: Store;
  /** Build the index anew, where a weight that is read then has changed. */
  rebuild(): Promise<void>;
  /** The same engine where nobody has learned from these questions; on a site that knows subjects that nothing answers, or none. */
  without(questions: readonly Question[], knowsUnanswered?: boolean): Promise<Pick<InProcess, 'ask' | 'store'>>;
  ask(question: Question): Promise<Outcome & { answer: Answer }>;
}

/**
 * Index the content of a project.
 *
 * @param root the project's folder
 */
export async function searchInProcess(root: string): Promise<InProcess> {
  const site = createSite(await loadContent(root));
  let store = await indexOf(site);
  return {
    get store() {
      return store;
    },
    rebuild: async () => {
      store = await indexOf(site);
    },
    without: async (questions, knowsUnanswered = true) => {
      const store = await indexOf(site, (documents) => {
        const held = withoutLinesNear(documents, questions);
        return knowsUnanswered ? held : withoutUnanswered(held);
      });
      return { store, ask: (question) => ask(store, question) };
    },
    ask: (question) => ask(store, question),
  };
}
