import { z } from 'zod';
import { wordsIn } from '../text/languages.ts';
import { lineSchema } from './entry.ts';
import { idSchema } from './id.ts';
import { type Kind, kindNames } from './kinds.ts';
import { postSchema } from './post.ts';
import { referenceSchema } from './reference.ts';
import { technoteSchema } from './technote.ts';

/** What a site says in words of its own, of values that the engine knows. */
const words = <const T extends string>(values: readonly T[]) => z.partialRecord(z.enum(values), lineSchema).default({});

/** A list that a site may add to: the value, as front matter has it, and its words. */
const list = () => z.record(idSchema, lineSchema).default({});

/**
 * What readers see for values of the model. `answer` and `referenceType` are also the lists of what entries may name: what a site adds to
 * them is allowed from then on.
 */
export const labelsSchema = z.strictObject({
  kind: words(kindNames),
  postType: words(postSchema.shape.type.options),
  answer: list(),
  referenceType: list(),
  state: words([...technoteSchema.shape.state.options, ...referenceSchema.shape.state.options]),
});

/** What a site says in words of its own. */
type OwnLabels = z.infer<typeof labelsSchema>;

/** The labels of a site: what it says itself, and the interface's words for the rest. */
export type Labels = {
  [L in keyof OwnLabels]: Record<L extends 'answer' | 'referenceType' ? string : keyof OwnLabels[L] & string, string>;
};

/** Complete the labels of a site. @param language of its words, as a BCP 47 tag */
export function labelsIn(language: string, own: OwnLabels): Labels {
  const { labels } = wordsIn(language);
  const complete = Object.entries(labels).map(([list, usual]) => [list, { ...usual, ...own[list as keyof Labels] }]);
  return Object.fromEntries(complete) as Labels;
}

/** The fields of each kind whose values are the site's to list, and the list that has them. */
export const listed: Partial<Record<Kind, Readonly<Record<string, 'answer' | 'referenceType'>>>> = {
  post: { answer: 'answer' },
  reference: { type: 'referenceType' },
};
