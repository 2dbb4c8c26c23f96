/** A term as the index has it: in how many entries, then `entry, impact, section, units` of the best. */
export type TermList = readonly number[];
