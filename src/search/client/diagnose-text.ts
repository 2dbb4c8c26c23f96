import { type Diagnosis, diagnose, lineThatLed, tellingLines } from '../diagnose.ts';
import { POSTING_LENGTH } from '../index/format.ts';
import type { Group } from '../plan.ts';
import { answerQuery } from '../query.ts';
import type { TermList } from '../rank.ts';
import { type Result, storeOf, toResult } from './find.ts';
import type { Store } from './store.ts';

/** An entry that explains a pasted text, and the line that led to it. */
export interface Explanation extends Result {
  line?: string;
}

/** What a pasted text came to. */
export interface DiagnosedText extends Diagnosis {
  explanations: Explanation[];
  incomplete: boolean;
}

const MAX_EXPLANATIONS = 8;

/**
 * Recognise what a pasted text names, and find the entries that explain it. Nothing leaves the browser.
 *
 * @param base the path the site is served from
 * @throws Error where the index cannot be read at all
 */
export function diagnoseText(base: string, text: string): Promise<DiagnosedText> {
  return diagnoseIn(storeOf(base), base, text);
}

/**
 * The same in any index.
 *
 * @param base what the addresses of entries begin with
 * @throws Error where the index cannot be read at all
 */
export async function diagnoseIn(store: Store, base: string, text: string): Promise<DiagnosedText> {
  const lines = await tellingLines(text, () => new Promise((resume) => setTimeout(resume)));
  const found = diagnose(lines, await store.names());
  const { ranked, groups, lists, incomplete } = await answerQuery(store, lines.join('\n'));
  const first = ranked.slice(0, MAX_EXPLANATIONS);
  const records = await store.entries(first.map(({ entry }) => entry));
  const explanations = records.map((record, i): Explanation => {
    const { entry, section } = first[i] ?? { entry: -1, section: 0 };
    const line = lineThatLed(lines, wordsOf(entry, groups, lists));
    return { ...toResult(base, record, section), ...(line && { line }) };
  });
  return { ...found, explanations, incomplete };
}

/** The words of the query that an entry has. */
function wordsOf(entry: number, groups: readonly Group[], lists: ReadonlyMap<string, TermList>): string[] {
  const has = (term: string) => {
    const list = lists.get(term) ?? [];
    for (let i = 1; i < list.length; i += POSTING_LENGTH) if (list[i] === entry) return true;
    return false;
  };
  return groups.filter(({ alternatives }) => alternatives.some(({ terms }) => terms.every(has))).map(({ text }) => text);
}
