import { z } from 'zod';
import { CaptureError } from '../../capture-error.ts';
import { checkShape } from '../../input/check-shape.ts';
import { postShape, type Topic, type TopicPost, topicShape } from './shapes.ts';

/** A post that is given without its topic has to name it. */
const apartShape = z.array(postShape.extend({ topic_id: z.int() })).min(1);

/**
 * Find the topics in what a server gave: a topic, a list of them, the posts of one, or the newest posts of all.
 *
 * @throws CaptureError where there are none, or one has another shape
 */
export function topicsIn(file: string, data: unknown): Topic[] {
  const items = [data].flat();
  const apart = items.flatMap((item) => postsApart(item) ?? []);
  const whole = items.filter((item) => postsApart(item) === undefined);
  if (items.length === 0 || items.every(isListing)) {
    throw new CaptureError({
      file,
      place: 'the whole file',
      found: 'a list of topics without posts',
      allowed: 'topics, /t/<id>.json',
    });
  }
  const topics = whole.map((item) => checkShape(file, item, topicShape, 'a Discourse topic'));
  return apart.length === 0 ? topics : [...topics, ...gather(checkShape(file, apart, apartShape, 'posts of Discourse topics'))];
}

/** Posts that stand apart from their topics: `/posts.json`, or what somebody kept one by one. */
function postsApart(item: unknown): unknown[] | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  if ('latest_posts' in item && Array.isArray(item.latest_posts)) return item.latest_posts;
  return 'topic_id' in item && ('cooked' in item || 'raw' in item) ? [item] : undefined;
}

function isListing(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'topic_list' in item;
}

function gather(posts: readonly (TopicPost & { topic_id: number })[]): Topic[] {
  return [...Map.groupBy(posts, ({ topic_id }) => topic_id)].map(([id, own]) => ({
    id,
    title: own.find(({ topic_title }) => topic_title)?.topic_title,
    slug: own.find(({ topic_slug }) => topic_slug)?.topic_slug,
    post_stream: { posts: own },
  }));
}
