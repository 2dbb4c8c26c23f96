// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { onCtrlEnter } from '../../../../src/components/shell/on-ctrl-enter.ts';

/** What becomes of a key that is pressed in a field: how often it acts, and whether the field gets it. */
function press(init: KeyboardEventInit): { acts: number; isTaken: boolean } {
  const field = document.createElement('textarea');
  const act = vi.fn();
  onCtrlEnter(field, act);
  const isTaken = !field.dispatchEvent(new KeyboardEvent('keydown', { cancelable: true, ...init }));
  return { acts: act.mock.calls.length, isTaken };
}

it.each(['ctrlKey', 'metaKey'])('acts on Enter with %s', (held) => {
  expect(press({ key: 'Enter', [held]: true })).toEqual({ acts: 1, isTaken: true });
});

it('acts once while the keys are held', () => {
  expect(press({ key: 'Enter', ctrlKey: true, repeat: true })).toEqual({ acts: 0, isTaken: true });
});

it.each([
  ['Enter alone', { key: 'Enter' }],
  ['Enter with another key', { key: 'Enter', shiftKey: true }],
  ['another key with Ctrl', { key: 'a', ctrlKey: true }],
  ['Enter that ends a composition', { key: 'Enter', ctrlKey: true, isComposing: true }],
])('leaves %s to the field', (_, init) => {
  expect(press(init)).toEqual({ acts: 0, isTaken: false });
});
