import { CodeFences } from '../../normalise/code-fences.ts';
import { NAME_MASK } from '../../normalise/name-mask.ts';

/** Code within words, in which an `@` is no mention; and a mention of a person, which is none of a team or a package. */
const CODE_OR_MENTION = /((`+)(?!`)[\s\S]*?[^`]\2(?!`))|(?<![\w`/@.-])@([a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38})(?![\w/@-]|\.\w)/gi;

/** Mask who is mentioned in GitHub's Markdown, where `@name` outside of code is a person. */
export function maskMentions(markdown: string): string {
  if (!markdown.includes('@')) return markdown;
  const fences = new CodeFences();
  const parts: { isCode: boolean; text: string }[] = [];
  for (const line of markdown.split(/(?<=\n)/)) {
    const isCode = fences.pass(line);
    const part = parts.at(-1);
    if (part?.isCode === isCode) part.text += line;
    else parts.push({ isCode, text: line });
  }
  return parts.map(({ isCode, text }) => (isCode ? text : maskWords(text))).join('');
}

function maskWords(text: string): string {
  return text.replace(CODE_OR_MENTION, (whole, code: string | undefined) => (code === undefined ? NAME_MASK : whole));
}
