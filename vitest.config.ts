import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/temporary-folder.ts'],
    setupFiles: ['tests/seed.ts'],
    // No test changes a module or the environment of its process: what one file has loaded serves the next.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
