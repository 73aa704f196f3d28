import { defineConfig } from 'vitest/config';

/** Core is pure and keeps nothing: its tests share one world. Elsewhere modules are mocked, and each file has its own. */
const pure = ['src/core/**/*.test.ts', 'bench/**/*.test.ts'];
const others = ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.{mjs,ts}'];

export default defineConfig({
  test: {
    pool: 'threads',
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      { extends: true, test: { name: 'mocked', include: others, exclude: pure } },
    ],
  },
});
