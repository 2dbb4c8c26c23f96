/** What stands where somebody was named. */
export const NAME_MASK = '[name removed]';
