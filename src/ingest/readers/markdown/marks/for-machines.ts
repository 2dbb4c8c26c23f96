import type { ReadMark } from './read-mark.ts';

/** Where contents go, what an abbreviation stands for, the name of the block above. */
const SAID = /^(?:\[?\[(?:toc|TOC)\]\]?[ \t]*|\*\[[^\]]+\]:.*|\^[A-Za-z\d-]+[ \t]*)$/;
/** Classes, which are of what stands above them. */
const STYLE = /^[ \t]*\{[ \t]*[.#][^{}]*\}[ \t]*$/;

/** A line that says something to a machine only. */
export const forMachines: ReadMark = (line) => SAID.test(line) || STYLE.test(line);
