/** A command of `signpost`. */
export interface Command {
  /** What it does, in one line. */
  summary: string;
  load: () => Promise<CommandModule>;
}

/** What the file of a command gives. */
export interface CommandModule {
  /** What `--help` prints. */
  help: string | (() => Promise<string>);
  /**
   * Do it.
   *
   * @param args what stands behind the command's name, but for `--root`
   * @returns the exit code; none where it goes on, as a server does
   * @throws UsageError where an argument is wrong, ContentError where the content is
   */
  run(args: readonly string[]): Promise<number | undefined>;
}

/** Each is loaded only where it is asked for: most need little of the engine. */
export const commands: Readonly<Record<string, Command>> = {
  init: { summary: 'write a small knowledge base to begin with', load: () => import('./commands/init.ts') },
  new: { summary: 'begin an entry', load: () => import('./commands/new.ts') },
  dev: { summary: 'serve from the sources, drafts included, and follow changes', load: () => import('./commands/dev.ts') },
  build: { summary: 'check the content and build the site to dist/', load: () => import('./commands/build.ts') },
  preview: { summary: 'serve the built site', load: () => import('./commands/preview.ts') },
  check: { summary: 'tell every mistake in the content', load: () => import('./commands/check.ts') },
  ledger: { summary: 'show or record addresses that must keep working', load: () => import('./commands/ledger.ts') },
  ingest: { summary: 'turn captures into drafts', load: () => import('./commands/ingest.ts') },
  links: { summary: 'ask the addresses elsewhere that the content names', load: () => import('./commands/links.ts') },
  quality: { summary: 'measure how well search answers question sets', load: () => import('./commands/quality.ts') },
  mcp: { summary: 'let an assistant ask the built site', load: () => import('./commands/mcp.ts') },
};
