import { describe, expect, it } from 'vitest'
import { applyRuleFlags } from '../../src/config/apply-rule-flags.ts'
import { builtInConfiguration } from '../../src/config/built-in-configuration.ts'
import { compiledCheck } from './compiled-check.ts'
import { exampleRules } from './example-rules.ts'
import { shownProblems } from './shown-problems.ts'

const check = compiledCheck(exampleRules)
const builtIn = builtInConfiguration(exampleRules)

async function apply(...flags: readonly string[]) {
  const { configuration, problems } = await applyRuleFlags(
    { configuration: builtIn, problems: [] },
    flags,
    exampleRules,
    check,
  )
  return { rules: configuration.rules, problems: shownProblems(problems) }
}

describe('applyRuleFlags', () => {
  it('changes nothing without flags', async () => {
    const { configuration } = await applyRuleFlags({ configuration: builtIn, problems: [] }, [], exampleRules, check)
    expect(configuration).toBe(builtIn)
  })

  it.each([
    'span-too-wide:off',
    'span-too-wide: off',
    ' span-too-wide: off',
    '{span-too-wide: 0}',
    '"span-too-wide": [off]',
  ])('reads %s', async (flag) => {
    const { rules, problems } = await apply(flag)
    expect(problems).toEqual([])
    expect(rules.get('span-too-wide')?.severity).toBe('off')
  })

  it.each(['span-too-wide: [error, {default: {max: 8}}]', 'span-too-wide:[error, {default: {max: 8}}]'])(
    'reads options: %s',
    async (flag) => {
      const { rules, problems } = await apply(flag)
      expect(problems).toEqual([])
      expect(rules.get('span-too-wide')).toEqual({
        severity: 'error',
        options: { default: { max: 8 }, roles: { 'vp-sales': 10, ceo: 12 }, countVacant: false },
      })
    },
  )

  it('takes several flags and several rules in one; the last word counts', async () => {
    const { rules } = await apply('{thin-bench: warn, stale-plan: warn}', 'thin-bench:error')
    expect([rules.get('thin-bench')?.severity, rules.get('stale-plan')?.severity]).toEqual(['error', 'warn'])
  })

  it('leaves all else in the configuration alone', async () => {
    const configuration = { ...builtIn, path: 'orglint.config.yaml', asOf: '2026-11-01' }
    const applied = await applyRuleFlags({ configuration, problems: [] }, ['thin-bench:warn'], exampleRules, check)
    expect({ ...applied.configuration, rules: builtIn.rules }).toEqual(configuration)
  })

  it.each([
    ['thin-bnch:off', '1:1 error [thin-bnch] Unknown rule "thin-bnch". Did you mean "thin-bench"?'],
    ['__proto__:error', '1:1 error [__proto__] Unknown rule "__proto__". "orglint rules" lists all rules.'],
    ['thin-bench:loud', '1:13 error [loud] The severity of "thin-bench" must be off, info, warn or error, not "loud".'],
    [
      'span-too-wide: [warn, {default: {max: 0}}]',
      '1:39 error [0] Option "default.max" of "span-too-wide" must be a whole number of at least 1, not the number 0.',
    ],
    ['syntax:off', '1:9 error [off] "syntax" cannot be turned off: a file that could not be read must not look clean.'],
    [
      'too-many-reports: off',
      '1:1 warn [too-many-reports] "too-many-reports" is now called "span-too-wide". The old name still works; write the new one.',
    ],
    ['thin-bench', '1:1 error [thin-bench] Write a rule and its setting: --rule "span-too-wide: off".'],
    ['', '1:1 error [] Write a rule and its setting: --rule "span-too-wide: off".'],
    ['[thin-bench, off]', '1:1 error [[thin-bench, off]] Write a rule and its setting: --rule "span-too-wide: off".'],
  ])('reports what is wrong with %j', async (flag, problem) => {
    expect((await apply(flag)).problems).toEqual([`--rule:${problem}`])
  })

  it('reports a flag that is no YAML', async () => {
    const { rules, problems } = await apply('{thin-bench: error')
    expect(problems).toEqual([expect.stringMatching(/^--rule:1:\d+ error .* This cannot be read\.$/)])
    expect(rules).toEqual(builtIn.rules)
  })

  it('leaves the rules of a wrong flag as they were, and takes the others', async () => {
    const { rules, problems } = await apply('{thin-bench: error, nonsense: warn}', 'stale-plan: info')
    expect(problems).toHaveLength(1)
    expect([rules.get('thin-bench')?.severity, rules.get('stale-plan')?.severity]).toEqual(['off', 'info'])
  })
})
