import { z } from 'zod';
import { publishedErrorSchema } from '../../model/published-errors.ts';
import type { BuiltSite } from '../built-site.ts';
import { domainsNamed, type FoundError, findErrors } from '../find-errors.ts';
import type { Library } from '../library.ts';
import type { Tool } from '../tool.ts';

/** A bare number may be a code of many domains. */
const MOST = 12;

const inputSchema = z.strictObject({
  code: z.string().trim().min(1, 'a code, a name or a message').max(500).describe('A code as printed (`-1009`), its name, or its message.'),
  domain: z
    .string()
    .trim()
    .max(200)
    .optional()
    .describe('The domain as printed, such as `NSURLErrorDomain`. Without it, every domain is looked in.'),
});

const outputSchema = z.strictObject({
  errors: z
    .array(
      publishedErrorSchema.omit({ read: true }).extend({
        domain: z.string(),
        covers: z.string().optional().describe('What the domain covers.'),
        read: z
          .array(z.strictObject({ id: z.string(), title: z.string(), permalink: z.url() }))
          .describe('Entries that help or name it, best first.'),
      }),
    )
    .describe('What it may be; more than one where the domain was left out and several have it.'),
});

/** The tool that tells what a code means and what to try first, from the tables of errors. */
export function errorTool(library: Library): Tool<typeof inputSchema, typeof outputSchema> {
  return {
    name: 'error',
    title: 'Look up an error code',
    description:
      'Tell what an error code means, what to try first, what its source is and which entries help. Give the domain wherever the ' +
      'message prints one: the same number means another thing in another domain. For a log or a whole message, use `diagnose`.',
    input: inputSchema,
    output: outputSchema,
    async run({ code, domain }) {
      const site = await library();
      const named = domainsNamed(site.domains, domain);
      if (named.length === 0) throw new Error(unknownDomain(site, domain ?? ''));
      const found = findErrors(await Promise.all(named.map(site.readDomain)), code);
      if (found.length === 0) throw new Error(unknownCode(site, code, domain));
      const data = { errors: found.slice(0, MOST).map((error) => shown(site, error)) };
      return { data, text: data.errors.map(errorText).join('\n\n') };
    },
  };
}

type ShownError = z.output<typeof outputSchema>['errors'][number];

function shown({ entries }: BuiltSite, { domain: { domain, title }, error }: FoundError): ShownError {
  const { read, ...told } = error;
  return {
    domain,
    ...(title && { covers: title }),
    ...told,
    read: read.flatMap((id) => {
      const entry = entries.get(id);
      return entry ? [{ id, title: entry.title, permalink: entry.permalink }] : [];
    }),
  };
}

function unknownDomain({ about, domains }: BuiltSite, domain: string): string {
  return `${about.name} has no domain “${domain}”. It has: ${domains.map((known) => known.domain).join(', ')}.\nWithout \`domain\`, all of them are looked in.`;
}

function unknownCode({ about }: BuiltSite, code: string, domain: string | undefined): string {
  const where = domain ? ` in ${domain}` : '';
  return `${about.name} has no error “${code}”${where}. The same number in another domain means something else: do not guess. The tool \`search\` finds entries by words.`;
}

/** An error as text. Pure. */
function errorText({ domain, covers, code, names, texts, meaning, documented, check, os, source, read, permalink }: ShownError): string {
  const lines = [
    `${[domain, code, names.join(', ')].filter(Boolean).join(' ')}${covers ? ` (${covers})` : ''}`,
    meaning ??
      (documented === 'name'
        ? 'Its source gives its name and no more: what it means is not documented. Say so.'
        : 'No meaning is written down; see the entries.'),
    check && `First check: ${check}`,
    texts.length > 0 && `Printed as: ${texts.join(' | ')}`,
    os.length > 0 && `Since: ${os.join(', ')}`,
    source && `Source: “${source.title}”, ${[source.publisher, source.url].filter(Boolean).join(', ')}`,
    `Permalink: ${permalink}`,
    ...read.map(({ id, title, permalink: address }) => `Read: ${title}, ${address} (id: ${id})`),
  ];
  return lines.filter(Boolean).join('\n');
}
