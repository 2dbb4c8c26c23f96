import { ui } from '../../text/text.ts';
import { toast } from '../copy/toast.ts';
import { showTheme, type Theme } from './theme-sign.ts';

/** In the order in which the switch goes through them. */
const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
const root = document.documentElement;

/** The theme that the page is in. */
function currentTheme(): Theme {
  return THEMES.find((theme) => theme === root.dataset.theme) ?? 'system';
}

/** Go on to the next theme, on this device from now on, and say which it is. The key is read by `inline-script.ts`. */
export function switchTheme(button: HTMLButtonElement): void {
  const next = THEMES[(THEMES.indexOf(currentTheme()) + 1) % THEMES.length] ?? 'system';
  if (next === 'system') delete root.dataset.theme;
  else root.dataset.theme = next;
  showTheme(button, next);
  toast(ui.shell.theme.switched[next]);
  try {
    if (next === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', next);
  } catch {
    // Storage is off: the choice lasts for this page.
  }
}
