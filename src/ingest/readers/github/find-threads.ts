import { CaptureError } from '../../capture-error.ts';
import { checkShape } from '../../input/check-shape.ts';
import { type GithubComment, type GithubThread, looseCommentShape, threadShape } from './shapes.ts';

/** What an export holds. */
export interface Found {
  threads: GithubThread[];
  /** Comments that stand by themselves, by the address of their issue. */
  comments: Map<string, GithubComment[]>;
}

const MAX_DEPTH = 9;
/** The interface calls a pull request an issue too; its page it does not. */
const PULL = /\/pulls?\/\d+$/;

/**
 * Find the issues and discussions of an export, however deep they stand: GraphQL wraps them in the names of the query.
 *
 * @throws CaptureError where there are none, or one has another shape
 */
export function threadsIn(file: string, data: unknown): Found {
  const [found, apart, mute]: [object[], object[], object[]] = [[], [], []];
  const walk = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) for (const item of value) walk(item, depth + 1);
    else if (isThread(value)) found.push(value);
    else if ('issue_url' in value && 'body' in value) apart.push(value);
    else if ('number' in value && 'title' in value) mute.push(value);
    else for (const item of Object.values(value)) walk(item, depth + 1);
  };
  walk(data, 0);
  const all = found.map((thread) => checkShape(file, thread, threadShape, 'an issue or a discussion'));
  const threads = all.filter(({ pull }) => !pull);
  const loose = apart.map((comment) => checkShape(file, comment, looseCommentShape, 'a comment on an issue'));
  const comments = Map.groupBy(loose, ({ issue }) => issue);
  for (const address of comments.keys()) if (!URL.canParse(address) || PULL.test(address)) comments.delete(address);
  if (threads.length > 0 || comments.size > 0) return { threads, comments };
  const others =
    all.length + loose.length > 0 ? 'pull requests alone' : mute.length > 0 ? 'issues or discussions without texts' : undefined;
  throw new CaptureError({
    file,
    place: 'the whole file',
    found: others ?? 'no issue or discussion',
    allowed: 'issues or discussions with number, title and body, which a query has to ask for',
  });
}

function isThread(value: object): boolean {
  return 'number' in value && 'title' in value && ['body', 'bodyHTML', 'bodyText', 'comments'].some((name) => name in value);
}
