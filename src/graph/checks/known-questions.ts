import { questionsFile } from '../../model/questions.ts';
import type { Check } from './check.ts';
import { nearestId } from './nearest.ts';

/** Every file of questions is named for an entry, by the id that it has now. */
export const knownQuestions: Check = ({ questions, byId, broken, drafts }) =>
  Array.from(questions.keys()).flatMap((id) => {
    const entry = byId.get(id);
    if (entry?.id === id || drafts.has(id) || broken.has(id)) return [];
    const found = entry ? `\`${id}\`, a former id` : `\`${id}\`, which no entry has`;
    const allowed = entry ? `it is now \`${entry.id}\`: rename the file` : `the id of an entry${nearestId(id, byId)}`;
    return [{ file: questionsFile(id), field: 'file name', found, allowed }];
  });
