import { ui } from '../../text/text.ts';
import { onPaste } from './on-paste.ts';
import { MAX_QUERY, toField } from './query-field.ts';

/**
 * Let a field of one line take a paste of many: with its line breaks, or where it is too long for a query, the lines of it that tell most.
 *
 * @param base the path the site is served from
 */
export function keepLines(base: string, field: HTMLInputElement): void {
  const isUnfit = (text: string) => text.length > MAX_QUERY || /\S\s*\n\s*\S/.test(text);
  onPaste(field, isUnfit, (text) => void (text.length > MAX_QUERY ? insertShort(base, field, text) : insert(field, text)));
}

async function insertShort(base: string, field: HTMLInputElement, text: string): Promise<void> {
  const { placeholder } = field;
  field.value = '';
  field.placeholder = ui.search.reading;
  // Without what shortens it, its beginning has to do.
  const short = await import('./shorten.ts')
    .then(({ shorten }) => shorten(base, text))
    .catch(() => text.slice(0, MAX_QUERY).toWellFormed());
  field.placeholder = placeholder;
  // What was typed meanwhile counts.
  if (field.value === '') insert(field, short);
}

function insert(field: HTMLInputElement, text: string): void {
  field.setRangeText(toField(text), field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
}
