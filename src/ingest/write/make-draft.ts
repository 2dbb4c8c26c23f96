import { basename } from 'node:path';
import { chooseAnswer } from '../answer/choose-answer.ts';
import { type Facts, findFacts } from '../extract/facts.ts';
import type { PreparedPost } from '../prepare.ts';
import type { Wording } from '../wording.ts';
import { writeDraft } from './draft.ts';
import type { Resource } from './draft-body.ts';

/** What of a draft stands outside of its post. */
export interface Surroundings {
  /** Its id. */
  id: string;
  /** Where it was captured: file and lines, once for each time. */
  places: readonly string[];
  duplicateOf?: string | undefined;
  /** Links of a resource post. */
  resources: readonly Resource[];
}

/** What drafts are made with. */
export interface DraftSources {
  wording: Wording;
  /** The entries that numbers and addresses mean. */
  meant(facts: Pick<Facts, 'notes' | 'urls'>): string[];
}

const MAX_RELATED = 12;
const NO_FACTS: Facts = { platforms: [], os: [], symbols: [], errors: [], feedback: [], notes: [], rfcs: [], urls: [] };

/** Make the draft of a post. */
export function makeDraft(
  post: PreparedPost,
  { id, places, duplicateOf, resources }: Surroundings,
  { wording, meant }: DraftSources,
): string {
  const facts = findFacts([post.title, post.text].filter(Boolean).join('\n'), wording);
  const related = [...new Set(meant(facts))].filter((other) => other !== id).slice(0, MAX_RELATED);
  const answer = chooseAnswer(post, wording.housekeeping);
  return writeDraft({ post, facts, answer, places, related, duplicateOf, publisher: publisherOf(post, wording), resources, wording });
}

/** Make the draft of a reference that a list leads to: nothing is known of it but its name. */
export function makeReference(post: PreparedPost, places: readonly string[], wording: Wording): string {
  return writeDraft({
    post,
    facts: NO_FACTS,
    answer: chooseAnswer(post, wording.housekeeping),
    places,
    related: [],
    resources: [],
    wording,
  });
}

/** Where a post stands in its capture, as a draft says it. */
export function placeOf({ startLine, endLine }: Pick<PreparedPost, 'startLine' | 'endLine'>, file: string): string {
  return `${basename(file)}, lines ${startLine}–${endLine}`;
}

function publisherOf(post: PreparedPost, { settings }: Wording): string | undefined {
  const host = post.url && URL.canParse(post.url) ? new URL(post.url).hostname : undefined;
  return host ? (settings.publishers[host] ?? host) : undefined;
}
