import type { Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';

/** Make paragraphs of what two or more line ends in a row part, as in mail and old forums, which write an empty line so. */
export function splitParagraphs(node: Nodes): void {
  if (!('children' in node)) return;
  // A fragment that is running text alone has no paragraph around it.
  if (node.type === 'root' && node.children.some(({ type }) => type === 'break')) {
    node.children = partsOf({ type: 'paragraph', children: node.children as PhrasingContent[] });
    return;
  }
  node.children = (node.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type === 'paragraph') return partsOf(child);
    splitParagraphs(child);
    return [child];
  }) as typeof node.children;
}

function partsOf(paragraph: Paragraph): Paragraph[] {
  const parts: PhrasingContent[][] = [[]];
  let gap: PhrasingContent[] = [];
  for (const node of paragraph.children) {
    if (node.type === 'break' || (gap.length > 0 && isBlank(node))) {
      gap.push(node);
      continue;
    }
    if (gap.filter(({ type }) => type === 'break').length > 1) parts.push([]);
    else parts.at(-1)?.push(...gap);
    parts.at(-1)?.push(node);
    gap = [];
  }
  return parts.length > 1 ? parts.map((children) => ({ type: 'paragraph', children })) : [paragraph];
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
