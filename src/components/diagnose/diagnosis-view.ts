import { slugify } from '../../model/slug.ts';
import type { DiagnosedText } from '../../search/client/diagnose-text.ts';
import { element } from '../search/element.ts';
import { resultItem } from '../search/result-view.ts';

/**
 * What was recognised, the entries that explain it each with the line that led there, and the link to this view.
 *
 * @param places where errors and symbols have their pages, and the forum to ask on
 */
export function diagnosisView(found: DiagnosedText, places: DOMStringMap): HTMLElement[] {
  const { errors, symbols, versions, explanations } = found;
  const parts: HTMLElement[] = [];
  if (errors.length > 0) {
    const items = errors.map(({ path, domain, code, names, line: meaning }) => {
      const link = element(
        'a',
        { href: `${places.errors}${path}/` },
        element('code', {}, [domain, code || names[0] || ''].join(' ').trim()),
      );
      return element('li', { 'data-error': path }, link, meaning ? ` ${meaning}` : '');
    });
    parts.push(section('Errors', element('ul', {}, ...items)));
  }
  if (symbols.length + versions.length > 0) {
    const items = symbols.map((name) =>
      element('li', {}, element('a', { href: `${places.symbols}${slugify(name)}/` }, element('code', {}, name))),
    );
    parts.push(
      section('Also named', element('ul', { class: 'chips' }, ...items, ...versions.map((version) => element('li', {}, version)))),
    );
  }
  if (explanations.length > 0) {
    const items = explanations.map((explanation) => {
      const item = resultItem(explanation, '');
      if (explanation.line)
        item.append(
          element(
            'pre',
            { class: 'code led', tabindex: '0', 'aria-label': 'The line that led here' },
            element('code', {}, explanation.line),
          ),
        );
      return item;
    });
    parts.push(
      section('What may explain it', element('ol', { class: 'results', 'data-search-results': '', 'data-state': 'done' }, ...items)),
    );
  }
  parts.push(
    share(),
    element(
      'p',
      { class: 'muted' },
      'Not explained? ',
      element('a', { href: places.forumUrl ?? '' }, `Ask on the ${places.forumName}`),
      '.',
    ),
  );
  return parts;
}

function section(title: string, content: HTMLElement): HTMLElement {
  return element('section', {}, element('h2', {}, title), content);
}

/** A button that copies the address, which holds what was pasted or its telling lines. */
function share(): HTMLElement {
  const button = element('button', { type: 'button', class: 'button' }, 'Copy a link to this view');
  const said = element('span', { role: 'status', class: 'muted' });
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      said.textContent = ' Copied. The link holds what you pasted, or its telling lines.';
    } catch {
      said.textContent = ' This browser does not let a page copy; the address bar holds the link.';
    }
  });
  return element('p', {}, button, said);
}
