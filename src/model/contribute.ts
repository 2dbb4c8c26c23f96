import { z } from 'zod';
import { addressTemplate } from './address-template.ts';

/** Where readers put things right and ask, on whatever host: addresses with placeholders. What is left out is offered nowhere. */
export const contributeSchema = z.strictObject({
  /** Where the file of a page is edited: `https://code.example/kb/edit/main/{file}`. `{file}` is its path from the knowledge base's folder. */
  edit: addressTemplate(['file']).optional(),
  /** Where a file that is not there yet is begun: `https://code.example/kb/new/main/{folder}?filename={name}`. */
  create: addressTemplate(['folder', 'name']).optional(),
  /** Where a mistake is reported: a form or a mail, with the page's `{title}` and its address `{url}`. */
  report: addressTemplate(['title', 'url']).optional(),
  /** Where a question that nothing here answers is filed; `{question}` is what the reader asked, once the reader has agreed. */
  ask: addressTemplate(['question']).optional(),
});
