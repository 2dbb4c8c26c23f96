import { NAME_MASK } from '../../normalise/name-mask.ts';

/** Code, in which an `@` is no mention; and a mention of a person, which is none of a team or a package. */
const CODE_OR_MENTION =
  /(^[ \t]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*\2[ \t]*$|(?![\s\S]))|(`+)(?!`)[\s\S]*?[^`]\3(?!`))|(?<![\w`/@.-])@([a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38})(?![\w/@-]|\.\w)/gim;

/** Mask who is mentioned in GitHub's Markdown, where `@name` outside of code is a person. */
export function maskMentions(markdown: string): string {
  return markdown.replace(CODE_OR_MENTION, (whole, code: string | undefined) => (code === undefined ? NAME_MASK : whole));
}
