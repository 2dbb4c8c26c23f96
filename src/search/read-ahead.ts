import { analyze } from './analyze.ts';
import { isKnown, termsOfClauses } from './clause.ts';
import { codeMentions } from './code-mentions.ts';
import { countShown } from './index/format.ts';
import { wordsNear } from './mend.ts';
import { type Plan, planIn } from './plan.ts';
import { rank } from './rank.ts';
import type { Recognised } from './recognised.ts';
import type { Lists, Store } from './store.ts';

/** How much is read ahead. */
export interface Ahead {
  /** Whether every word is taken as it is written. */
  exact?: boolean;
  /** Whether these are lines of a log. */
  isLog?: boolean;
  /** Of how many of the likeliest entries the records are read, for those who will show them. */
  entries?: number;
}

/** What was read ahead: lists, and the terms of which they were asked. */
export interface ReadAhead extends Lists {
  asked: ReadonlySet<string>;
}

/**
 * Ask for what a text needs before it is known what it names: the lists of its words, then the words that those may have been which
 * the index does not have, and the entries that come first if nothing is named. The store keeps what it read, so that a guess that
 * was right saves a round of requests, and one that was wrong costs bytes alone. May be called before the text is answered.
 *
 * @returns the lists, and which were asked for; the rest is not waited for
 */
export async function readAhead(store: Store, text: string, { exact = false, isLog = false, entries = 0 }: Ahead = {}): Promise<ReadAhead> {
  const manifest = await store.manifest();
  const stated = { errors: [], unknown: statedCodes(text) };
  const termsOf = ({ clauses, functionWords }: Plan) => termsOfClauses([...clauses, ...functionWords]);
  const asking = store.synonyms(termsIn(text));
  // Where synonyms have to be read first, the words themselves do not wait for them.
  const areApart = manifest.synonymKeys.length > 0;
  const own = areApart ? termsOf(planIn(manifest, text, stated, [])) : new Set<string>();
  const ofOwn = store.lists(own);
  const synonyms = await asking;
  const sketch = planIn(manifest, text, stated, synonyms.groups);
  const asked = termsOf(sketch);
  const all = store.lists(asked);
  const lists = await (areApart ? ofOwn : all);
  const shown = countShown(manifest);
  const strange = exact ? [] : sketch.clauses.filter((clause) => !isKnown(clause, lists.found, shown));
  const isPasted = sketch.isPasted || isLog;
  // What fails is asked for again where it is needed.
  const quietly = (reading: Promise<unknown>) => void reading.catch(() => {});
  for (const clause of strange) quietly(wordsNear(store, clause, { isPasted }));
  const isAll = !areApart || asked.isSubsetOf(own);
  if (entries > 0 && isAll && (isPasted || strange.length === 0)) {
    const likely = rank(sketch, lists.found, manifest).filter(({ entry }) => entry < shown);
    quietly(store.entries(likely.slice(0, entries).map(({ entry }) => entry)));
  }
  const { incomplete, ...read } = await all;
  return { ...read, incomplete: incomplete || synonyms.incomplete, asked };
}

/** The terms of all that synonyms of a text may begin with. */
export function termsIn(text: string): Set<string> {
  return new Set(analyze(text).map(({ term }) => term));
}

/** The codes of which the text says the domain, as though the index had none of them. */
function statedCodes(text: string): Recognised['unknown'] {
  return codeMentions(text).flatMap(({ text: code, stated, isNear, introduced }) =>
    stated && (isNear || introduced) ? [{ domain: stated, code }] : [],
  );
}
