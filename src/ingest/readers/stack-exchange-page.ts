import { type Reader, whenMet } from './reader.ts';

/** A question's page that marks up question, answers and votes, as Stack Exchange's do. */
export const stackExchangePage: Reader = {
  format: 'stack-exchange-page',
  describes: "a question's page that marks up its answers, as Stack Exchange's do",

  recognises({ head }) {
    return (
      /itemtype=["']?https?:\/\/schema\.org\/(?:QAPage|Question)\b/i.test(head) &&
      /itemprop=["']?(?:suggestedAnswer|acceptedAnswer|mainEntity)/.test(head)
    );
  },

  read: whenMet(() => import('./read/stack-exchange-page.ts')),
};
