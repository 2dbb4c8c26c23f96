/** A page of the site, or a file beside pages. */
export interface SitePage {
  /** Relative to the built site. */
  file: string;
  /** Its path without the site's base. */
  pathname: string;
  /** The pattern of its route: `/posts/[id]`. */
  route: string;
  isPage: boolean;
  /** A digest of what it is given to show; empty where nothing. */
  given: string;
}

/** One that can be made. */
export interface PageRecipe extends SitePage {
  make(): Promise<Uint8Array>;
}
