import { type Form, forms } from '../../desk/form.ts';

const KEY = 'reply-form';

/** The form that replies are copied in, as the reader last chose it on this device. */
export function readForm(): Form {
  try {
    const stored = localStorage.getItem(KEY);
    return forms.find(([form]) => form === stored)?.[0] ?? 'markdown';
  } catch {
    return 'markdown';
  }
}

/** Remember the form that replies are copied in. */
export function rememberForm(form: string): void {
  try {
    localStorage.setItem(KEY, form);
  } catch {
    // Storage is off: the select on the page still says it.
  }
}
