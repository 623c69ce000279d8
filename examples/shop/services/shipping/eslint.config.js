import js from '@eslint/js';

export default [js.configs.recommended, { languageOptions: { globals: { process: 'readonly', fetch: 'readonly', Buffer: 'readonly' } } }];
