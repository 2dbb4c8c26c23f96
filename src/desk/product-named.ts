/** What a line says behind a label: a name, and perhaps the number of a process. */
const REST = '[ \\t]*:[ \\t]*([\\p{L}\\p{N}][^\\n\\r[\\](){}<>.,;:!?]{0,39})[ \\t]*(?:[[(]\\d+[\\])][ \\t]*)?$';

/** How reports of programs label it, whatever the reader's language. */
const REPORTED = ['product', 'app', 'application', 'process'];

/**
 * Find which product a text says that it is about, in a line of a report or a form that says it and nothing else: `Process: Signal Box [811]`.
 *
 * @param labels how a form labels it in the language of the interface, with `, ` between
 * @returns empty where the text does not say so
 */
export function productNamed(text: string, labels: string): string {
  const known = [...REPORTED.flatMap((label) => [label, `${label} name`]), ...labels.split(', ')];
  return new RegExp(`^[ \\t]*(?:${known.join('|')})${REST}`, 'imu').exec(text)?.[1]?.trim() ?? '';
}
