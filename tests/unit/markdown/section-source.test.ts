import { describe, expect, it } from 'vitest';
import { sectionSource } from '../../../src/markdown/section-source.ts';

const body = `An opening. {#p-opening}

## Answer {#answer}

Clear the funnel.[^a] A paragraph of its own. {#p-own}

### On masts

| a | b |
| - | - |
| 1 | 2 |

\`\`\`sh
## no heading
\`\`\`

## Still open

Why?[^b]

[^a]: Works notes, Halyard,
    second edition.
[^b]: The thread.
`;

describe('sectionSource', () => {
  it('takes a section with its subsections, and the footnotes that it cites', () => {
    const section = sectionSource(body, 'answer');
    expect(section).toMatchObject({ title: 'Answer', anchor: 'answer' });
    expect(section?.markdown).toMatch(/^## Answer \{#answer\}\n\nClear the funnel/);
    expect(section?.markdown).toContain('### On masts');
    expect(section?.markdown).toMatch(/\n## no heading\n```\n\n\[\^a\]: Works notes, Halyard,\n {4}second edition\.$/);
  });

  it('takes a subsection alone', () => {
    expect(sectionSource(body, 'on-masts')?.markdown).toMatch(/^### On masts\n\n\| a[\s\S]+```$/);
  });

  it('ends the last section where the footnotes begin', () => {
    expect(sectionSource(body, 'still-open')?.markdown).toBe('## Still open\n\nWhy?[^b]\n\n[^b]: The thread.');
  });

  it.each([
    ['a paragraph', 'p-own', 'answer'],
    ['a table', 'on-masts-table-1', 'on-masts'],
  ])('gives the section around %s', (_, anchor, section) => {
    expect(sectionSource(body, anchor)?.anchor).toBe(section);
  });

  it.each(['nowhere', '', 'p-opening', 'no-heading'])('knows no section for “%s”', (anchor) => {
    expect(sectionSource(body, anchor)).toBeUndefined();
  });
});
