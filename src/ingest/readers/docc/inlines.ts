import type { PhrasingContent } from 'mdast';
import type { DocPage, RenderNode } from './render-node.ts';

type Convert = (node: RenderNode, page: DocPage) => PhrasingContent[];

const html = (value: string): PhrasingContent => ({ type: 'html', value });
const text = (value: string): PhrasingContent[] => (value ? [{ type: 'text', value }] : []);
const inner = (node: RenderNode, page: DocPage) => inlines(node.inlineContent, page);

/** The inline nodes of render JSON. */
const kinds: Record<string, Convert> = {
  text: (node) => text(node.text ?? ''),
  codeVoice: (node) => [{ type: 'inlineCode', value: String(node.code ?? '') }],
  emphasis: (node, page) => [{ type: 'emphasis', children: inner(node, page) }],
  newTerm: (node, page) => [{ type: 'emphasis', children: inner(node, page) }],
  strong: (node, page) => [{ type: 'strong', children: inner(node, page) }],
  inlineHead: (node, page) => [{ type: 'strong', children: inner(node, page) }],
  strikethrough: (node, page) => [{ type: 'delete', children: inner(node, page) }],
  subscript: (node, page) => [html('<sub>'), ...inner(node, page), html('</sub>')],
  superscript: (node, page) => [html('<sup>'), ...inner(node, page), html('</sup>')],
  underline: inner,
  lineBreak: () => [{ type: 'break' }],
  softBreak: () => text(' '),
  reference: (node, page) => {
    const known = page.references[node.identifier ?? ''];
    const title = node.overridingTitle ?? known?.title ?? lastPart(node.identifier ?? '');
    return link(known?.url ?? node.identifier, title, page, known?.url === undefined ? undefined : node.identifier);
  },
  link: (node, page) => link(node.destination, typeof node.title === 'string' ? node.title : node.destination, page),
  image: (node, page) => picture(node, 'image', page),
  video: (node, page) => picture(node, 'video', page),
};

/** Turn inline nodes into Markdown's. A kind that is not known gives its text, and is told. */
export function inlines(nodes: readonly RenderNode[] | undefined, page: DocPage): PhrasingContent[] {
  return (nodes ?? []).flatMap((node) => {
    const convert = kinds[node.type ?? ''];
    if (convert) return convert(node, page);
    page.lose('DocC kinds that are not known', String(node.type ?? 'a node without a type'));
    return node.inlineContent ? inner(node, page) : text(node.text ?? String(node.code ?? ''));
  });
}

/** The last part of an identifier, for what has no title. */
function lastPart(identifier: string): string {
  return identifier.split('/').at(-1) || identifier;
}

/** @param identifier what a relative address belongs to: whose documentation it is stands there */
function link(target: string | undefined, title: string | undefined, page: DocPage, identifier?: string): PhrasingContent[] {
  const shown = title ?? target ?? '';
  const url = target === undefined ? undefined : (page.urlOf(target) ?? (identifier === undefined ? undefined : page.urlOf(identifier)));
  return url ? [{ type: 'link', url, children: text(shown) }] : text(shown);
}

/** A picture or a video: a link to it, with what is said of it. */
function picture(node: RenderNode, what: string, page: DocPage): PhrasingContent[] {
  const known = page.references[node.identifier ?? ''];
  const caption = inlines(node.metadata?.abstract, page);
  const words = [what, known?.alt ?? known?.title].filter(Boolean).join(': ');
  const address = known?.variants?.[0]?.url ?? known?.url;
  const url = address === undefined ? undefined : page.urlOf(address);
  if (!url && words === what) page.lose('pictures without an address', node.identifier ?? what);
  const shown: PhrasingContent[] = url ? [{ type: 'link', url, children: text(words) }] : text(`[${words}]`);
  return caption.length > 0 ? [...shown, ...text(' '), ...caption] : shown;
}
