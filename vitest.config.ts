import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,repo,corpus}/**/*.test.ts'],
          exclude: ['tests/repo/built/**'],
          // Thousands of passages are judged in one test: seconds on a quiet machine, and CI is none.
          testTimeout: 60_000,
        },
      },
      {
        // Needs the built extension and the browsers; one browser at a time, since CI has two cores.
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/repo/built/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A real browser on a busy machine may miss one event; the report names each test that needed this.
          retry: 2,
        },
      },
    ],
  },
});
