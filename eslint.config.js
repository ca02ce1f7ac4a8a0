/**
 * The few rules that need types or code shape; everything else is Biome's.
 * The core rules keep `src/core` pure: no clock, no randomness, no machine.
 */
import tseslint from 'typescript-eslint'

const impure = 'The core is pure: the caller passes `now`, `seed` and data in (ARCHITECTURE.md).'

const impureCode = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: impure },
  { selector: "CallExpression[callee.name='Date']", message: impure },
  // Of that module Brotli's decoder alone, which makes bytes of bytes (decision 0031).
  {
    selector:
      "ImportDeclaration[source.value='node:zlib'] > :matches(ImportDefaultSpecifier, ImportNamespaceSpecifier, ImportSpecifier[imported.name!='brotliDecompressSync'])",
    message: impure,
  },
  {
    selector: 'ClassDeclaration:not([superClass])',
    message: 'No class without state worth having: write a function over readonly data.',
  },
]

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: {
        project: ['./tsconfig.json', './tsconfig.web.json', './tsconfig.e2e.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    ignores: ['src/core/**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'process',
          'fetch',
          'performance',
          'setTimeout',
          'setInterval',
          'window',
          'document',
          'localStorage',
          'crypto',
          'console',
        ].map((name) => ({ name, message: impure })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: impure },
        { object: 'Math', property: 'random', message: impure },
      ],
      'no-restricted-syntax': [
        'error',
        ...impureCode,
        { selector: 'ImportDeclaration[source.value=/^node:(?!zlib$)/]', message: impure },
      ],
    },
  },
  {
    // The weights beside the code are read, as a JSON import would be (decision 0039).
    files: ['src/core/mail/learned/weights-file.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...impureCode,
        { selector: 'ImportDeclaration[source.value=/^node:(?!zlib$|fs$)/]', message: impure },
        {
          selector:
            "ImportDeclaration[source.value='node:fs'] > :matches(ImportDefaultSpecifier, ImportNamespaceSpecifier, ImportSpecifier[imported.name!='readFileSync'])",
          message: impure,
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['src/main/settings.ts', 'src/**/*.test.ts', 'src/core/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Settings are read in src/main/settings.ts alone.',
        },
      ],
    },
  },
)
