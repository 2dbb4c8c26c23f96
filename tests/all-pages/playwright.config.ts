import base from '../../playwright.config.ts';

/* Every page of the built site, which takes too long for each change. */
export default { ...base, testDir: '.', outputDir: '../../.signpost/test-results' };
