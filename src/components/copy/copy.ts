import { composeCitation } from '../../desk/citation.ts';
import { permalink } from '../../desk/facts.ts';
import { forms } from '../../desk/form.ts';
import { composeReply } from '../../desk/reply.ts';
import { textFragment } from '../../desk/text-fragment.ts';
import { type Paragraph, writeAs } from '../../desk/write-as.ts';
import { ui } from '../../text/text.ts';
import type { Copied } from './clipboard.ts';
import { placesOf, readBlocks } from './page-blocks.ts';
import { readFacts } from './page-facts.ts';
import { placeInView, placeOf } from './place.ts';
import { put } from './put.ts';
import { readForm } from './reply-form.ts';

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
  const name = facts.section?.title || (facts.url.includes('#') ? facts.title : '');
  const named = name === '' ? ui.copy.thisPage : ui.copy.quoted(name);
  if (what === 'link') {
    const link = permalink(facts);
    const fragment = selection?.fragment && (link.includes('#') ? '' : '#') + selection.fragment;
    await put({ text: link + (fragment ?? '') }, fragment ? ui.copy.copiedSelection : ui.copy.copiedLink(named));
  } else if (what === 'reply') {
    const form = forms.find(([name]) => name === readForm());
    await put(inForm(composeReply(facts)), ui.copy.copiedReply(named, form?.[1] ?? ''));
  } else await put(inForm(composeCitation(facts)), ui.copy.copiedCitation(named));
}

/** Copy the code that a button belongs to, and say so. */
export function copyCode(button: Element): Promise<void> {
  return put({ text: button.parentElement?.querySelector('pre')?.textContent ?? '' }, ui.copy.copiedCode);
}

/** Paragraphs in the reader's form; rich text carries plain text for programs that take nothing else. */
function inForm(paragraphs: readonly Paragraph[]): Copied {
  const form = readForm();
  return form === 'html' ? { text: writeAs('text', paragraphs), html: writeAs('html', paragraphs) } : { text: writeAs(form, paragraphs) };
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
