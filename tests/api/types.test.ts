import { describe, expect, it } from 'vitest'
import schema from '../../schemas/config.schema.json' with { type: 'json' }
import {
  type Category,
  defineConfig,
  defineRule,
  type LintMessage,
  type LintResult,
  OrgLint,
  type OrgLintConfig,
  RuleTester,
} from '../../src/index.ts'

/** Types that the package promises: `npm run check` holds them, and a `@ts-expect-error` that nothing needs fails it. */

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

function holds<_ extends true>(): void {}

const facts = {
  id: 'rule',
  category: 'titles',
  severity: 'warn',
  recommended: false,
  summary: 'It is so.',
  sources: ['A house rule.'],
  since: '1.0.0',
} as const

describe('the types of the API', () => {
  it('know a rule by its messages and options', () => {
    const rule = defineRule({
      ...facts,
      messages: { odd: '{title} is odd because of {why}.' },
      options: {
        max: { description: 'Most.', type: 'integer', default: 3 },
        words: { description: 'Words.', type: 'array', default: ['a'] },
      },
      check(chart, report, options) {
        holds<Same<typeof options.max, number>>()
        holds<Same<typeof options.words, readonly string[]>>()
        // @ts-expect-error: a message that is still being fixed has no fingerprint
        void (() => new OrgLint({ fix: ({ fingerprint }) => fingerprint !== '' }))
        // @ts-expect-error: there is no such option
        void options.min
        for (const position of chart.positions) {
          holds<Same<typeof position.title, string | undefined>>()
          report({ messageId: 'odd', data: { title: 'CEO', why: 'its length' }, on: position })
          // @ts-expect-error: there is no such message
          report({ messageId: 'even', data: {}, on: position })
          // @ts-expect-error: the slot why is not filled
          report({ messageId: 'odd', data: { title: 'CEO' }, on: position })
        }
        return 'nothing to judge'
      },
    })
    // @ts-expect-error: there is no such category
    defineRule({ ...facts, category: 'taste', messages: {} })
    // @ts-expect-error: a case needs a chart
    void (() => new RuleTester().run(rule, { valid: [{}], invalid: [] }))
    // @ts-expect-error: an invalid case says what is found
    void (() => new RuleTester().run(rule, { valid: [], invalid: [{ chart: '' }] }))
    expect(rule.id).toBe('rule')
  })

  it('know results and options', () => {
    const lintAll = async () => {
      const results = await new OrgLint({
        cwd: '.',
        overrideConfig: { rules: { 'reporting-cycle': 'warn' } },
        fix: ({ ruleId, level }) => ruleId !== 'unknown-manager' && level !== 'info',
      }).lintFiles()
      holds<Same<typeof results, readonly LintResult[]>>()
      holds<Same<LintMessage['severity'], 1 | 2>>()
      const { format } = await new OrgLint().loadFormatter('json', { color: true })
      holds<Same<Awaited<ReturnType<typeof format>>, string>>()
    }
    // @ts-expect-error: there is no such option
    expect(() => new OrgLint({ workingFolder: '.' })).toThrow('no option')
    // @ts-expect-error: a severity is a word or 0, 1, 2
    defineConfig({ rules: { 'reporting-cycle': 'fatal' } })
    holds<Same<keyof NonNullable<OrgLintConfig['categories']>, Category>>()
    expect(lintAll).toBeTypeOf('function')
  })

  it('have every key of a configuration', () => {
    // Where the schema gains a key, add it to src/api/org-lint-config.ts.
    holds<Same<keyof OrgLintConfig, keyof (typeof schema)['properties']>>()
    expect(Object.keys(schema.properties)).toContain('extends')
  })
})
