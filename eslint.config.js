import astro from 'eslint-plugin-astro';
import { configs as regexp } from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';
import { importTable } from './import-table.js';

export default defineConfig(
  { ignores: ['dist/', 'dist.*/', 'content/generated/', '.astro/', 'test-results/', 'src/env.d.ts'] },
  typescript.configs.recommended,
  astro.configs['flat/recommended'],
  regexp['flat/recommended'],
  {
    plugins: { here: { rules: { 'import-table': importTable } } },
    rules: {
      'here/import-table': 'error',
      // What a class takes is said in it; a flag would change the whole pattern.
      'regexp/use-ignore-case': 'off',
      // The consonants are easier to check one by one.
      'regexp/prefer-range': 'off',
      // Some patterns are there to find control characters.
      'no-control-regex': 'off',
      'regexp/match-any': ['error', { allows: ['[^]', 'dotAll'] }],
      'regexp/no-obscure-range': ['error', { allowed: 'all' }],
      // Patterns that can hang on some text.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // A name with an underscore is a value left out on purpose.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    // With types: the mistakes that only types show.
    files: ['src/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
);
