import type { RootContent } from 'mdast';
import { blocks, code, linkItem } from './blocks.ts';
import { inlines } from './inlines.ts';
import type { DocPage, RenderNode } from './render-node.ts';

/** A section of a page or of a tutorial; each kind has some of these. */
export interface Section extends RenderNode {
  kind?: string;
  parameters?: { name?: string; content?: RenderNode[] }[];
  declarations?: { tokens?: { text?: string }[]; languages?: string[] }[];
  identifiers?: string[];
  tasks?: Section[];
  contentSection?: Section[];
  stepsSection?: RenderNode[];
  assessments?: Section[];
  choices?: (RenderNode & { isCorrect?: boolean; justification?: RenderNode[] })[];
  chapters?: Section[];
  tiles?: Section[];
  tutorials?: string[];
  abstract?: RenderNode[];
  action?: { identifier?: string; overridingTitle?: string };
}

const heading = (depth: 2 | 3 | 4, value: string): RootContent[] =>
  value ? [{ type: 'heading', depth, children: [{ type: 'text', value }] }] : [];
const titleOf = ({ title }: Section, page: DocPage): string | RootContent[] =>
  Array.isArray(title) ? [{ type: 'paragraph', children: inlines(title, page) }] : (title ?? '');

/** The parts of a section that hold others, and how deep their headings stand. */
const parts: readonly [name: 'tasks' | 'contentSection' | 'assessments' | 'chapters' | 'tiles', depth: 2 | 3 | 4][] = [
  ['tasks', 2],
  ['contentSection', 3],
  ['assessments', 3],
  ['chapters', 2],
  ['tiles', 3],
];

/** Turn a section into Markdown, whatever its kind: everything in it that says something. */
export function sectionToBlocks(section: Section, page: DocPage, depth: 2 | 3 | 4 = 2): RootContent[] {
  const title = titleOf(section, page);
  return [
    // The page's own title is the entry's.
    ...(section.kind === 'hero' ? [] : typeof title === 'string' ? heading(depth, title) : title),
    ...(section.abstract ? blocks([{ type: 'paragraph', inlineContent: section.abstract }], page) : []),
    ...declarations(section),
    ...blocks(section.content, page),
    ...parameters(section, page),
    ...parts.flatMap(([name, inner]) => (section[name] ?? []).flatMap((part) => sectionToBlocks(part, page, inner))),
    ...steps(section, page),
    ...choices(section, page),
    ...links(section.identifiers ?? section.tutorials ?? [], page),
    ...(section.action?.identifier ? links([section.action.identifier], page) : []),
  ];
}

function declarations({ declarations = [] }: Section): RootContent[] {
  return declarations.map(({ tokens = [], languages = [] }) => code(tokens.map(({ text = '' }) => text).join(''), languages[0]));
}

function parameters({ parameters = [] }: Section, page: DocPage): RootContent[] {
  if (parameters.length === 0) return [];
  const items = parameters.flatMap(({ name = '', content }): RootContent[] => [
    { type: 'paragraph', children: [{ type: 'inlineCode', value: name }] },
    ...blocks(content, page),
  ]);
  return [...heading(2, 'Parameters'), ...items];
}

function steps({ stepsSection = [] }: Section, page: DocPage): RootContent[] {
  if (stepsSection.length === 0) return [];
  const isStep = ({ type }: RenderNode) => type === 'step';
  const children = stepsSection.map((node) => ({
    type: 'listItem' as const,
    spread: true,
    children: blocks([node], page) as never[],
  }));
  return stepsSection.every(isStep) ? [{ type: 'list', ordered: true, start: 1, spread: true, children }] : blocks(stepsSection, page);
}

function choices({ choices = [] }: Section, page: DocPage): RootContent[] {
  if (choices.length === 0) return [];
  const children = choices.map(({ content, justification, isCorrect }) => ({
    type: 'listItem' as const,
    spread: false,
    checked: isCorrect === true,
    children: [...blocks(content, page), ...blocks(justification, page)] as never[],
  }));
  return [{ type: 'list', ordered: false, spread: false, children }];
}

function links(identifiers: readonly string[], page: DocPage): RootContent[] {
  if (identifiers.length === 0) return [];
  return [{ type: 'list', ordered: false, spread: false, children: identifiers.map((identifier) => linkItem(identifier, page)) }];
}
