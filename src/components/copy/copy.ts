import { composeCitation } from '../../desk/citation.ts';
import { permalink } from '../../desk/facts.ts';
import { forms } from '../../desk/form.ts';
import { composeReply } from '../../desk/reply.ts';
import { textFragment } from '../../desk/text-fragment.ts';
import { type Paragraph, writeAs } from '../../desk/write-as.ts';
import { type Copied, writeClipboard } from './clipboard.ts';
import { placesOf, readBlocks } from './page-blocks.ts';
import { readFacts } from './page-facts.ts';
import { placeInView, placeOf } from './place.ts';
import { readForm } from './reply-form.ts';
import { toast } from './toast.ts';

/** What can be copied. */
export type Copyable = 'link' | 'reply' | 'citation';

/**
 * Copy a link, reply or citation, and say so.
 *
 * @param place the anchor that is meant, empty for the whole entry; left out, it is the section in view
 */
export async function copy(what: Copyable, place?: string): Promise<void> {
  const selection = what === 'link' && place === undefined ? readSelection() : undefined;
  const facts = readFacts(document, selection?.place ?? place ?? placeInView());
  if (!facts) return;
  const named = facts.section?.title ? `“${facts.section.title}”` : facts.url.includes('#') ? `“${facts.title}”` : 'this page';
  if (what === 'link') {
    const link = permalink(facts);
    const fragment = selection?.fragment && (link.includes('#') ? '' : '#') + selection.fragment;
    await put({ text: link + (fragment ?? '') }, fragment ? 'a link to the selected text' : `the link to ${named}`);
  } else if (what === 'reply') {
    const form = forms.find(([name]) => name === readForm());
    await put(inForm(composeReply(facts)), `a reply about ${named}, as ${form?.[1]}`);
  } else await put(inForm(composeCitation(facts)), `a citation of ${named}`);
}

/** Copy the code that a button belongs to, and say so. */
export function copyCode(button: Element): Promise<void> {
  return put({ text: button.parentElement?.querySelector('pre')?.textContent ?? '' }, 'the code');
}

/** Paragraphs in the reader's form; rich text carries plain text for programs that take nothing else. */
function inForm(paragraphs: readonly Paragraph[]): Copied {
  const form = readForm();
  return form === 'html' ? { text: writeAs('text', paragraphs), html: writeAs('html', paragraphs) } : { text: writeAs(form, paragraphs) };
}

async function put(copied: Copied, what: string): Promise<void> {
  try {
    await writeClipboard(copied);
    toast(`Copied ${what}.`);
  } catch {
    toast('Your browser does not allow copying here. Select the address or the text and copy it yourself.');
  }
}

/** The place that words are selected in, and the fragment that leads to them; that is empty where no browser would find them. */
function readSelection(): { place: string; fragment: string } | undefined {
  const selection = getSelection();
  const article = document.querySelector('main');
  if (!selection || selection.isCollapsed || !article) return undefined;
  const range = selection.getRangeAt(0);
  if (!article.contains(range.commonAncestorContainer)) return undefined;
  const page = readBlocks(document.body);
  const places = placesOf(range, page);
  return places && { place: placeOf(range.startContainer), fragment: textFragment(page.blocks, places.from, places.to) };
}
