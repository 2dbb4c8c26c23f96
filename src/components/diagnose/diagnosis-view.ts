import type { DiagnosedText, Explanation } from '../../search/client/diagnose-text.ts';
import { askView, forumLink } from '../search/ask-view.ts';
import { element } from '../search/element.ts';
import { nearest } from '../search/nothing-view.ts';
import { chips, errorList } from '../search/recognised-view.ts';
import { linksWithin, resultRow } from '../search/result-view.ts';
import { count, fitText } from '../search/said.ts';
import { unknownNotice } from '../search/unknown-view.ts';

/**
 * What was recognised and what is not known here, the entries that explain it each with the line that led there, and the link to this view.
 *
 * @param pasted what was read
 * @param places where errors and symbols have their pages, the forum to ask on, and where questions are filed
 */
export function diagnosisView(found: DiagnosedText, pasted: string, places: DOMStringMap): HTMLElement[] {
  const { errors, unknown, confidence, explanations } = found;
  return [
    ...unknownNotice(unknown),
    ...(errors.length > 0 ? [section('Errors', errorList(errors, places.errors ?? '', true))] : []),
    ...chips(found, places.symbols ?? '').map((row) => section('Also named', row)),
    ...(confidence === 'none' ? nearest(explanations) : explained(found)),
    share(),
    ...forumLink(places, 'Ask on the').map((link) => element('p', { class: 'muted' }, 'Not explained? ', link, '.')),
    ...(confidence === 'good' ? [] : askView(places, pasted)),
  ];
}

/** What a diagnosis came to, in a line: how much was recognised, and how well entries explain it. */
export function diagnosisText({ errors, unknown, symbols, explanations, confidence, incomplete }: DiagnosedText): string {
  const recognised = [
    errors.length > 0 && count(errors.length, 'error'),
    symbols.length > 0 && count(symbols.length, 'symbol'),
    unknown.length > 0 && `${count(unknown.length, 'code')} that this site does not have`,
  ].filter(Boolean);
  const entries = count(explanations.length, 'entry', 'entries');
  const explains = {
    good: `${entries} may explain it.`,
    weak: `${entries} ${explanations.length === 1 ? 'comes' : 'come'} near${incomplete ? '' : '; none explains it squarely'}.`,
    none: incomplete ? 'Nothing that explains it was found in what could be loaded.' : fitText('none', 'explains'),
  }[confidence];
  return [
    recognised.length > 0
      ? `Recognised: ${recognised.join(', ')}.`
      : incomplete
        ? 'No error of it was recognised.'
        : 'No error of it is known here.',
    explains,
  ].join(' ');
}

function explained({ confidence, explanations, incomplete }: DiagnosedText): HTMLElement[] {
  if (explanations.length === 0) return [];
  const list = element('ol', { class: 'results', 'data-search-results': '', 'data-state': 'done' }, ...explanations.map(explanationItem));
  if (confidence === 'good') return [section('What may explain it', list)];
  // A part that is missing may hold what explains it.
  const fit = incomplete ? [] : [element('p', { class: 'fit' }, fitText('weak', 'explains'))];
  return [section('What comes near', ...fit, list)];
}

function explanationItem(explanation: Explanation): HTMLElement {
  const { line } = explanation;
  const led = element('pre', { class: 'code led', tabindex: '0', 'aria-label': 'The line that led here' }, element('code', {}, line ?? ''));
  return resultRow(explanation, '', { after: [...linksWithin(explanation), ...(line ? [led] : [])] });
}

function section(title: string, ...content: HTMLElement[]): HTMLElement {
  return element('section', {}, element('h2', {}, title), ...content);
}

/** A button that copies the address, which holds what was pasted or its telling lines. */
function share(): HTMLElement {
  const button = element('button', { type: 'button' }, 'Copy a link to this view');
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
