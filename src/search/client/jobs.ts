import { readLog } from '../log.ts';
import { diagnoseText } from './diagnose-text.ts';
import { storeOf } from './find.ts';
import { propose } from './propose.ts';

/** What is done with a text of any length. Each takes the path the site is served from and the text, and rejects where the index cannot be read. */
export const jobs = { diagnoseText, propose, tellingLines };

/** The name of what is done. */
export type Job = keyof typeof jobs;

/** What comes of it. */
export type Outcome<J extends Job> = Awaited<ReturnType<(typeof jobs)[J]>>;

/** Reduce a text to the lines that tell most, most telling first. */
async function tellingLines(base: string, text: string): Promise<string[]> {
  return (await readLog(text, storeOf(base))).lines;
}
