/** What captures write in many ways, and the one way that entries use. */
const characters: [pattern: RegExp, replacement: string][] = [
  [/\r\n?/g, '\n'],
  // Invisible: byte order marks, zero-width and soft characters, direction marks, controls except tab and line feed.
  [/[\ufeff\u200b-\u200f\u2060\u00ad\u202a-\u202e\u2066-\u2069]/g, ''],
  [/[^\P{Cc}\t\n]/gu, ''],
  [/[\u2028\u2029]/g, '\n'],
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' '],
];

const prose: [pattern: RegExp, replacement: string][] = [
  [/[\u2018\u2019\u201a\u201b\u2032]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033]/g, '"'],
  [/[\u2010\u2011\u2212]/g, '-'],
  [/(?<=\S) +(?:--|[\u2012\u2013\u2014\u2015]) +(?=\S)/g, ' — '],
  [/(?<=\S)[\t ]{2,}(?=\S)/g, ' '],
];

/** Nothing but what every keyboard writes: most texts are, and in them there is little to normalise. */
const PLAIN = /^[\t\n\x20-\x7e]*$/;
const PLAIN_PROSE = / --|[\t ]{2}/;

/** Normalise what is invisible: line ends, spaces, controls. Safe for code. */
export function normaliseSpaces(text: string): string {
  if (PLAIN.test(text)) return text;
  return characters.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text.toWellFormed());
}

/** Normalise quotes, dashes and spaces of running text. */
export function normaliseProse(text: string): string {
  if (PLAIN.test(text) && !PLAIN_PROSE.test(text)) return text;
  return prose.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), normaliseSpaces(text));
}

/** Put a single space in place of every run of blanks and line ends. */
export function collapseSpaces(text: string): string {
  return text.replace(MORE_THAN_A_SPACE, ' ');
}

/** Single spaces, which most are, are left where they stand. */
const MORE_THAN_A_SPACE = /[^\S ]\s*| \s+/g;
