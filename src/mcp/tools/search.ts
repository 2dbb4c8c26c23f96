import { z } from 'zod';
import { answersIn } from '../../search/client/answers-in.ts';
import { findIn } from '../../search/client/find.ts';
import { facets } from '../../search/facets.ts';
import { ui } from '../../text/text.ts';
import type { BuiltSite } from '../built-site.ts';
import { chooseFacets, type FacetName, facetValues } from '../choose-facets.ts';
import { entriesText, entryText } from '../entry-text.ts';
import { createPhraseFinder } from '../find-phrases.ts';
import type { Library } from '../library.ts';
import { showEntry, shownEntrySchema } from '../shown-entry.ts';
import { directSchema, directText, fitSchema, fitText, showDirect, showUnknown, unknownText } from '../shown-fit.ts';
import type { Tool } from '../tool.ts';

const MAX_QUERY = 4000;
const MAX_RESULTS = 25;
const MAX_NEAREST = 3;

const outputSchema = z.strictObject({
  query: z.string(),
  ...fitSchema,
  direct: directSchema,
  total: z.int().describe('How many entries answer, of which `results` are the first.'),
  corrections: z
    .array(z.strictObject({ from: z.string(), to: z.string() }))
    .describe('Words that are not known here, and those searched in their place.'),
  unquoted: z.boolean().describe('Whether nothing has the words in quotes word for word, so that these results have them apart.'),
  definition: shownEntrySchema.optional().describe('The glossary term that the query names; not among the results.'),
  results: z.array(shownEntrySchema).describe('Best answer first; empty where nothing answers.'),
  nearest: z
    .array(shownEntrySchema.pick({ id: true, title: true, permalink: true }))
    .describe('Where nothing answers: the nearest there is. These are no answers.'),
  incomplete: z.boolean().describe('Whether a part of the index could not be read, so that results may be missing.'),
});

/** What is taken: the words, and what results may be narrowed to, with the values that the site has. */
function inputSchemaOf(known: BuiltSite['facets']) {
  const narrowed = facets.map((name) => {
    const label = ui.search.facets[name];
    const how = name === 'topic' ? ' A topic includes those below it; its id is taken too.' : '';
    return [
      name,
      z
        .string()
        .max(200)
        .optional()
        .describe(`Only entries of this ${label.toLowerCase()}: ${facetValues(known, name)}.${how}`),
    ];
  });
  return z.strictObject({
    query: z
      .string()
      .trim()
      .min(1, 'words to search for')
      .max(MAX_QUERY, `at most ${MAX_QUERY} characters; the tool \`diagnose\` takes longer texts`)
      .describe('A question in plain words, an error code or message, or the name of an API. Words in double quotes are a phrase.'),
    limit: z.int().min(1).max(MAX_RESULTS).default(5).describe('How many results.'),
    exact: z.boolean().default(false).describe('Take every word as it is written, without mending what looks mistyped.'),
    ...(Object.fromEntries(narrowed) as Record<FacetName, z.ZodOptional<z.ZodString>>),
  });
}

/**
 * The tool that finds entries by words, planned and ranked as in the browser.
 *
 * @param known the facets that the site has
 */
export function searchTool(library: Library, known: BuiltSite['facets']): Tool<ReturnType<typeof inputSchemaOf>, typeof outputSchema> {
  return {
    name: 'search',
    title: 'Search the knowledge base',
    description:
      'Find the entries that answer a question, best first: each with its short answer, who answered, the section that matches and the ' +
      'permalink to cite. Use the person’s own words, error codes and API names; no keywords need to be guessed, synonyms and typos are ' +
      'seen to. Read an entry with the tool `entry` before relying on more than its short answer. For pasted logs use `diagnose`. ' +
      'A result with `open: true` is a question that nobody has answered. Look at `confidence` first: with `weak` or `none` tell the person ' +
      'that nothing here answers squarely, or at all; a code in `unknownCodes` is not here, and no other code explains it.',
    input: inputSchemaOf(known),
    output: outputSchema,
    async run({ query, limit, exact, ...wanted }) {
      const site = await library();
      const { store, base, about } = site;
      const choice = chooseFacets(wanted, site);
      const found = await findIn({ store, base, findPhrases: createPhraseFinder(site.read) }, query, limit, {
        exact,
        ...(choice && { choice }),
      });
      const { answers, total } = answersIn(found);
      const data = {
        query,
        confidence: found.confidence,
        unknownCodes: found.unknown.map(showUnknown),
        direct: found.direct.map(showDirect),
        total,
        corrections: found.corrections,
        unquoted: found.unquoted,
        ...(found.definition && { definition: showEntry(site, found.definition) }),
        results: answers.map((result) => showEntry(site, result)),
        nearest:
          found.confidence === 'none'
            ? found.results.slice(0, MAX_NEAREST).map(({ id, title, url }) => ({ id, title, permalink: url }))
            : [],
        incomplete: found.incomplete,
      };
      return { data, text: searchText(data, about) };
    },
  };
}

/** What a search found, as text. Pure. */
function searchText(
  {
    query,
    confidence,
    unknownCodes,
    direct,
    total,
    corrections,
    unquoted,
    definition,
    results,
    nearest,
    incomplete,
  }: z.output<typeof outputSchema>,
  { name, forum }: Pick<BuiltSite['about'], 'name' | 'forum'>,
): string {
  const instead = corrections.map(({ from, to }) => `“${to}” for “${from}”`).join(', ');
  const isNamed = direct.length > 0 || definition !== undefined;
  const size = results.length > 0 ? `${results.length} of ${total} results for “${query}”.` : `Nothing found for “${query}” in ${name}.`;
  const near = nearest.map(({ id, title, permalink }) => `- ${title}: ${permalink} (id: ${id})`);
  const parts = [
    (results.length > 0 || !isNamed) && confidence !== 'none' && size,
    unknownText(unknownCodes, name),
    fitText(confidence, name, forum),
    instead && `Showing results with ${instead}; \`exact: true\` searches for what was written.`,
    unquoted && 'Nothing has the words in quotes word for word; these have them apart.',
    incomplete && 'A part of the search index could not be read, so results may be missing.',
    directText(direct),
    definition && `Definition: ${entryText(definition)}`,
    entriesText(results),
    near.length > 0 && `The nearest there is, which answers nothing:\n${near.join('\n')}`,
    results.length === 0 && !isNamed && 'Other words, an error code or the name of an API may find more.',
  ];
  return parts.filter(Boolean).join('\n\n');
}
