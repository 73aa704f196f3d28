import tseslint from 'typescript-eslint';

/** Typed lint for the whole tree: what strict TypeScript cannot see (floating promises, unsafe any, needless conditions). */
export default tseslint.config(
  { ignores: ['dist', 'artifacts', 'node_modules'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The event listeners of Preact and of the browser take async functions; what they throw is reported by report-error.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['src/core/**', 'src/platform/**', 'src/content/**', 'src/background/**', 'src/popup/**', 'src/ui/**'],
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    rules: {
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-eval': 'error',
    },
  },
);
