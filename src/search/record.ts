/** What the index of phrases holds of an entry, as Pagefind takes it: https://pagefind.app/docs/node-api/ */
export interface IndexRecord {
  /** Where it is read, without the site's base. */
  url: string;
  content: string;
  /** The subtag of the language that it is written in. */
  language: string;
  meta: { id: string };
}
