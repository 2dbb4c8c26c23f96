import { z } from 'zod';
import { wordsIn } from '../text/languages.ts';
import { lineSchema } from './entry.ts';
import { idSchema } from './id.ts';
import { type DataOf, type Folder, type Kind, kindNames, kinds } from './kinds.ts';
import { postSchema } from './post.ts';

/** What a site says in words of its own, of values that the engine knows. */
const words = <const T extends string>(values: readonly T[]) => z.partialRecord(z.enum(values), lineSchema).default({});

/** A list that a site may add to: the value, as front matter has it, and its words. */
const list = () => z.record(idSchema, lineSchema).default({});

/** Everything that some kind's `state` may be. */
type State = { [K in Kind]: DataOf<K> extends { state: infer S extends string } ? S : never }[Kind];

const states = kindNames.flatMap((kind) => {
  const { shape } = kinds[kind].schema;
  return 'state' in shape ? (shape.state.options as State[]) : [];
});

/**
 * What readers see for values of the model. `answer` and `referenceType` are also the lists of what entries may name: what a site adds to
 * them is allowed from then on.
 */
export const labelsSchema = z.strictObject({
  kind: words([...kindNames, 'error', 'symbol']),
  list: words([...kindNames.map((kind) => kinds[kind].folder), 'errors', 'symbols']),
  postType: words(postSchema.shape.type.options),
  answer: list(),
  referenceType: list(),
  state: words(states),
});

/** What a site says in words of its own. */
type OwnLabels = z.infer<typeof labelsSchema>;

/** The labels of a site: what it says itself, and the interface's words for the rest. */
export type Labels = {
  [L in keyof OwnLabels]: Record<L extends 'answer' | 'referenceType' ? string : keyof OwnLabels[L] & string, string>;
};

/** Complete the labels of a site. @param language of its words, as a BCP 47 tag */
export function labelsIn(language: string, own: OwnLabels): Labels {
  // A language that lacks words for a kind, for its list, or for what its `state` may be, is told here.
  const labels: { readonly kind: Record<Kind, string>; readonly list: Record<Folder, string>; readonly state: Record<State, string> } =
    wordsIn(language).labels;
  const complete = Object.entries(labels).map(([list, usual]) => [list, { ...usual, ...own[list as keyof Labels] }]);
  return Object.fromEntries(complete) as Labels;
}
