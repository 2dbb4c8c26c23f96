import { onPaste } from './on-paste.ts';

/**
 * Take a long text away from a field that takes seconds to lay it out, where nobody reads it: before it is pasted, or at once after it
 * came in another way. The field is then empty. Listens before those who read what is typed, so call it first.
 *
 * @param limit how many characters the field may show
 * @param take called with the whole text
 */
export function takeLongText(field: HTMLTextAreaElement, limit: number, take: (text: string) => void): void {
  const empty = (text: string) => {
    field.value = '';
    take(text);
  };
  onPaste(
    field,
    (pasted) => pasted.length > limit,
    (pasted) => {
      const { value, selectionStart, selectionEnd } = field;
      empty(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
    },
  );
  field.addEventListener('input', (event) => {
    if (field.value.length <= limit) return;
    event.stopImmediatePropagation();
    empty(field.value);
  });
}
