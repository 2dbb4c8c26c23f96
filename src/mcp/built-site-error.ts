/** That a folder holds no built site, or one that this version cannot read. Its message says what to do. */
export class BuiltSiteError extends Error {
  /**
   * @param folder where the site was looked for
   * @param found what is wrong with it
   */
  constructor(folder: string, found: string) {
    super(`${folder}: ${found}; run \`npm run build\`, or name the folder of a built site with --dist`);
    this.name = 'BuiltSiteError';
  }
}
