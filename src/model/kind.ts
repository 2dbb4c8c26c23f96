import type { z } from 'zod';

/** A fact about an entry, shown in one line under its title. */
export interface Badge {
  text: string;
  /** How it is set: `status` stands out, `warning` more so. */
  tone?: 'status' | 'open' | 'warning';
}

/** The labels of a site by list and value. */
type LabelLists = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What the engine has to know of a kind of entry. What is left out is as it is with most kinds; it says there how that is. */
export interface KindRow<S extends z.ZodObject = z.ZodObject, F extends string = string> {
  /** The folder in `content/` that holds it, the first part of its addresses, and the name of its list among the labels. */
  folder: F;
  /** The schema of its front matter. */
  schema: S;
  /** Who shows an entry: the page that entries have, or one of its own; the glossary's shows all of its entries at once. */
  layout?: 'entry' | 'topic' | 'glossary';
  /** Whether a page of `src/pages` lists its entries; the plain list does where it is left out. */
  hasOwnList?: boolean;
  /** The page that its trail begins with; its own list where it is left out. */
  root?: 'topics';
  /** Whether it is news: feeds and the home page show it, and what links to it is worth naming. Others are where news is filed. */
  isNews?: boolean;
  /** Labels by which its `type` is called in place of the kind: search, lists and assistants tell these apart. */
  typeLabels?: 'postType';
  /** Fields whose values are the site's to list, and the labels that list them. */
  lists?: Readonly<Record<string, 'answer' | 'referenceType'>>;
  /** The value of `state` that needs no mention; others but `unknown` are a warning, and stand last in the kind's list. */
  usualState?: string;
  /**
   * How much it is preferred where matches nearly tie, up to 1: what answers before what names or lists, what is answered before
   * what is open. Found by trial on the tuning questions of `tests/quality`.
   */
  standing(data: z.infer<S>): number;
  /** Whether it tells a subject rather than answers one question: lists show it first. */
  isGuide?(data: z.infer<S>): boolean;
  /** What it is in schema.org’s words; nothing where no type of these fits. */
  thing?(data: z.infer<S>): 'TechArticle' | 'QAPage' | undefined;
  /** Its first badge; the kind's label where it is left out. */
  status?(data: z.infer<S>, labels: LabelLists): Badge;
  /** Badges of its dates and figures; those of its fields `published` and `revised` where it is left out. */
  dates?(data: z.infer<S>): Badge[];
  /** What a new entry says of itself beside its title, as YAML. */
  fields: string;
  /** What its body begins with, as Markdown. */
  body?: string;
}

/** Say what a kind of entry is. */
export function defineKind<S extends z.ZodObject, const F extends string>(row: KindRow<S, F>): KindRow<S, F> {
  return row;
}
