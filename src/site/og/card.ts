import type { Document } from '../../model/document.ts';
import { rowOf } from '../../model/kinds.ts';
import { badgesOf } from '../badges.ts';
import type { Site } from '../site.ts';
import { trailOf } from '../trail.ts';

/** The words of a picture. */
export interface Card {
  /** Where it belongs: `Network Extension › Packet tunnels`. */
  trail: string;
  title: string;
  summary: string;
  /** What it is or who answered; empty for the site itself. */
  status: string;
  /** The site's name. */
  site: string;
}

/**
 * What the picture of an entry says: what a reader of a chat needs in order to know whether to open the link. Pure.
 *
 * @param document left out for the picture of the whole site
 */
export function cardOf(site: Site, document?: Document): Card {
  const { config } = site;
  if (!document) return { trail: '', title: capitalise(config.tagline), summary: config.description, status: '', site: config.name };
  const steps = trailOf(site, document);
  // The list of all topics tells nothing; that of all entries of a kind does.
  const telling = steps.length > 1 && rowOf(document.kind).root === 'topics' ? steps.slice(1) : steps;
  return {
    trail: telling.map(({ title }) => title).join(' › '),
    title: document.data.title,
    summary: document.data.summary,
    status: badgesOf(document, config)[0]?.text ?? '',
    site: config.name,
  };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
