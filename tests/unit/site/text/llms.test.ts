import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../../src/site/load-content.ts';
import { createSite } from '../../../../src/site/site.ts';
import { llmsFullText, llmsText, MAX_LISTED } from '../../../../src/site/text/llms.ts';
import { makeDocument, soundSite } from '../../make-content.ts';
import { makeSite } from '../make-site.ts';

const site = createSite(await loadContent(soundSite));

describe('llmsText', () => {
  const text = llmsText(site);

  it('has the parts of the format, in its order: name, quoted summary, text without headings, lists of links', () => {
    const [name, quote, ...rest] = text.trimEnd().split('\n\n');
    expect(name).toBe(`# ${site.config.name}`);
    expect(quote).toMatch(/^> \S/);
    const firstList = rest.findIndex((part) => part.startsWith('## '));
    expect(firstList).toBe(1);
    for (const part of rest.slice(firstList)) {
      if (part.startsWith('## ')) expect(part).toMatch(/^## [^\n]+$/);
      else for (const line of part.split('\n')) expect(line).toMatch(/^- \[.+\]\(https:\/\/rainmark\.example\/kb\/[^)]+\): \S/);
    }
  });

  it('lists every entry but the terms as Markdown, and the glossary as a whole', () => {
    for (const document of site.documents) expect(text).toContain(`(${site.urls.absolute(site.urls.markdown(document))})`);
  });

  it('leaves the references to those who have room', () => {
    const optional = text.split('\n## Optional\n')[1];
    expect(optional?.match(/\/references\//g)).toHaveLength(site.ofKind('reference').length);
    expect(text.split('\n## Optional\n')[0]).not.toContain('/references/');
  });
});

it('stays short on a large site: the newest of each sort, and where the others are', () => {
  const documents = Array.from({ length: MAX_LISTED + 2 }, (_, i) => makeDocument('post', `p${i}`, { created: String(2000 + i) }));
  const text = llmsText(makeSite(documents));
  expect(text.match(/\/posts\/p\d+\.md/g)).toHaveLength(MAX_LISTED);
  expect(text).not.toContain('/posts/p1.md');
  expect(text).toContain('- [2 more](https://rainmark.example/kb/api/entries.json): ');
});

describe('llmsFullText', () => {
  it('holds every entry and every term', () => {
    const text = [...llmsFullText(site)].join('');
    for (const { kind, data } of site.documents) expect(text).toContain(`${kind === 'term' ? '##' : '#'} ${data.title}`);
  });
});
