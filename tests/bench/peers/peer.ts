/** Another tool that builds a site with search from Markdown. */
export interface Peer {
  name: string;
  /** Packages and the versions that are installed, all of them pinned. */
  packages: Readonly<Record<string, string>>;
  /** What it was given beyond its defaults, and why; told with its figures. */
  settings: string;
  /** Files beside the pages: path → text. */
  files: Readonly<Record<string, string>>;
  /** Where its pages go. */
  content: string;
  /** The command, from `node_modules/.bin`. */
  command: readonly [name: string, ...args: string[]];
  /** Where it builds to. */
  dist: string;
}
