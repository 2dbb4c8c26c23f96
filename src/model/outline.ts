/** Where something stands in its file. */
export interface Spot {
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in UTF-16 code units. */
  column: number;
}

/** A heading of a body. */
export interface Heading extends Spot {
  /** 2 to 6; the title is the page's only first-level heading. */
  depth: number;
  /** Its words, without markup. */
  text: string;
  /** Its id in the page. */
  anchor: string;
}

/** A place in a body, other than a heading, that can be linked to. */
export interface Block extends Spot {
  /** A paragraph, list item or table row has an anchor where its author set one; a table or figure always has. */
  type: 'paragraph' | 'table' | 'row' | 'figure';
  /** Its id in the page. */
  anchor: string;
}

/** Where an anchor is. */
export type Place = Omit<Block, 'type'>;

/** A link from a body to an entry of this knowledge base, or to a place in the same page. */
export interface BodyLink extends Spot {
  /** Id of the entry; empty for the same page. */
  id: string;
  /** Anchor in it; empty for its top. */
  anchor: string;
  /** Where Markdown has it; without it, it stands in HTML or in a diagram. */
  written?: WrittenLink;
}

/** A link's source in a body, for whoever writes another in its place. */
export interface WrittenLink {
  /** Where it begins and ends, in UTF-16 code units. */
  start: number;
  end: number;
  /** The words of `[[id|words]]`, without markup; empty where it has none of its own. */
  words: string;
}

/** What the graph and the checks need to know of a body; made by `markdown/outline.ts`. */
export interface Outline {
  headings: Heading[];
  /** What else can be linked to, in order. */
  blocks: Block[];
  /** Places that a number alone tells apart, such as two headings of the same words: each group in order. */
  numbered: Place[][];
  /** Entry links, written as `[[id]]` or `[words](id)`. */
  links: BodyLink[];
  /** Web addresses that the body links to. */
  urls: ({ url: string } & Spot)[];
  /** The distinct contents of inline code, where symbols are named. */
  code: string[];
  /** Numbers such as `TN3134` in running text: distinct words of capitals and digits. */
  numbers: string[];
  /** Lines in the file on which footnotes begin. */
  footnotes: number[];
  /** Code in languages that nobody knows how to colour. */
  unknownLanguages: ({ language: string } & Spot)[];
  /** Links and images that are not allowed: what was found, and what is allowed. */
  refused: ({ found: string; allowed: string } & Spot)[];
}

/** The outline of a body without words. */
export const emptyOutline: Readonly<Outline> = {
  headings: [],
  blocks: [],
  numbered: [],
  links: [],
  urls: [],
  code: [],
  numbers: [],
  footnotes: [],
  unknownLanguages: [],
  refused: [],
};

/** Every anchor that a body has now, in order of kind. */
export function anchorsOf({ headings, blocks }: Outline): string[] {
  return [...headings, ...blocks].map(({ anchor }) => anchor);
}
