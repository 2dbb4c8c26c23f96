import { z } from 'zod';
import { unknownPlaceholders } from './template.ts';

/** An address with placeholders in braces, of a web page or of a mail: `https://code.example/kb/edit/main/{file}`. */
export function addressTemplate(placeholders: readonly [string, ...string[]]): z.ZodString {
  const known = placeholders.map((name) => `{${name}}`).join(', ');
  return z
    .string()
    .regex(/^(?:https?:\/\/[^\s/?#{}]+|mailto:)/, 'an address that begins with https:// and a host, or with mailto:')
    .superRefine((template, context) => {
      const issue = (message: string) => context.addIssue({ code: 'custom', message });
      for (const name of unknownPlaceholders(template, placeholders)) issue(`the placeholders ${known}; {${name}} is none of them`);
    });
}
