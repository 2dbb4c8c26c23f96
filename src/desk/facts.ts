/** What a reply or citation says of an entry, or of a section of it. */
export interface Facts {
  title: string;
  /** The page's permanent address, in full. */
  url: string;
  /** The short answer. */
  answer: string;
  /** Whether it is a question that nobody has answered. */
  open?: true;
  /** The name of the site. */
  site: string;
  /** When a person last checked it, in words. */
  checked?: string;
  /** The section that is meant, where it is not the whole entry. */
  section?: { title: string; anchor: string };
  /** Where the facts come from. */
  source?: { title: string; url?: string; publisher?: string };
}

/** The address that facts are copied with: the section's where one is meant. */
export function permalink({ url, section }: Pick<Facts, 'url' | 'section'>): string {
  return section ? `${url}#${section.anchor}` : url;
}
