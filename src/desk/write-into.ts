import { limits } from './draft.ts';

/**
 * Write paragraphs into a text that was edited by hand: before its closing where it still ends with that, else at its end.
 * Nothing of the text is changed.
 *
 * @param text Markdown, as edited
 * @param addition Markdown
 * @param closing the closing as it was composed; empty for none
 * @returns undefined where the whole would be longer than a text may be
 */
export function writeInto(text: string, addition: string, closing: string): string | undefined {
  const body = text.trimEnd();
  const ends = closing !== '' && body.endsWith(closing);
  const before = (ends ? body.slice(0, -closing.length) : body).trimEnd();
  const whole = [before, addition, ends ? closing : ''].filter(Boolean).join('\n\n');
  return whole.length <= limits.text ? whole : undefined;
}
