import { describe, expect, it } from 'vitest';
import { errorView } from '../../../src/site/error-view.ts';
import { makeDocument, makeTable } from '../make-content.ts';
import { makeSite } from './make-site.ts';

const table = makeTable(
  'LINK',
  [
    { code: -4, name: 'LinkShut', documented: 'name' },
    { code: 12, meaning: 'No key.', source: 'header' },
    { code: 31, name: 'FadedOut', meaning: 'Too faint.', check: 'Look for leaves.', os: ['Hub 4.1'], read: ['open', 'siting'] },
  ],
  {
    title: 'Radio link',
    spellings: ['LinkError'],
    sources: { manual: { title: 'Manual', url: 'https://halyard.example/' }, header: { title: 'link.h', url: 'https://code.example/' } },
  },
);
const faded = [{ domain: 'LINK', code: 31 }];
const site = makeSite(
  [
    makeDocument('post', 'open', { answer: 'none', errors: faded }),
    makeDocument('post', 'siting', { type: 'guide', title: 'Siting' }),
    makeDocument('post', 'answered', { errors: [...faded, { domain: 'CLOCK', code: 9, meaning: 'Late.' }] }),
    makeDocument('technote', 'note', {
      errors: [...faded, { domain: 'CLOCK', code: 9, meaning: 'Too late.' }, { domain: 'CLOCK', text: 'tick' }],
    }),
  ],
  undefined,
  undefined,
  [table],
);

function viewOf(path: string) {
  const error = site.graph.errors.find((known) => known.path === path);
  if (!error) throw new Error(`no ${path}`);
  return errorView(site, error);
}

describe('errorView', () => {
  it('answers first, from the table', () => {
    expect(viewOf('link/31')).toMatchObject({
      title: 'LINK 31 (FadedOut)',
      name: 'FadedOut',
      facts: ['Radio link', 'since Hub 4.1'],
      meaning: 'Too faint.',
      saidBy: undefined,
      check: 'Look for leaves.',
      spellings: ['LinkError'],
      nameOnly: false,
      source: { title: 'Manual' },
      previous: { path: 'link/12' },
      next: undefined,
    });
  });

  it('has what the table chose before what names the error, and what is open last', () => {
    expect(viewOf('link/31').reading.map(({ id }) => id)).toEqual(['siting', 'note', 'answered', 'open']);
  });

  it('says plainly where the name alone is documented', () => {
    expect(viewOf('link/-4')).toMatchObject({
      nameOnly: true,
      meaning: 'Its source gives its name and no more: what it means is not documented.',
      check: 'Look at the mast.',
    });
  });

  it('names the source that the row names', () => {
    expect(viewOf('link/12')).toMatchObject({ title: 'LINK 12', name: undefined, source: { title: 'link.h' } });
  });

  it('has what entries say of a domain without a table, each by its name', () => {
    expect(viewOf('clock/9')).toMatchObject({
      facts: [],
      meaning: 'Late.',
      saidBy: { id: 'answered' },
      otherMeanings: [{ text: 'Too late.', entry: { id: 'note' } }],
      check: undefined,
      source: undefined,
      next: { path: 'clock/tick' },
    });
  });

  it('invents no meaning', () => {
    expect(viewOf('clock/tick')).toMatchObject({
      title: 'CLOCK: tick',
      saidBy: undefined,
      meaning: expect.stringMatching(/^No short meaning/),
    });
  });
});
