import { ui } from '../../text/text.ts';

/** What a reader can choose: as the system has it, or one of two. */
export type Theme = 'system' | 'light' | 'dark';

/** A screen, a sun and a moon, as the paths of a picture 24 units wide. */
const PATHS: Readonly<Record<Theme, string>> = {
  system: 'M3 4h18v12H3zm5 16h8m-4-4v4',
  light: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8m0-6v2m0 16v2M2 12h2m16 0h2M5 5l1.4 1.4m11.2 11.2L19 19m0-14-1.4 1.4M6.4 17.6 5 19',
  dark: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z',
};
const SVG = 'http://www.w3.org/2000/svg';

/** Show on the theme switch, and say to screen readers, which theme the page is in. Its sign stands in no page: without scripts nothing can be switched. */
export function showTheme(button: HTMLButtonElement, theme: Theme): void {
  const picture = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  picture.setAttribute('viewBox', '0 0 24 24');
  picture.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', PATHS[theme]);
  picture.append(path);
  button.replaceChildren(picture);
  button.ariaLabel = ui.shell.theme.name(ui.shell.theme.names[theme]);
}
