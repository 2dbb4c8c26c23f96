import { type Diagnosis, diagnose, lineThatLed, tellingLines } from '../diagnose.ts';
import { matchedGroups } from '../matched.ts';
import { answerQuery } from '../query.ts';
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
  const lines = await tellingLines(text);
  const found = diagnose(lines, await store.names());
  const { ranked, groups, lists, incomplete } = await answerQuery(store, lines.join('\n'));
  const first = ranked.slice(0, MAX_EXPLANATIONS);
  const records = await store.entries(first.map(({ entry }) => entry));
  const explanations = records.map((record, i): Explanation => {
    const { entry, section } = first[i] ?? { entry: -1, section: 0 };
    const words = matchedGroups(entry, groups, lists).map(({ text: word }) => word);
    const line = lineThatLed(lines, words);
    return { ...toResult(base, record, section), ...(line && { line }) };
  });
  return { ...found, explanations, incomplete };
}
