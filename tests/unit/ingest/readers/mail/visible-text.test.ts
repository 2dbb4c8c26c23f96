import { describe, expect, it } from 'vitest';
import { bareSubject } from '../../../../../src/ingest/readers/mail/threads.ts';
import { visibleText } from '../../../../../src/ingest/readers/mail/visible-text.ts';

describe('what of a message is its own', () => {
  it.each([
    ['a signature', 'Will it freeze?\n\n-- \nAnn A, Beds Ltd', 'Will it freeze?'],
    ['whom it quotes', 'On Mon, 6 Jan 2025, Ann A <a@m.example> wrote:\n> Will it?\n\nYes.', '> Will it?\n\nYes.'],
    ['a name on two lines', 'On Mon, 6 Jan 2025 at 09:00, Ann A\n<a@m.example> wrote:\n> Will it?\nYes.', '> Will it?\nYes.'],
    ['whom it quotes, by date and address', '2025-01-06 09:00 GMT+01:00 Ann A <a@m.example>:\n\n> Will it?\n\nYes.', '> Will it?\n\nYes.'],
    ['whom it quotes, in other languages', 'Ann A <ann at m.example> 于2025年1月6日写道:\n> Will it?\n\nYes.', '> Will it?\n\nYes.'],
    ['a copy below', 'Yes.\n\n-----Original Message-----\nFrom: Ann\nWill it?', 'Yes.'],
    ['a quotation that nothing follows', 'Yes.\n\n> Will it?\n> Ann', 'Yes.'],
    ['a closing and a name', 'Cover it.\n\nCheers,\nBen', 'Cover it.'],
    ['a name alone', 'Cover it.\n\nBen', 'Cover it.'],
    ['a footer of the list', 'Cover it.\n_______________________________\nBeds mailing list\nunsubscribe', 'Cover it.'],
  ])('is not %s', (_, text, expected) => expect(visibleText(text, 'Ben B')).toBe(expected));

  it('is a paragraph on each line, where mail wraps them', () => {
    expect(
      visibleText(
        'The pump stops at night and nobody knows why it does\nso, though I have looked at every setting there is.\n\n1. one\n2. two',
        undefined,
      ),
    ).toBe('The pump stops at night and nobody knows why it does so, though I have looked at every setting there is.\n\n1. one\n2. two');
  });

  it('keeps a thanks that more follows', () => {
    expect(visibleText('Thanks for the hint\nIt works when the lid is open, but not else.', 'Ben B')).toContain('It works');
  });
});

it.each([
  ['Re: [beds] AW: Frost', 'Frost'],
  ['RE[2]: Frost', 'Frost'],
  ['Frost: what now?', 'Frost: what now?'],
])('%s is about %s', (subject, bare) => expect(bareSubject(subject)).toBe(bare));
