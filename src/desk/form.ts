import { ui } from '../text/text.ts';

/** The forms that a text can be copied in. */
export type Form = 'markdown' | 'html' | 'text';

/** The forms, each with its name, in the order in which they are offered. */
export const forms: readonly (readonly [form: Form, label: string])[] = [
  ['markdown', ui.actions.forms.markdown],
  ['html', ui.actions.forms.html],
  ['text', ui.actions.forms.text],
];
