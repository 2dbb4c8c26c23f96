import type { Problem } from '../model/problem.ts';

/** How far the knowledge base answers a question. */
const extents = ['wholly', 'in part', 'not'] as const;
export type Extent = (typeof extents)[number];

/** A question of a set: what is typed, and what would be right first. */
export interface Question {
  /** What sort of question it is, as its set tells sorts apart; empty where it does not. */
  kind: string;
  query: string;
  /** Ids of entries, and errors as `error:DOMAIN#CODE`; none where nothing here answers. */
  accepted: ReadonlySet<string>;
  answered: Extent;
  /** The line of its set, from 1, where it has one. */
  line?: number;
}

/** The folder beside `content/` that holds a knowledge base's own sets. */
export const SETS_FOLDER = 'quality';

/** What a column may be called. */
const COLUMNS = ['query', 'accepted', 'answered', 'kind'] as const;
type Column = (typeof COLUMNS)[number];

/** What a set without column names has. */
const USUAL: readonly Column[] = ['query', 'accepted', 'answered'];

/**
 * Read a question set: a question a line, with tabs between its columns; empty lines, and those that begin with `#`, are left out. The first line may
 * name the columns. `accepted` has ids with commas between, or `none`; `answered` is left out where a question is answered wholly, or not at all. `\n`
 * in a query is a line break.
 *
 * @param file its path, for messages
 * @returns its questions, and every mistake in it
 */
export function parseQuestionSet(file: string, text: string): { questions: Question[]; problems: Problem[] } {
  const questions: Question[] = [];
  const problems: Problem[] = [];
  let columns = USUAL;
  let isFirst = true;
  for (const [i, raw] of text.split('\n').entries()) {
    const line = i + 1;
    const cells = raw.replace(/\r$/, '').split('\t');
    const [head = ''] = cells;
    if (raw.trim() === '' || head.startsWith('#')) continue;
    const report = (field: string, found: string, allowed: string) => problems.push({ file, line, field, found, allowed });
    if (isFirst && isColumn(head)) {
      const unknown = cells.filter((name) => !isColumn(name));
      if (unknown.length > 0) report('columns', unknown.map((name) => `\`${name}\``).join(', '), COLUMNS.join(', '));
      else columns = cells as Column[];
      isFirst = false;
      continue;
    }
    isFirst = false;
    const cell = (name: Column) => (columns.includes(name) ? (cells[columns.indexOf(name)] ?? '').trim() : '');
    const query = cell('query').replaceAll('\\n', '\n');
    const ids = cell('accepted')
      .split(',')
      .map((id) => id.trim())
      .filter(Boolean);
    const accepted = new Set(ids.length === 1 && ids[0] === 'none' ? [] : ids);
    const answered = cell('answered') || (accepted.size > 0 ? 'wholly' : 'not');
    if (!query) report('query', 'nothing', 'what is typed');
    else if (ids.length === 0)
      report('accepted', 'nothing', 'ids with commas between, or `none` where nothing here answers; a tab stands before it');
    else if (!isExtent(answered)) report('answered', `\`${answered}\``, extents.join(', '));
    else if ((answered === 'not') !== (accepted.size === 0))
      report(
        'answered',
        `\`${answered}\` beside ${accepted.size === 0 ? '`none`' : 'ids'}`,
        '`not` where nothing here answers, and only there',
      );
    else questions.push({ kind: cell('kind'), query, accepted, answered, line });
  }
  return { questions, problems };
}

function isColumn(name: string): boolean {
  return COLUMNS.some((column) => column === name);
}

function isExtent(text: string): text is Extent {
  return extents.some((extent) => extent === text);
}
