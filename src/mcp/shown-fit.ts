import { z } from 'zod';
import type { Direct } from '../search/direct.ts';
import type { UnknownCode } from '../search/recognised.ts';

/** More codes of a domain than this are not listed. */
const MAX_CODES = 12;

/** What search and diagnose tell beside entries: how well these answer, and what is not known. */
export const fitSchema = {
  confidence: z
    .enum(['good', 'weak', 'none'])
    .describe(
      '`good`: the first result answers. `weak`: nothing answers squarely, results come near. `none`: nothing here answers. Say which.',
    ),
  unknownCodes: z
    .array(
      z.strictObject({
        domain: z.string().optional(),
        code: z.string(),
        known: z.array(z.string()).describe('Codes of that domain that are here, the first of them. None of them is this one.'),
      }),
    )
    .describe('Codes that were named and are not here: say so, and do not explain them by another domain’s or another number.'),
};

/** What was named and has a page of its own. */
export const directSchema = z
  .array(
    z.strictObject({
      kind: z.enum(['error', 'domain', 'symbol', 'term', 'entry']),
      name: z.string(),
      line: z.string().describe('What it is.'),
      permalink: z.url(),
    }),
  )
  .describe('Errors, symbols and entries that the query names; entries among these are not in `results`.');

/** A code that is not here, as the tools tell of it. */
export function showUnknown({ domain, code, known }: UnknownCode): z.infer<typeof fitSchema.unknownCodes>[number] {
  return { ...(domain && { domain }), code, known: (known?.codes ?? []).slice(0, MAX_CODES).map(([other]) => other) };
}

/** What has a page, its address in full, as the tools tell of it. */
export function showDirect({ type, name, line, url }: Direct): z.infer<typeof directSchema>[number] {
  return { kind: type, name, line, permalink: url };
}

/** What has a page, as text; empty where nothing has. Pure. */
export function directText(direct: z.infer<typeof directSchema>): string {
  const rows = direct.map(({ kind, name, line, permalink }) => `- ${kind}: ${[name, line].filter(Boolean).join(': ')}\n  ${permalink}`);
  return rows.length > 0 ? `Named here:\n${rows.join('\n')}` : '';
}

/**
 * Which codes are not here, as text; empty where all are. Pure.
 *
 * @param name what the knowledge base is called
 */
export function unknownText(codes: z.infer<typeof fitSchema.unknownCodes>, name: string): string {
  return codes
    .map(({ domain, code, known }) => {
      const others = known.length > 0 ? ` Of that domain it has ${known.join(', ')}: none of these is it.` : '';
      return `${name} does not have ${[domain, code].filter(Boolean).join(' ')}. Say so.${others}`;
    })
    .join('\n');
}

/**
 * That nothing answers, or nothing squarely, as text; empty where something does. Pure.
 *
 * @param name what the knowledge base is called
 * @param forum where else to ask, where there is such a place
 */
export function fitText(confidence: z.infer<typeof fitSchema.confidence>, name: string, forum?: { name: string; url: string }): string {
  const whereToAsk = forum ? `, and name where to ask: ${forum.name}, ${forum.url}` : '.';
  return {
    good: '',
    weak: 'NOTHING HERE ANSWERS THIS SQUARELY: these come near. Say so, and do not present any of them as the answer.',
    none: `NOTHING IN ${name} ANSWERS THIS. Say so${whereToAsk}`,
  }[confidence];
}
