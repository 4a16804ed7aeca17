import { resolve } from 'node:path'
import tseslint from 'typescript-eslint'

// Each restriction says why: a rule whose reason is known is kept, one that is only enforced is worked around.

const root = resolve(import.meta.dirname, '../..')

const noFramework = {
  group: ['react', 'react-dom', 'react-dom/*', 'next', 'next/*'],
  message: 'lib/ holds what can be tested without a framework; put what needs one into app/ or components/.',
}
const noUpward = (layers, message) => ({ regex: `^(\\.\\./)+(${layers})/`, message })
const only = (names, message) => ({ group: names, message })

const dates = only(
  ['date-fns', 'date-fns/*', '@date-fns/*'],
  'Dates are read, reckoned and written in lib/dates/, so that zones go wrong in one place at most.',
)

const syntax = [
  {
    selector: 'JSXAttribute[name.name="style"]',
    message:
      'No style attributes: a strict content security policy refuses them. Use a class or an SVG attribute.',
  },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Raw HTML is written in components/prose.tsx only, where it is known to be sanitised.',
  },
  {
    selector: 'JSXOpeningElement[name.name="time"]',
    message: 'Write <Time> of components/time.tsx, so that every date is readable by machines too.',
  },
  {
    selector: 'MemberExpression[object.name="process"][property.name="env"]',
    message: 'Settings are read in lib/env.ts only, where each is checked and documented.',
  },
  {
    selector: 'MemberExpression[object.name="Intl"][property.name="DateTimeFormat"]',
    message: 'Dates are put into words in lib/dates/words.ts only.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]',
    message: 'Dates and numbers are put into words in lib/dates/words.ts and lib/words.ts.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Time is an input: take `now` as a parameter; the clock is lib/runtime.ts.',
  },
]

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '.site/',
      '.next/',
      'next-env.d.ts',
      'tests/content/',
      'lib/**/*.mjs',
      'tests/config/*.mjs',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Numbers in a template string are written as people expect.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An arrow function that only calls another reads best in one line.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Texts are counted and cut by code point, as the content contract does.
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: [{ from: 'lib', name: 'string' }, 'string'] },
      ],
      'no-restricted-syntax': ['error', ...syntax],
    },
  },
  {
    files: ['lib/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            noFramework,
            noUpward('app|components', 'Imports point down: app → components → lib.'),
            dates,
          ],
        },
      ],
    },
  },
  {
    files: ['lib/dates/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [noFramework, noUpward('app|components', 'Imports point down: app → components → lib.')],
        },
      ],
    },
  },
  {
    files: ['components/**/*.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            noUpward('app', 'Imports point down: app → components → lib.'),
            {
              regex: 'lib/(runtime|urls|env|content/store|finder|http)',
              message:
                'Components receive data: they neither fetch it nor spell an address. Extend the view in lib/views/.',
            },
            dates,
          ],
        },
      ],
    },
  },
  {
    // The owners of what is restricted elsewhere.
    files: [
      'components/prose.tsx',
      'components/time.tsx',
      'lib/dates/*.ts',
      'lib/env.ts',
      'lib/runtime.ts',
      'lib/cli/*.ts',
      'next.config.ts',
      'lib/content/compile.ts',
      'lib/content/contentlayer.config.ts',
      'tests/**',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
)
