import tseslint from 'typescript-eslint';

export default tseslint.config(...tseslint.configs.recommended, {
  ignores: ['dist/'],
  rules: {
    'no-restricted-imports': ['error', { patterns: ['@mui/*', 'antd', 'react-bootstrap'] }],
  },
});
