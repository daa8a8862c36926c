import astro from 'eslint-plugin-astro';
import { configs as regexp } from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';
import { importTable } from './import-table.js';

export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist.*/',
      '.cache/',
      'content/generated/',
      '.astro/',
      'test-results/',
      'src/env.d.ts',
    ],
  },
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
      // Prettier leaves comments and strings as long as they are. A pattern cannot be divided, and what a
      // test expects is shown as it is printed.
      'max-len': ['error', { code: 120, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true }],
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
    // The same input gives the same bytes, whatever the machine's language, zone and clock.
    files: ['src/**/*.{ts,astro}', 'scripts/**/*.ts'],
    // Years to come are refused, a lock says since when it is held, and a reader's browser when it printed:
    // the clock stands in no output.
    ignores: ['src/schema-dates*.ts', 'scripts/lib/build-lock*.ts', 'src/components/print-date.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[arguments.length<2][callee.property.name='localeCompare']",
          message: 'Name the locale, or compare by code units (src/code-units.ts).',
        },
        {
          selector: 'CallExpression[arguments.length=0][callee.property.name=/^toLocale/]',
          message: 'Name the locale.',
        },
        {
          selector: ":matches(NewExpression, CallExpression)[arguments.length=0][callee.object.name='Intl']",
          message: 'Name the locale.',
        },
        {
          selector: "NewExpression[arguments.length=0][callee.name='Date']",
          message: 'Take the time from the content, not from the clock.',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'Take the time from the content, not from the clock.',
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'Use a generator with a seed.',
        },
      ],
    },
  },
);
