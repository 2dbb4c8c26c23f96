import { expect, it } from 'vitest';
import { listErrors } from '../../../src/site/error-list.ts';
import { makeDocument, makeTable } from '../make-content.ts';
import { makeSite } from './make-site.ts';

it('lists every error with all that is said of it', () => {
  const table = makeTable('LINK', [{ code: 31, name: 'FadedOut', texts: ['faded'], meaning: 'Too faint.', read: ['b'] }], {
    spellings: ['LinkError'],
    localised: ['Funkfehler'],
  });
  const documents = [
    makeDocument('post', 'a', {
      errors: [
        { domain: 'LINK', code: 31 },
        { domain: 'CLOCK', text: 'tick' },
      ],
    }),
    makeDocument('post', 'b'),
  ];
  expect(listErrors(makeSite(documents, undefined, undefined, [table]))).toEqual([
    { path: 'clock/tick', domain: 'CLOCK', spellings: [], code: '', names: [], texts: ['tick'], meaning: '', check: '', entries: ['a'] },
    {
      path: 'link/31',
      domain: 'LINK',
      spellings: ['LinkError', 'Funkfehler'],
      code: '31',
      names: ['FadedOut'],
      texts: ['faded'],
      meaning: 'Too faint.',
      check: 'Look at the mast.',
      entries: ['b', 'a'],
    },
  ]);
});
