import { defineConfig } from 'vitest/config';

// No test is timed: these limits are for what hangs, on the slowest machine that runs them.
export default defineConfig({ test: { include: ['tests/{unit,content}/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 } });
