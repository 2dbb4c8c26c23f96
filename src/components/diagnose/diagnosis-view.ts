import type { DiagnosedText, Explanation } from '../../search/client/diagnose-text.ts';
import { ui } from '../../text/text.ts';
import { askView, forumLink } from '../search/ask-view.ts';
import { element } from '../search/element.ts';
import { nearest } from '../search/nothing-view.ts';
import { chips, errorList } from '../search/recognised-view.ts';
import { linksWithin, resultRow } from '../search/result-view.ts';
import { fitText } from '../search/said.ts';
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
    ...(errors.length > 0 ? [section(ui.diagnose.errors, errorList(errors, places.errors ?? '', true))] : []),
    ...chips(found, places.symbols ?? '').map((row) => section(ui.diagnose.alsoNamed, row)),
    ...(confidence === 'none' ? nearest(explanations) : explained(found)),
    share(),
    ...forumLink(places, ui.diagnose.askOn).map((link) => element('p', { class: 'muted' }, ui.diagnose.unexplained, link, '.')),
    ...(confidence === 'good' ? [] : askView(places, pasted)),
  ];
}

/** What a diagnosis came to, in a line: how much was recognised, and how well entries explain it. */
export function diagnosisText({ errors, unknown, symbols, explanations, confidence, incomplete }: DiagnosedText): string {
  const recognised = [
    errors.length > 0 && ui.diagnose.errorCount(errors.length),
    symbols.length > 0 && ui.diagnose.symbolCount(symbols.length),
    unknown.length > 0 && ui.diagnose.unknownCount(unknown.length),
  ].filter(Boolean);
  const { length } = explanations;
  const explains = {
    good: ui.diagnose.good(length),
    weak: incomplete ? ui.diagnose.weakInPart(length) : ui.diagnose.weak(length),
    none: incomplete ? ui.diagnose.noneInPart : fitText('none', 'explains'),
  }[confidence];
  return [
    recognised.length > 0 ? ui.diagnose.recognised(recognised.join(', ')) : incomplete ? ui.diagnose.noneRecognised : ui.diagnose.noneKnown,
    explains,
  ].join(' ');
}

function explained({ confidence, explanations, incomplete }: DiagnosedText): HTMLElement[] {
  if (explanations.length === 0) return [];
  const list = element('ol', { class: 'results', 'data-search-results': '', 'data-state': 'done' }, ...explanations.map(explanationItem));
  if (confidence === 'good') return [section(ui.diagnose.mayExplain, list)];
  // A part that is missing may hold what explains it.
  const fit = incomplete ? [] : [element('p', { class: 'fit' }, fitText('weak', 'explains'))];
  return [section(ui.diagnose.near, ...fit, list)];
}

function explanationItem(explanation: Explanation): HTMLElement {
  const { line } = explanation;
  const led = element('pre', { class: 'code led', tabindex: '0', 'aria-label': ui.diagnose.ledHere }, element('code', {}, line ?? ''));
  return resultRow(explanation, '', { after: [...linksWithin(explanation), ...(line ? [led] : [])] });
}

function section(title: string, ...content: HTMLElement[]): HTMLElement {
  return element('section', {}, element('h2', {}, title), ...content);
}

/** A button that copies the address, which holds what was pasted or its telling lines. */
function share(): HTMLElement {
  const button = element('button', { type: 'button' }, ui.diagnose.share);
  const said = element('span', { role: 'status', class: 'muted' });
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      said.textContent = ui.diagnose.shared;
    } catch {
      said.textContent = ui.diagnose.unshared;
    }
  });
  return element('p', {}, button, said);
}
