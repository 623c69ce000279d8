import js from '@eslint/js';

export default [js.configs.recommended, { languageOptions: { globals: { process: 'readonly', Buffer: 'readonly', fetch: 'readonly', AbortSignal: 'readonly' } } }];
