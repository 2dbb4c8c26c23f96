import type { Part } from '../index/format.ts';

type Shape = (content: unknown) => boolean;

const isText: Shape = (content) => typeof content === 'string';
const isNumber: Shape = (content) => typeof content === 'number';
const listOf =
  (item: Shape): Shape =>
  (content) =>
    Array.isArray(content) && content.every(item);
const recordOf =
  (value: Shape): Shape =>
  (content) =>
    isRecord(content) && Object.values(content).every(value);
const withFields =
  (fields: Record<string, Shape>): Shape =>
  (content) =>
    isRecord(content) && Object.entries(fields).every(([name, shape]) => shape(content[name]));
const pairOf =
  (first: Shape, second: Shape): Shape =>
  (content) =>
    Array.isArray(content) && first(content[0]) && second(content[1]);

const isDirectory: Shape = (content) => isNumber(content) || listOf(isText)(content);

/** What a file of each part holds, as far as search would break or go wrong without it. */
const shapes: Record<Part | 'manifest', Shape> = {
  manifest: withFields({
    version: isText,
    count: isNumber,
    terms: isDirectory,
    entriesPerFile: isNumber,
    kinds: listOf(pairOf(isNumber, isText)),
    vocabulary: listOf(isText),
    keys: listOf(isText),
    targetsPerFile: isNumber,
    synonyms: listOf(listOf(isText)),
    synonymKeys: listOf(isText),
    platforms: listOf(isText),
    scaffolding: listOf(isText),
    language: isText,
    documentWords: listOf(isText),
    frequent: recordOf(isNumber),
    priors: isText,
  }),
  terms: recordOf(listOf(isNumber)),
  keys: recordOf(listOf(isNumber)),
  entries: listOf(withFields({ id: isText, title: isText, url: isText, facts: Array.isArray, sections: Array.isArray })),
  targets: listOf(withFields({ url: isText })),
  vocabulary: listOf(pairOf(isText, isNumber)),
  facets: withFields({ facets: isRecord }),
  activity: listOf(isText),
  synonyms: recordOf(Array.isArray),
};

/**
 * See whether a file of the index holds what its name promises; JSON of another kind may come in its place.
 *
 * @returns the content
 * @throws Error where it does not
 */
export function checkWhole(name: string, content: unknown): unknown {
  const [part = ''] = name.split(/[-.]/);
  if (!Object.hasOwn(shapes, part) || !shapes[part as keyof typeof shapes](content)) throw new Error(`${name}: not a file of the index`);
  return content;
}

function isRecord(content: unknown): content is Record<string, unknown> {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}
