import type { Draft } from '../../desk/draft.ts';
import type { Form } from '../../desk/form.ts';
import { type Paragraph, writeAs } from '../../desk/write-as.ts';

/** A reply as it is: the draft, and what it says where nobody has edited it. */
export interface Reply {
  draft: Draft;
  paragraphs: readonly Paragraph[];
}

/**
 * Write a reply in a form. What turns an edited text into other forms is loaded when it is first wanted.
 *
 * Safe to insert as HTML, in the form `html`, as `writeAs` and `writeEdited` are.
 */
export async function replyText(form: Form, { draft, paragraphs }: Reply): Promise<string> {
  if (draft.text === undefined) return writeAs(form, paragraphs);
  const { writeEdited } = await import('./edited-forms.ts');
  return writeEdited(form, draft.text);
}
