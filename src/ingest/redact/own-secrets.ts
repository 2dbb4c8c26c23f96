import type { IngestSettings } from '../../model/ingest-settings.ts';
import type { Around } from './around.ts';
import type { Secret } from './patterns.ts';

/** Compile what a site says is private in its subject. */
export function ownSecrets(settings: IngestSettings['secrets']): Secret[] {
  return settings.map(({ kind, mask, pattern }) => ({
    kind,
    mask: `[${mask} removed]`,
    pattern: new RegExp(pattern, 'gmu'),
    confirm: isOutsideMask,
  }));
}

/** A pattern of the site's own may match a mask's words; masking these would never end. */
function isOutsideMask(found: string, { before, after }: Around): boolean {
  return !(/\[[\w -]*$/.test(before) && /^[\w -]*removed\]/.test(found + after));
}
