import { readFileSync } from 'node:fs';

/** The sets: what search is tuned against, and what it never saw. */
export const questionSets = { tuning: 'tests/quality/tuning.tsv', unseen: 'tests/quality/unseen.tsv' };

/** A question of a set: what is typed, and which entries would be right first. */
export interface Question {
  /** n natural, k keywords, e error or code, s symbol or key, y synonym, t typos, p paste. */
  kind: string;
  query: string;
  accepted: ReadonlySet<string>;
}

/**
 * Read a question set: `kind<TAB>query<TAB>id,id…`, a header line, `#` for remarks, `\n` for a line break.
 *
 * @throws Error naming the line that does not fit
 */
export function readQuestions(file: string): Question[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i): Question[] => {
      if (line.trim() === '' || line.startsWith('#') || line.startsWith('kind\t')) return [];
      const [kind, query, accepted] = line.split('\t');
      if (!kind || !query || !accepted)
        throw new Error(`${file}, line ${i + 1}: found ${JSON.stringify(line)}; takes kind, query and ids, with tabs between`);
      return [{ kind, query: query.replaceAll('\\n', '\n'), accepted: new Set(accepted.split(',')) }];
    });
}
