import { stringify } from 'yaml';
import { type Kind, kinds } from '../model/kinds.ts';

/** What an entry of a kind has to say of itself beside its title, as it stands in a new one. */
const fields: Readonly<Record<Kind, string>> = {
  post: `# The short answer, in one to three plain sentences that stand by themselves.
summary: To be written.
# question, guide, announcement or resource
type: question
# Who answered: staff, community, editorial (worked out from documentation), none
answer: none
topics: []
# Other ways that real people put it.
asks: []`,
  technote: `# What it says, in one to three plain sentences.
summary: To be written.
number: TN1
state: current
topics: []`,
  topic: `# What belongs to it, in a sentence.
summary: To be written.
# Ids of what to read first.
start: []`,
  reference: `# What one finds there, in a sentence.
summary: To be written.
type: documentation
url: https://example.com/
state: live
topics: []`,
  term: `# The definition, in one or two sentences.
summary: To be written.
# Abbreviations and other words for it.
aliases: []`,
};

/** Where an entry's file is, from the knowledge base's folder. */
export function newEntryFile(kind: Kind, id: string): string {
  return `content/${kinds[kind].folder}/${id}.md`;
}

/** The text of a new entry: a draft that passes every check. */
export function newEntry(kind: Kind, title: string): string {
  const body = kind === 'post' ? '\n## Answer {#answer}\n\n' : '\n';
  return `---\n${stringify({ title }, { lineWidth: 0 })}${fields[kind]}\ndraft: true\n---\n${body}`;
}
