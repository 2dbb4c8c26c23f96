import { slugify } from '../../model/slug.ts';
import type { EntryFinder } from '../entries/find-entry.ts';
import type { KnownEntry } from '../entries/read-entries.ts';
import { keyOf } from '../group/words.ts';
import { makeId } from '../name/make-id.ts';
import type { PreparedPost } from '../prepare.ts';
import type { ResourceLink } from '../readers/resources/parse-link.ts';
import type { Resource } from '../write/draft-body.ts';

/** A reference that no entry holds yet, as a post that can be written. */
export interface NewReference {
  id: string;
  post: PreparedPost;
  places: readonly string[];
}

/** Gives the links of resource posts their entries, each once in a run. */
export interface ResourceShelf {
  /** The entries that a resource post's links lead to. */
  resolve(post: PreparedPost, places: readonly string[]): Resource[];
  /** References that have no entry yet. */
  created(): NewReference[];
  /** Entries of references and technotes that some list leads to, and no post of this run has. */
  met(): KnownEntry[];
}

/**
 * @param meant the id of a post of this run that has a title
 * @param isPost whether an id is that of a post of this run
 * @param taken whether an id is used already
 */
export function createShelf(
  finder: EntryFinder,
  meant: (title: string) => string | undefined,
  isPost: (id: string) => boolean,
  taken: (id: string) => boolean,
): ResourceShelf {
  const met = new Set<string>();
  const created = new Map<string, NewReference>();
  const ids = new Set<string>();

  /** A list may shorten a post's title; where its words are a post's whole id, that post is meant. */
  function namesake(link: ResourceLink): string | undefined {
    const slug = slugify(link.title);
    return link.type === 'forum-post' && (isPost(slug) || finder.byId(slug)?.kind === 'post') ? slug : undefined;
  }

  function resolveLink(link: ResourceLink, from: PreparedPost, places: readonly string[]): Resource {
    const isTag = link.type === 'forum-tag';
    const existing = finder.mean(link)?.id ?? (isTag ? undefined : (meant(link.title) ?? namesake(link)));
    if (existing) {
      met.add(existing);
      return { id: existing, link };
    }
    const key = link.number ?? keyOf(`${isTag ? 'tag ' : ''}${link.title}`);
    const made = created.get(key);
    if (made) {
      made.places = [...new Set([...made.places, ...places])];
      return { id: made.id, link };
    }
    const name = link.number ?? (isTag ? `forum tag ${link.title}` : link.title);
    const id = makeId(name, (candidate) => ids.has(candidate) || taken(candidate));
    ids.add(id);
    created.set(key, { id, post: toPost(link, from), places });
    return { id, link };
  }

  return {
    resolve: (post, places) => (post.references ?? []).map((link) => resolveLink(link, post, places)),
    created: () => [...created.values()],
    met: () => [...met].flatMap((id) => finder.byId(id) ?? []).filter((entry) => entry.kind !== 'post' && finder.isFree(entry)),
  };
}

function toPost(link: ResourceLink, from: PreparedPost): PreparedPost {
  return {
    kind: link.number ? 'technote' : 'reference',
    capture: from.capture,
    startLine: from.startLine,
    endLine: from.endLine,
    doubts: [],
    title: link.title,
    ...(link.url && { url: link.url }),
    ...(link.number && { number: link.number }),
    text: [link.title, link.note].filter(Boolean).join('. '),
    form: 'lines',
    figures: {},
    referenceType: link.type,
    byStaff: false,
    revisions: [],
  };
}
