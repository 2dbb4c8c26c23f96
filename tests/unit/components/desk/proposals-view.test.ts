// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { proposalsText, proposalsView } from '../../../../src/components/desk/proposals-view.ts';
import type { Proposal, Proposals } from '../../../../src/search/client/propose.ts';
import { makeError } from '../../search/make-target.ts';
import { makeResult, makeUnknown } from '../make-found.ts';

const proposal = (id: string, rest: Partial<Proposal> = {}): Proposal => ({
  ...makeResult(id),
  fit: 'good',
  isChosen: false,
  words: ['mast'],
  ...rest,
});
const found: Proposals = {
  confidence: 'good',
  errors: [],
  unknown: [],
  symbols: [],
  versions: [],
  lines: [],
  proposals: [proposal('mast', { isChosen: true }), proposal('gauge'), proposal('dew', { fit: 'weak' })],
  topics: [],
  incomplete: false,
};
const places = {
  errors: '/kb/errors/',
  symbols: '/kb/symbols/',
  topics: '/kb/topics/',
  forumName: 'Board',
  forumUrl: 'https://board.example/',
};
const actions = { reply: vi.fn(), ticked: vi.fn(), search: vi.fn() };

function draw(rest: Partial<Proposals> = {}): HTMLElement {
  const host = document.createElement('div');
  host.append(...proposalsView({ ...found, ...rest }, 'Why does the mast hum?', places, actions));
  return host;
}
const ticks = (host: HTMLElement) => [...host.querySelectorAll('input')].map(({ checked }) => checked);

describe('proposals', () => {
  it('are ticked where they are chosen, and nowhere else', () => {
    expect(ticks(draw())).toEqual([true, false, false]);
    expect(draw().querySelector('ol')?.getAttribute('aria-label')).toBe('Proposed entries');
  });

  it('say which of them matches weakly', () => {
    const why = [...draw().querySelectorAll('li > .why:first-of-type')].map(({ textContent }) => textContent);
    expect(why).toEqual(['Matches mast.', 'Matches mast.', 'A weak match: mast.']);
  });

  it.each(['weak', 'none'] as const)(
    'are the nearest there is where the fit is %s: nothing is ticked, and ways on are offered',
    (confidence) => {
      const host = draw({ confidence, proposals: [proposal('mast', { fit: confidence })] });
      expect(ticks(host)).toEqual([false]);
      expect(host.querySelector('ol')?.getAttribute('aria-label')).toBe('Nearest entries');
      expect(host.querySelector('.notice')?.textContent).toContain('ask on the Board');
      expect(host.querySelector('.notice a[href="#open"]')).not.toBeNull();
    },
  );

  it('tell what the errors of the question mean, and which codes are not known', () => {
    const host = draw({ errors: [makeError('LINK', '31', { line: 'The mast faded out.' }).target], unknown: [makeUnknown('99', 1)] });
    expect(host.querySelector('[data-error]')?.textContent).toBe('LINK 31The mast faded out.');
    expect(host.querySelector('[data-unknown-code]')?.textContent).toBe('LINK 99');
  });

  it('name topics near it where nothing answers', () => {
    const topics = [makeResult('rain', { kind: 'topic' })];
    expect(draw({ confidence: 'none', topics, proposals: [] }).textContent).toContain('Topics near it: About rain.');
  });

  it('name their boxes with quotations within quotations', () => {
    const title = 'What does “mast down” mean?';
    const host = draw({ proposals: [proposal('mast', { title, section: { title: 'On “masts”', url: '/kb/mast/#on' } })] });
    expect(host.querySelector('input')?.getAttribute('aria-label')).toBe('Reply with “What does ‘mast down’ mean?”');
    expect(host.querySelector('.why')?.textContent).toContain('best in “On ‘masts’”');
  });
});

it('proposals are told in a line', () => {
  expect(proposalsText(found)).toBe('3 entries proposed, best first.');
  expect(proposalsText({ ...found, confidence: 'weak' })).toBe('Nothing here answers this squarely. These come near. Nothing is ticked.');
  expect(proposalsText({ ...found, confidence: 'none', proposals: [], incomplete: true })).toBe(
    'A part of the search index could not be loaded, so something may be missing.',
  );
});
