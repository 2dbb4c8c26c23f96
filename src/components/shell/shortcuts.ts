import { keyOf } from './key-of.ts';

const KEY = 'shortcuts';
/** Where a key writes, or chooses by its letter. */
const TYPING = 'input:not([type=checkbox]), textarea, select, [contenteditable]';
const root = document.documentElement;

/** Whether single keys do anything; a reader can switch them off for this device. */
export function shortcutsOn(): boolean {
  return root.dataset.shortcuts !== 'off';
}

/**
 * Switch single keys on or off, on this device from now on.
 *
 * @returns whether it keeps the choice; where storage is off, that lasts as long as the page
 */
export function switchShortcuts(on: boolean): boolean {
  root.dataset.shortcuts = on ? 'on' : 'off';
  try {
    localStorage.setItem(KEY, root.dataset.shortcuts);
    return true;
  } catch {
    return false;
  }
}

/** Run an action at a key, unless the reader types, holds a modifier, has a dialog open, or has switched single keys off. */
export function onShortcut(keys: Readonly<Record<string, () => void>>): void {
  addEventListener('keydown', (event) => {
    const key = keyOf(event);
    const action = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (!action || event.metaKey || event.ctrlKey || event.altKey || event.repeat || !shortcutsOn()) return;
    if ((event.target as Element).closest?.(TYPING) || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    action();
  });
}

try {
  root.dataset.shortcuts = localStorage.getItem(KEY) ?? 'on';
} catch {
  // Storage is off.
}
