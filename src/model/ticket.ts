import { z } from 'zod';
import { addressTemplate } from './address-template.ts';
import { lineSchema } from './entry.ts';
import { bodies, PLACEHOLDER, ticketPlaceholders, unknownPlaceholders } from './template.ts';

const names = (known: readonly string[]) => known.map((name) => `{${name}}`).join(', ');

/** Where a reply can be taken: the address of a form, or of a mail, which its fields are filled in by. */
export const ticketSchema = z.strictObject({
  /** What the button is called. */
  name: lineSchema,
  /** Its address. What stands in braces behind the `?` is filled in, encoded; where the address leads to is not for a reply to choose. */
  url: addressTemplate(ticketPlaceholders).superRefine((url, context) => {
    const issue = (message: string) => context.addIssue({ code: 'custom', message });
    if (/[{}]/.test(url.split(/[?#]/)[0] ?? '')) issue('placeholders behind the `?` alone');
    const used = [...url.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
    const unknown = unknownPlaceholders(url, ticketPlaceholders).length > 0;
    if (!unknown && !bodies.some((name) => used.includes(name))) issue(`one of ${names(bodies)}, for the reply`);
  }),
  /** How long the filled address may be; 2,000 characters for a mail and 8,000 for a form where it is left out. */
  limit: z.int('a whole number of characters').min(200, '200 or more').optional(),
});

/** A checked address of a form. */
export type Ticket = z.infer<typeof ticketSchema>;
