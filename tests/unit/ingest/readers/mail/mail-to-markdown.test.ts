import { describe, expect, it } from 'vitest';
import { mailToMarkdown } from '../../../../../src/ingest/readers/mail/mail-to-markdown.ts';
import { wording } from '../../fixtures.ts';

describe('mailToMarkdown', () => {
  it('makes what is quoted a quotation, and one within another of two marks', () => {
    const text = '>> Is it on?\n> Yes, since noon.\n\nThen turn it round.\n> Like this?\nNo.';
    expect(mailToMarkdown(text, wording)).toBe('> > Is it on?\n>\n> Yes, since noon.\n\nThen turn it round.\n\n> Like this?\n\nNo.');
  });

  it('joins the lines of a quoted paragraph that mail has wrapped', () => {
    const text = '> The gauge on the roof of the hut has told nothing since\n> the storm, and I do not know why.\nTurn it round.';
    expect(mailToMarkdown(text, wording)).toBe(
      '> The gauge on the roof of the hut has told nothing since the storm, and I do not know why.\n\nTurn it round.',
    );
  });

  it('escapes what would mean something in a quotation too', () => {
    expect(mailToMarkdown('> a *star* and <b>', wording)).toBe('> a \\*star\\* and \\<b>');
  });
});
