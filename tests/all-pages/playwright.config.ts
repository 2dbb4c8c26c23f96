import base from '../../playwright.config.ts';

/* Every page of the built site, and every payload, which takes too long for each change. */
process.env.SIGNPOST_ALL_PAYLOADS = '1';
export default {
  ...base,
  testDir: '..',
  projects: [{ name: 'all pages', testMatch: ['all-pages/*.spec.ts', 'e2e/hostile*.spec.ts'] }],
  outputDir: '../../.signpost/test-results',
  timeout: 3_600_000,
};
