import { type Reader, whenMet } from './reader.ts';

/** Questions as the Stack Exchange interface gives them, with their answers where the filter asks for them, or answers by themselves. */
export const stackExchangeApi: Reader = {
  format: 'stack-exchange-api',
  describes: 'questions or answers as the Stack Exchange API gives them (JSON)',

  recognises({ head }) {
    return (
      /^\s*[[{]/.test(head) &&
      /"(?:question_id|answer_id)"\s*:/.test(head) &&
      /"(?:items|score|view_count|is_answered|is_accepted)"\s*:/.test(head)
    );
  },

  read: whenMet(() => import('./read/stack-exchange-api.ts')),
};
