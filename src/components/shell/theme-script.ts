import { createHash } from 'node:crypto';

/**
 * Runs before the first paint, inline, so that a reader who chose dark never sees a white flash.
 * The same key is written by `shell.ts`.
 */
export const themeScript = `try{const t=localStorage.getItem('theme');if(t)document.documentElement.dataset.theme=t}catch{}`;

/** The script's hash for the Content-Security-Policy. */
export const themeScriptHash = `'sha256-${createHash('sha256').update(themeScript).digest('base64')}'`;
