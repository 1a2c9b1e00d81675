import { defineConfig } from 'vitest/config';

const COMMAND_LINE = 'tests/cli/**/*.test.ts';

export default defineConfig({
  test: {
    globalSetup: ['tests/temporary-folder.ts'],
    setupFiles: ['tests/seed.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      // What runs the program has a home folder for each file of tests.
      { extends: true, test: { name: 'command line', include: [COMMAND_LINE] } },
      // The others share what they import: the law is read once for each process, not once for each file.
      {
        extends: true,
        test: { name: 'modules', include: ['tests/**/*.test.ts'], exclude: [COMMAND_LINE], isolate: false },
      },
    ],
  },
});
