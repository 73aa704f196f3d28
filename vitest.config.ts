import { defineConfig } from 'vitest/config';

/** Core is pure and keeps nothing: its tests share one world. Elsewhere modules are mocked, and each file has its own. */
const pure = ['src/core/**/*.test.ts', 'bench/**/*.test.ts'];

export default defineConfig({
  test: {
    pool: 'threads',
    projects: [
      { test: { name: 'pure', include: pure, isolate: false } },
      {
        test: { name: 'mocked', include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.{mjs,ts}'], exclude: pure },
      },
    ],
  },
});
