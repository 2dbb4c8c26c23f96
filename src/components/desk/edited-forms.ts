import { micromark } from 'micromark';
import type { Form } from '../../desk/form.ts';

const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, pre, blockquote';

/**
 * Write a text that was edited by hand, which is Markdown, in a form.
 *
 * Safe to insert as HTML, in the form `html`: micromark escapes raw HTML and drops dangerous addresses.
 */
export function writeEdited(form: Form, markdown: string): string {
  if (form === 'markdown') return markdown;
  const html = micromark(markdown);
  return form === 'html' ? html : plainText(new DOMParser().parseFromString(html, 'text/html').body);
}

/** Paragraphs parted by blank lines, each followed by its addresses, one a line. */
function plainText(body: HTMLElement): string {
  const blocks = [...body.querySelectorAll(BLOCKS)].filter((block) => !block.querySelector(BLOCKS));
  return blocks
    .map((block) => {
      const urls = [...block.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
      const words = block.textContent.trim();
      return [block.closest('li') ? `- ${words}` : words, ...urls.filter((url) => url && url !== words)].join('\n');
    })
    .join('\n\n');
}
