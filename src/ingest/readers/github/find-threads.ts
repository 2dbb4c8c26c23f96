import { CaptureError } from '../../capture-error.ts';
import { checkShape } from '../../input/check-shape.ts';
import { type GithubThread, threadShape } from './shapes.ts';

/** Whether JSON holds issues or discussions: each has a number, a title, a text and comments. */
export function isThreads(head: string): boolean {
  if (!/^\s*[[{]/.test(head)) return false;
  const has = (pattern: RegExp) => pattern.test(head);
  const threaded = has(/"number"\s*:\s*\d/) && has(/"title"\s*:/) && has(/"body(?:Text|HTML)?"\s*:/);
  return threaded && has(/"(?:comments|comments_url|authorAssociation|author_association|isAnswered|upvoteCount|closedAt)"\s*:/);
}

const MAX_DEPTH = 8;

/**
 * Find the issues and discussions of an export, however deep they stand: GraphQL wraps them in the names of the query.
 *
 * @throws CaptureError where there are none, or one has another shape
 */
export function threadsIn(file: string, data: unknown): GithubThread[] {
  const found: object[] = [];
  const walk = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) for (const item of value) walk(item, depth + 1);
    else if (isThread(value)) found.push(value);
    else for (const item of Object.values(value)) walk(item, depth + 1);
  };
  walk(data, 0);
  const threads = found.map((thread) => checkShape(file, thread, threadShape, 'an issue or a discussion')).filter(({ pull }) => !pull);
  if (threads.length > 0) return threads;
  throw new CaptureError({
    file,
    place: 'the whole file',
    found: 'no issue or discussion',
    allowed: 'issues or discussions with number, title and body',
  });
}

function isThread(value: object): boolean {
  return 'number' in value && 'title' in value && ['body', 'bodyHTML', 'bodyText', 'comments'].some((name) => name in value);
}
