import { nearestIds } from '../model/nearest-ids.ts';
import type { ListedEntry } from '../model/published-entry.ts';
import { answerQuery } from '../search/answer.ts';
import type { BuiltSite } from './built-site.ts';

const MOST = 4;

/** The longest name that is compared letter by letter. */
const LONGEST = 120;

/** The entries that were perhaps meant by an id or address that leads nowhere: by letters first, then by its words. */
export async function nearestEntries({ entries, store }: Pick<BuiltSite, 'entries' | 'store'>, asked: string): Promise<ListedEntry[]> {
  const name = lastPart(asked).slice(0, LONGEST);
  const byLetters = nearestIds(name, entries.keys(), 2);
  const { ranked } = await answerQuery(store, name.replace(/[-_.]+/g, ' '));
  const byWords = (await store.entries(ranked.slice(0, MOST).map(({ entry }) => entry))).map(({ id }) => id);
  return [...new Set([...byLetters, ...byWords])].slice(0, MOST).flatMap((id) => entries.get(id) ?? []);
}

/** What of an address tells most: its last part. */
function lastPart(asked: string): string {
  const path = asked
    .trim()
    .toLowerCase()
    .replace(/[?#].*$/, '');
  return (
    path
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.(md|json|html)$/, '') ?? ''
  );
}
