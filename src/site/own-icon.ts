import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from './root.ts';

/** Whether the knowledge base brings an icon of its own, which then stands in the header too. The engine's takes its colour from the page instead. */
export function hasOwnIcon(): boolean {
  return existsSync(join(rootFolder(), 'public', 'icon.svg'));
}
