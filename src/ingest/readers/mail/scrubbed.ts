/** What an archive puts in place of a part that it takes out: a rule, what was taken, and where it lies. */
const SCRUBBED =
  /^-{10,} next part -{10,}[ \t]*\n(?:[^\n]* was scrubbed\.\.\.[ \t]*\n)?((?:(?:Name|Type|Size|Desc|URL)[ \t]*:[^\n]*(?:\n|$))*)/gim;
const NAME = /^Name[ \t]*:[ \t]*(\S[^\n]*)/im;

/**
 * Take out what an archive says in place of attachments. A page that repeats a message as HTML is none, and has no name.
 *
 * @returns the message's own text, and the attachments' names
 */
export function cutScrubbed(text: string): { text: string; attached: string[] } {
  const attached: string[] = [];
  const own = text.replaceAll('\r\n', '\n').replace(SCRUBBED, (_, fields: string) => {
    const name = NAME.exec(fields)?.[1]?.trim();
    if (name) attached.push(name);
    return '';
  });
  return { text: own, attached };
}
