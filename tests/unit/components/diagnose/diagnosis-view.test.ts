// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { diagnosisText, diagnosisView } from '../../../../src/components/diagnose/diagnosis-view.ts';
import type { DiagnosedText } from '../../../../src/search/client/diagnose-text.ts';
import { makeError } from '../../search/make-target.ts';
import { makeResult, makeUnknown } from '../make-found.ts';

const jammed = makeError('LINK', '31', { names: ['linkFaded'], line: 'The mast faded out.', check: 'See whether it stands.' }).target;
const found: DiagnosedText = {
  confidence: 'good',
  errors: [jammed],
  unknown: [],
  symbols: ['gauge.tips'],
  versions: ['Hub 4.2'],
  lines: ['LINK 31'],
  explanations: [{ ...makeResult('mast'), line: 'LINK 31' }, makeResult('gauge')],
  incomplete: false,
};
const places = { errors: '/kb/errors/', symbols: '/kb/symbols/', forumName: 'Board', forumUrl: 'https://board.example/' };

function draw(rest: Partial<DiagnosedText> = {}): HTMLElement {
  const host = document.createElement('div');
  host.append(...diagnosisView({ ...found, ...rest }, 'LINK 31', places));
  return host;
}
const headings = (host: HTMLElement) => [...host.querySelectorAll('h2')].map(({ textContent }) => textContent);

describe('a diagnosis', () => {
  it('tells of each error what it means and what to check first, with its page', () => {
    const error = draw().querySelector('[data-error]');
    expect(error?.getAttribute('data-error')).toBe('link/31');
    expect(error?.querySelector('a')?.getAttribute('href')).toBe('/kb/errors/link/31/');
    expect(error?.textContent).toBe('LINK 31 linkFadedThe mast faded out.Check first: See whether it stands.');
  });

  it('lists what may explain it, with the line that led there where there is one', () => {
    const rows = [...draw().querySelectorAll('[data-entry-id]')];
    expect(rows.map((row) => row.getAttribute('data-entry-id'))).toEqual(['mast', 'gauge']);
    expect(rows.map((row) => row.querySelector('pre')?.textContent)).toEqual(['LINK 31', undefined]);
    expect(headings(draw())).toEqual(['Errors', 'Also named', 'What may explain it']);
  });

  it('says of what comes near that it explains nothing squarely', () => {
    const host = draw({ confidence: 'weak' });
    expect(headings(host)).toContain('What comes near');
    expect(host.textContent).toContain('Nothing here explains this squarely. These come near.');
    expect(host.querySelectorAll('[data-entry-id]')).toHaveLength(2);
  });

  it('lists nothing where nothing explains it, but keeps the nearest put away', () => {
    const host = draw({ confidence: 'none' });
    expect(host.querySelector('[data-entry-id]')).toBeNull();
    expect(host.querySelector<HTMLDetailsElement>('details')?.open).toBe(false);
    expect(host.textContent).toContain('Ask on the Board');
  });

  it('names codes that are not known', () => {
    const host = draw({ errors: [], unknown: [makeUnknown('99', 1)], explanations: [], confidence: 'none' });
    expect(host.querySelector('[data-unknown-code]')?.textContent).toBe('LINK 99');
  });

  it('shows markup as text', () => {
    const host = draw({
      errors: [{ ...jammed, line: '<img src=x>' }],
      symbols: ['<b>'],
      explanations: [{ ...makeResult('a'), line: '<script>' }],
    });
    expect(host.querySelector('img, b, script')).toBeNull();
  });
});

it('a diagnosis is told in a line', () => {
  expect(diagnosisText(found)).toBe('Recognised: 1 error, 1 symbol. 2 entries may explain it.');
  expect(diagnosisText({ ...found, confidence: 'weak', explanations: found.explanations.slice(0, 1) })).toBe(
    'Recognised: 1 error, 1 symbol. 1 entry comes near; none explains it squarely.',
  );
  expect(diagnosisText({ ...found, errors: [], symbols: [], confidence: 'none', explanations: [] })).toBe(
    'No error of it is known here. Nothing here explains this.',
  );
  expect(diagnosisText({ ...found, errors: [], symbols: [], unknown: [makeUnknown('99', 1)], confidence: 'none' })).toBe(
    'Recognised: 1 code that this site does not have. Nothing here explains this.',
  );
});

it('a diagnosis of which a part is missing claims nothing of what may stand in it', () => {
  const torn = { ...found, errors: [], symbols: [], incomplete: true };
  expect(diagnosisText({ ...torn, confidence: 'weak' })).toBe('No error of it was recognised. 2 entries come near.');
  expect(diagnosisText({ ...torn, confidence: 'none', explanations: [] })).toBe(
    'No error of it was recognised. Nothing that explains it was found in what could be loaded.',
  );
  expect(draw({ ...torn, confidence: 'weak' }).textContent).not.toContain('Nothing here');
});
