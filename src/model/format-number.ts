import { ui } from '../text/text.ts';

/** Making one takes far longer than using it. */
const formats = new Map<string, Intl.NumberFormat>();

/** Write a number for a reader, as the site's language does: `12,345`. */
export function formatNumber(number: number): string {
  const format = formats.get(ui.locale) ?? new Intl.NumberFormat(ui.locale);
  formats.set(ui.locale, format);
  return format.format(number);
}
