import { keyOf } from './key-of.ts';

/**
 * Act on Ctrl or ⌘ with Enter in a field of several lines, where Enter alone begins a line. Once, however long the keys are held.
 */
export function onCtrlEnter(field: HTMLElement, act: () => unknown): void {
  field.addEventListener('keydown', (event) => {
    if (keyOf(event) !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (!event.repeat) act();
  });
}
