import { basename } from 'node:path';
import { type Facts, findFacts } from './extract/facts.ts';
import { identityHash } from './merge/identity-hash.ts';
import type { NamedGroup } from './name-groups.ts';
import type { Placing } from './place-posts.ts';
import type { PreparedPost } from './prepare.ts';
import type { ResourceShelf } from './resources.ts';
import { writeDraft } from './write/draft.ts';

/** Writes the drafts of a run. */
export interface Drafter {
  /** The draft of a post. */
  post(named: NamedGroup, post: PreparedPost): string;
  /** The draft of a reference that a list leads to: nothing is known of it but its name. */
  reference(post: PreparedPost, places: readonly string[]): string;
  /** Where a post was captured: file and lines, once for each time. */
  placesOf(named: NamedGroup): string[];
}

const MAX_RELATED = 12;
const NO_FACTS: Facts = { platforms: [], os: [], symbols: [], errors: [], feedback: [], notes: [], rfcs: [], urls: [] };

/** Make the drafts' writer from what a run knows. */
export function createDrafter({ named, answers, spool, finder, wording, captures, ids }: Placing, shelf: ResourceShelf): Drafter {
  return {
    post(placed, post) {
      const { group, id } = placed;
      const facts = findFacts([post.title, post.text].filter(Boolean).join('\n'), wording);
      const places = placesOf(placed);
      return writeDraft({
        post,
        facts,
        answer: answerTo(post),
        places,
        related: relatedTo(facts, id),
        duplicateOf: group.duplicateOf === undefined ? undefined : named.idOf(group.duplicateOf),
        publisher: publisherOf(post),
        resources: shelf.resolve(post, places),
      });
    },
    reference: (post, places) => writeDraft({ post, facts: NO_FACTS, places, related: [], resources: [] }),
    placesOf,
  };

  /** Entries that a text names by number or by address. */
  function relatedTo({ notes, urls }: Facts, id: string): string[] {
    const meant = [...notes.filter((note) => ids.has(note)), ...urls.flatMap((url) => finder.mean({ url })?.id ?? [])];
    return [...new Set(meant)].filter((other) => other !== id).slice(0, MAX_RELATED);
  }

  function answerTo(post: PreparedPost): PreparedPost | undefined {
    if (post.answerText) return { ...post, text: post.answerText, form: 'tidy', byStaff: post.answer === 'staff' };
    const identity = identityHash(post, wording.hostAliases);
    const index = identity === undefined ? undefined : answers.get(identity);
    return index === undefined ? undefined : spool.get(index);
  }

  function placesOf({ group }: NamedGroup): string[] {
    return group.members.map((member) => {
      const { capture, startLine, endLine } = spool.get(member);
      return `${basename(captures.get(capture)?.file ?? '')}, lines ${startLine}–${endLine}`;
    });
  }

  function publisherOf(post: PreparedPost): string | undefined {
    const host = post.url && URL.canParse(post.url) ? new URL(post.url).hostname : undefined;
    return host ? (wording.settings.publishers[host] ?? host) : undefined;
  }
}
