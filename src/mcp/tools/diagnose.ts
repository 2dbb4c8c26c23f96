import { z } from 'zod';
import { diagnoseIn } from '../../search/client/diagnose-text.ts';
import type { BuiltSite } from '../built-site.ts';
import { entryText } from '../entry-text.ts';
import type { Library } from '../library.ts';
import { showEntry, shownEntrySchema } from '../shown-entry.ts';
import { fitSchema, fitText, showUnknown, unknownText } from '../shown-fit.ts';
import type { Tool } from '../tool.ts';

const MAX_BYTES = 1_000_000;
const tooLarge = 'at most 1 MB; take what stands around the failure';

const inputSchema = z.strictObject({
  text: z
    .string()
    .max(MAX_BYTES, { error: tooLarge, abort: true })
    .refine((text) => Buffer.byteLength(text) <= MAX_BYTES, tooLarge)
    .refine((text) => text.trim() !== '', 'a log, a crash report or an error message')
    .describe('A log, crash report or error message as it was pasted, of up to 1 MB. Noise need not be taken out.'),
});

const outputSchema = z.strictObject({
  ...fitSchema,
  errors: z
    .array(
      z.strictObject({
        domain: z.string(),
        code: z.string().optional(),
        names: z.array(z.string()),
        meaning: z.string().optional().describe('What it means, where a source says so.'),
        check: z.string().optional().describe('What to try first.'),
        permalink: z.url(),
      }),
    )
    .describe('Errors that the knowledge base knows, in the order of the text.'),
  symbols: z.array(z.strictObject({ name: z.string(), permalink: z.url() })).describe('Names of APIs, flags and settings.'),
  versions: z.array(z.string()).describe('OS versions.'),
  results: z
    .array(shownEntrySchema.extend({ line: z.string().optional().describe('The pasted line that led to the entry.') }))
    .describe('Entries that may explain the text, best first; empty where none does.'),
  incomplete: z.boolean().describe('Whether a part of the index could not be read, so that results may be missing.'),
});

/** The tool that recognises what a pasted text names, and finds what explains it, as the page for it does in the browser. */
export function diagnoseTool(library: Library): Tool<typeof inputSchema, typeof outputSchema> {
  return {
    name: 'diagnose',
    title: 'Diagnose a log or an error message',
    description:
      'Recognise the errors, API names and OS versions in a pasted text and find the entries that explain it, each with the line that ' +
      'led there. Paste the text whole: times, ids and addresses are taken out, and nothing leaves this machine. Entries are ranked ' +
      'guesses: compare each one’s line with the failure, and read it with the tool `entry` before calling it the cause. Look at ' +
      '`confidence` first: with `weak` or `none` tell the person that nothing here explains it squarely, or at all; a code in ' +
      '`unknownCodes` is not here, and no other code explains it.',
    input: inputSchema,
    output: outputSchema,
    async run({ text }) {
      const site = await library();
      const { store, base, urls, about } = site;
      const found = await diagnoseIn(store, base, text);
      const data = {
        confidence: found.confidence,
        unknownCodes: found.unknown.map(showUnknown),
        errors: found.errors.map(({ path, domain, code, names, line: meaning, check }) => ({
          domain,
          ...(code && { code }),
          names,
          ...(meaning && { meaning }),
          ...(check && { check }),
          permalink: urls.absolute(urls.error(path)),
        })),
        symbols: found.symbols.map((name) => ({ name, permalink: urls.absolute(urls.symbol(name)) })),
        versions: found.versions,
        results: (found.confidence === 'none' ? [] : found.explanations).map((explanation) => ({
          ...showEntry(site, explanation),
          ...(explanation.line && { line: explanation.line }),
        })),
        incomplete: found.incomplete,
      };
      return { data, text: diagnosisText(data, about) };
    },
  };
}

/** A diagnosis as text. Pure. */
export function diagnosisText(
  { confidence, unknownCodes, errors, symbols, versions, results, incomplete }: z.output<typeof outputSchema>,
  { name, forum }: Pick<BuiltSite['about'], 'name' | 'forum'>,
): string {
  const error = ({ domain, code, names, meaning, check, permalink }: (typeof errors)[number]) =>
    [`- ${[domain, code, names.join(', ')].filter(Boolean).join(' ')}`, meaning, check && `First check: ${check}`, permalink]
      .filter(Boolean)
      .join('\n  ');
  const result = (entry: (typeof results)[number], i: number) =>
    `${i + 1}. ${entryText(entry)}${entry.line ? `\n   Because of the line: ${entry.line}` : ''}`;
  const parts = [
    errors.length > 0 && `Errors recognised:\n${errors.map(error).join('\n')}`,
    unknownText(unknownCodes, name),
    symbols.length > 0 && `Also named:\n${symbols.map((symbol) => `- ${symbol.name}: ${symbol.permalink}`).join('\n')}`,
    versions.length > 0 && `Versions: ${versions.join(', ')}`,
    incomplete && 'A part of the search index could not be read, so entries may be missing.',
    errors.length + symbols.length === 0 &&
      results.length > 0 &&
      'No error and no API that the knowledge base knows was recognised: what follows goes by words alone and may have nothing to do with it.',
    fitText(confidence, name, forum),
    results.length > 0 &&
      `${confidence === 'good' ? 'What may explain it' : 'What comes near'}, best first:\n\n${results.map(result).join('\n\n')}`,
  ];
  return parts.filter(Boolean).join('\n\n');
}
