/** A block or inline node of render JSON; each kind has some of these. */
export interface RenderNode {
  type?: string;
  kind?: string;
  text?: string;
  code?: string | string[];
  syntax?: string | null;
  level?: number;
  style?: string;
  name?: string;
  identifier?: string;
  title?: string | RenderNode[];
  destination?: string;
  overridingTitle?: string;
  start?: number;
  header?: string;
  checked?: boolean;
  alignments?: string[];
  content?: RenderNode[];
  inlineContent?: RenderNode[];
  items?: (RenderNode & { term?: RenderNode; definition?: RenderNode })[] | string[];
  rows?: RenderNode[][][];
  columns?: RenderNode[];
  tabs?: RenderNode[];
  caption?: RenderNode[];
  summary?: string | RenderNode[];
  metadata?: { abstract?: RenderNode[]; title?: string };
}

/** What a page's identifiers stand for. */
export type References = Record<string, Reference | undefined>;

/** A page, a picture, a file or a link that a page names. */
export interface Reference {
  type?: string | undefined;
  title?: string | undefined;
  url?: string | undefined;
  alt?: string | null | undefined;
  variants?: { url?: string | undefined }[] | undefined;
  content?: string[] | undefined;
  syntax?: string | undefined;
}

/** What the nodes of a page are turned into Markdown with. */
export interface DocPage {
  references: References;
  /** The web address that a target has, where it has one. */
  urlOf(target: string): string | undefined;
  /** Note a kind of node that is not known. */
  lose(kind: string, what: string): void;
}
