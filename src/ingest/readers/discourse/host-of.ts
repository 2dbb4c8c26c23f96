import type { TopicPost } from './shapes.ts';

const AVATAR = /\/user_avatar\/([a-z0-9.-]+\.[a-z]{2,})\//i;

/**
 * The forum that posts are of. Captures do not say it, but the address of a picture that somebody uploaded of themselves does.
 *
 * @returns nothing where no picture says it, or two say two
 */
export function hostOf(posts: readonly TopicPost[]): string | undefined {
  const hosts = new Set(posts.flatMap(({ avatar_template }) => AVATAR.exec(avatar_template ?? '')?.[1]?.toLowerCase() ?? []));
  return hosts.size === 1 ? [...hosts][0] : undefined;
}
