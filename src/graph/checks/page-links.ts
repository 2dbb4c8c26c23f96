import type { Check } from './check.ts';
import { lostLinks } from './known-links.ts';

/** Every link of the knowledge base's own pages leads somewhere, as those of entries do. */
export const pageLinks: Check = ({ pages, ...content }) => [...pages].flatMap(([{ file }, outline]) => lostLinks(file, outline, content));
