import { defineRule } from '../../rule.ts'

/** Found while reading the file; see the parse and chart stages. */
export default defineRule({
  id: 'unsupported-tag',
  category: 'format',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'A value does not depend on a YAML tag that orglint does not follow.',
  sources: ['YAML 1.2 leaves the meaning of such tags to each application: https://yaml.org/spec/1.2.2/#tags.'],
  messages: {
    unsupportedTag:
      'The tag "{tag}" is not followed, so what it stands for was not checked. Write the value out, or lint the other file as well.',
  },
})
