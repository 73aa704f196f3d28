import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Typed lint for the whole tree: what strict TypeScript cannot see (floating promises, unsafe any, needless conditions). */
export default defineConfig(
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
      // A third of the time that lint takes, for what tsconfig's erasableSyntaxOnly forbids as a whole.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // What is left out of an object by naming it beside the rest.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The event listeners of Preact and of the browser take async functions; what they throw is reported by report-error.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: [
      'src/core/**',
      'src/platform/**',
      'src/content/**',
      'src/background/**',
      'src/popup/**',
      'src/library/**',
      'src/options/**',
      'src/welcome/**',
      'src/ui/**',
    ],
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    rules: {
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-eval': 'error',
    },
  },
  // The one place where errors end.
  { files: ['src/platform/report-error.ts'], rules: { 'no-console': 'off' } },
  {
    // Core is pure: what it works on is given to it.
    files: ['src/core/**'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'document',
          'window',
          'self',
          'globalThis',
          'location',
          'navigator',
          'performance',
          'fetch',
          'localStorage',
        ],
        ...['chrome', 'browser', 'setTimeout', 'setInterval', 'queueMicrotask', 'requestAnimationFrame', 'console'],
        ...['Node', 'NodeFilter', 'Element', 'HTMLElement', 'Text', 'DOMParser', 'MutationObserver', 'crypto'],
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Core has no clock.' },
        { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'Core has no clock.' },
        { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'Core throws no dice.' },
      ],
    },
  },
  {
    // JavaScript says by JSDoc what JSON.parse gives; TypeScript reads that, these rules do not.
    files: ['**/*.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
