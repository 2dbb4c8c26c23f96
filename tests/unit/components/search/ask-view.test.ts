// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { askView, forumLink } from '../../../../src/components/search/ask-view.ts';

const ask = 'https://code.example/kb/new?title={question}';

describe('filing a question', () => {
  it('is closed until the reader opens it, and says where the words go before they go', () => {
    const [details] = askView({ ask }, '  Why does the mast hum?\n') as [HTMLDetailsElement];
    expect(details.open).toBe(false);
    expect(details.textContent).toContain('a form at code.example');
    expect(details.querySelector('blockquote')?.textContent).toBe('Why does the mast hum?');
    expect(details.querySelector('a')?.getAttribute('href')).toBe('https://code.example/kb/new?title=Why%20does%20the%20mast%20hum%3F');
  });

  it('takes the beginning of a log, not all of it', () => {
    const [details] = askView({ ask: 'mailto:kb@station.example?body={question}' }, 'x'.repeat(5_000));
    expect(details?.querySelector('blockquote')?.textContent).toHaveLength(300);
    expect(details?.textContent).toContain('a mail that you send');
  });

  it('is not offered where there is nowhere to file it, or nothing was asked', () => {
    expect(askView({}, 'hum')).toEqual([]);
    expect(askView({ ask }, ' ')).toEqual([]);
    expect(forumLink({}, (forum) => forum)).toEqual([]);
  });
});
