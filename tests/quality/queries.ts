import { readFileSync } from 'node:fs';

/** The sets: what real readers put, and what was written for this; each tuned on, and never. */
export const questionSets = {
  'real tuning': 'tests/quality/real-tuning.tsv',
  'real unseen': 'tests/quality/real-unseen.tsv',
  tuning: 'tests/quality/tuning.tsv',
  unseen: 'tests/quality/unseen.tsv',
} as const;

/** The name of a set. */
export type SetName = keyof typeof questionSets;

/** The sets that search may be tuned on. */
export const tuningSets: readonly SetName[] = ['real tuning', 'tuning'];

/** How far the knowledge base answers a question. */
export const extents = ['wholly', 'in part', 'not'] as const;
export type Extent = (typeof extents)[number];

/** A question of a set: what is typed, and what would be right first. */
export interface Question {
  /** n natural, k keywords, e error or code, s symbol or key, y synonym or slips, t typos, p paste. */
  kind: string;
  query: string;
  /** Ids of entries, and errors as `error:DOMAIN#CODE`; none where nothing here answers. */
  accepted: ReadonlySet<string>;
  answered: Extent;
}

/**
 * Read a question set: `kind<TAB>query<TAB>id,id…<TAB>extent`, a header line, `#` for remarks, `\n` for a line break, `none` for no
 * id. Without an extent, a question is answered wholly.
 *
 * @throws Error naming the line that does not fit
 */
export function readQuestions(file: string): Question[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i): Question[] => {
      if (line.trim() === '' || line.startsWith('#') || line.startsWith('kind\t')) return [];
      const [kind, query, accepted, answered = 'wholly'] = line.split('\t');
      const isExtent = extents.includes(answered as Extent) && (answered === 'not') === (accepted === 'none');
      if (!kind || !query || !accepted || !isExtent)
        throw new Error(
          `${file}, line ${i + 1}: found ${JSON.stringify(line)}; takes kind, query, ids or \`none\`, and ${extents.join(', ')}, with tabs between`,
        );
      const ids = accepted === 'none' ? [] : accepted.split(',');
      return [{ kind, query: query.replaceAll('\\n', '\n'), accepted: new Set(ids), answered: answered as Extent }];
    });
}
