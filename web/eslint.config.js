import hooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import ts from 'typescript-eslint'

// Arrows between folders: lib knows nothing above it, components know lib and api, a feature knows those and no other feature's inside.
const fence = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] })

export default defineConfig(
  { ignores: ['dist', 'node_modules', 'src/api/generated.ts'] },
  ts.configs.strict,
  ts.configs.stylistic,
  hooks.configs.flat.recommended,
  {
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  { files: ['src/lib/**'], rules: fence('@/api/*', '@/components/*', '@/features/*') },
  { files: ['src/api/**'], rules: fence('@/components/*', '@/features/*', '@/app/*') },
  { files: ['src/components/**'], rules: fence('@/features/*', '@/app/*') },
  { files: ['build/**', 'browser/**', 'dev/**'], rules: { 'no-console': 'off' } },
)
