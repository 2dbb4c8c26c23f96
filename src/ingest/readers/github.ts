import { type Reader, whenMet } from './reader.ts';

/** Issues and discussions of a repository: as GraphQL gives them, as REST does, or as the command line saves them. */
export const github: Reader = {
  format: 'github',
  describes: 'GitHub issues and discussions (JSON of GraphQL, REST or the command line)',

  recognises({ head }) {
    return isThreads(head);
  },

  read: whenMet(() => import('./read/github.ts')),
};

/** Whether JSON holds issues or discussions: each has a number, a title, a text and comments; or comments on issues by themselves. */
function isThreads(head: string): boolean {
  if (!/^\s*[[{]/.test(head)) return false;
  const has = (pattern: RegExp) => pattern.test(head);
  const [titled, said] = [has(/"number"\s*:\s*\d/) && has(/"title"\s*:/), has(/"body(?:Text|HTML)?"\s*:/)];
  if (has(/"(?:discussions?|issues?)"\s*:\s*\{/) && titled) return true;
  if (has(/"issue_url"\s*:/) && said) return true;
  return titled && said && has(/"(?:comments|comments_url|authorAssociation|author_association|isAnswered|upvoteCount|closedAt)"\s*:/);
}
