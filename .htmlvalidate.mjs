import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The title of a term page holds the term in both languages; search engines cut it where they like.
    'long-title': 'off',
    // White space at the ends of lines is what the compiler leaves; it changes nothing.
    'no-trailing-whitespace': 'off',
    // The suggestions under a search box are the listbox of a combobox; a <select> cannot be that.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // The content security policy forbids them; html-validate allows some.
    'no-inline-style': ['error', { allowedProperties: [] }],
  },
});
