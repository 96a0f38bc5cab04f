import json from '@eslint/json'
import yml from 'eslint-plugin-yml'

/** What both plugins recommend. */
export default [
  { files: ['**/*.json'], plugins: { json }, language: 'json/json', ...json.configs.recommended },
  ...yml.configs.standard,
]
