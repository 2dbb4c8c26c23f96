import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';

/** What front matter refuses anyhow: a summary of more than 320 characters, and signs that no line of text has. */
const words = (payload: string) => payload.replace(/\p{Cc}+/gu, ' ').trim();

/** The domain of their errors; each has the code that is one more than its number. */
export const HOSTILE_DOMAIN = 'HostileErrorDomain';

/** An entry that says a payload in every field that takes words. */
function entry(payload: string, n: number): string {
  const text = words(payload);
  const front = {
    title: `Hostile ${n} ${text}`,
    summary: text.slice(0, 320),
    type: 'question',
    answer: 'community',
    topics: ['rain-gauges'],
    errors: [{ domain: HOSTILE_DOMAIN, code: n + 1, text, meaning: text }],
    asks: [`ask ${n} ${text}`],
    source: { title: text, url: `https://keepers.example/board/t/${90_000 + n}`, publisher: text },
    revisions: [{ date: '2026-04-02', text }],
    created: '2026-04-02',
  };
  return `---\n${stringify(front)}---\n\n## Question {#question}\n\nWords of hostile ${n}.\n`;
}

/**
 * Add an entry for each payload to a site's content, which has it in every field that takes words.
 *
 * @param root the project's folder
 * @returns the ids of those entries
 */
export function addHostileEntries(root: string, payloads: readonly string[]): string[] {
  return payloads.map((payload, n) => {
    writeFileSync(`${root}/content/posts/hostile-${n}.md`, entry(payload, n));
    writeFileSync(`${root}/content/questions/hostile-${n}.txt`, `question ${n} ${words(payload).slice(0, 120)}\n`);
    return `hostile-${n}`;
  });
}
