import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasOwnIcon } from '../own-icon.ts';
import { rootFolder } from '../root.ts';

/** What of a picture a knowledge base may have of its own. */
export interface Look {
  /** The light theme's accent, as six digits. */
  accent: string;
  /** Whether the engine's mark stands before the site's name. */
  mark: boolean;
}

/** The engine's own; the accent is that of `tokens.css`. */
export const engineLook: Look = { accent: '#0b5d3b', mark: true };

/** The look of this knowledge base: the accent of its `theme.css`, and no mark where it has an icon of its own. */
export function look(): Look {
  const theme = join(rootFolder(), 'theme.css');
  const accent = existsSync(theme) ? accentOf(readFileSync(theme, 'utf8')) : undefined;
  return { accent: accent ?? engineLook.accent, mark: !hasOwnIcon() };
}

/**
 * The light accent that a style sheet sets in six digits, alone or first in `light-dark()`. Other ways of naming a colour are a
 * browser's to read; pictures then keep the engine's. Pure.
 */
export function accentOf(css: string): string | undefined {
  return /--accent:\s*(?:light-dark\(\s*)?(#[\da-f]{6})\b/i.exec(css.replaceAll(/\/\*.*?\*\//gs, ''))?.[1]?.toLowerCase();
}
