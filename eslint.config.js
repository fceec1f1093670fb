import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Folders of src in the order in which they may be imported: each knows only those before it. */
const layers = ['domain', 'i18n', 'files', 'workbook', 'commands', 'taskpane'];

const forbid = (folders, message) => ({
  'no-restricted-imports': ['error', { patterns: [{ group: folders.map((name) => `**/${name}/**`), message }] }],
});

const withPatterns = ({ 'no-restricted-imports': [level, { patterns }] }, ...more) => ({
  'no-restricted-imports': [level, { patterns: [...patterns, ...more] }],
});

const layerRules = layers.map((layer, index) => ({
  files: [`src/${layer}/**/*.{ts,tsx}`],
  rules: withPatterns(
    forbid([...layers.slice(index + 1), 'packages'], `src/${layer} must not know the folders above it.`),
    {
      regex: layer === 'workbook' ? '^(excel-host(?!/probes$)|workbench)(/|$)' : '^(excel-host|workbench)(/|$)',
      message: 'Of the host only its probes ship, and only src/workbook runs them.',
    },
  ),
}));

const noHost = (names, message) => ({
  'no-restricted-globals': ['error', ...names.map((name) => ({ name, message }))],
});

export default ts.config(
  { ignores: ['**/dist/**', 'dist-maps/**', 'node_modules/**', 'coverage/**'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.node },
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_+$' }],
    },
  },
  { files: ['**/*.{js,mjs}'], ...ts.configs.disableTypeChecked },
  {
    files: ['src/**/*.{ts,tsx}', 'packages/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}', 'tools/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'packages/*/src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
    },
  },
  ...layerRules,
  {
    files: ['src/domain/**/*.ts', 'src/i18n/**/*.ts', 'src/files/**/*.ts'],
    rules: {
      ...noHost(
        ['Excel', 'Office', 'OfficeExtension', 'window', 'document', 'localStorage', 'fetch'],
        'Domain, texts and files know no host.',
      ),
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Today is passed in.',
        },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Today is passed in.' },
      ],
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}', 'src/commands/**/*.ts'],
    rules: noHost(['Excel'], 'Only src/workbook speaks to Excel.'),
  },
  {
    files: ['src/workbook/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/call-sync-after-load': 'error',
      'office-addins/load-object-before-read': 'off',
    },
  },
  {
    files: ['src/**/*.tsx', 'packages/**/*.tsx'],
    plugins: { 'jsx-a11y': jsxA11y, 'react-hooks': reactHooks },
    rules: { ...jsxA11y.flatConfigs.recommended.rules, ...reactHooks.configs.recommended.rules },
  },
  {
    files: ['src/taskpane/**/*.ts', 'packages/workbench/src/page/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['tools/**', 'tests/bench/**', 'packages/workbench/src/**/cli.ts', 'packages/workbench/src/server/**'],
    rules: { 'no-console': 'off' },
  },
);
