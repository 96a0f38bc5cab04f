import type { Rule } from '../rule.ts'
import { checkFindings } from './check-findings.ts'
import { checkOutput } from './check-output.ts'
import { lintTestCase } from './lint-test-case.ts'
import type { InvalidTestCase, RuleTests, ValidTestCase } from './rule-test-case.ts'
import { failure } from './test-failure.ts'

type Describe = (name: string, body: () => void) => unknown
type It = (name: string, body: () => Promise<void>) => unknown

/** What tests are declared with, as vitest, node:test and mocha have it. */
interface Runner {
  readonly describe?: Describe
  readonly it?: It & { readonly only?: It }
}

/** Tests rules: each chart is a test of the runner at hand. */
export class RuleTester {
  /** Set these where `describe` and `it` are no globals: `RuleTester.it = it`. */
  static describe: Describe | undefined
  static it: It | undefined
  /** For cases with `only`. Default: the `only` of `it`. */
  static itOnly: It | undefined

  readonly #config: ValidTestCase['config']

  /** @param options `config`: how every chart is read, under what a case says for itself */
  constructor({ config = {} }: Pick<ValidTestCase, 'config'> = {}) {
    this.#config = config
  }

  /**
   * Declares the tests of a rule. Throws a `TypeError` where the rule or the tests are not what they should be. Without
   * an `it`, the cases run at once, and the promise rejects with what failed.
   */
  run(rule: Rule, tests: RuleTests): void | Promise<void> {
    checkTests(rule, tests)
    const globals = globalThis as Runner
    const it = RuleTester.it ?? globals.it
    const describe: Describe = RuleTester.describe ?? globals.describe ?? ((_, body) => body())
    const cases = this.#cases(rule, tests)
    if (!it) return runAll(rule, cases)
    const only = RuleTester.itOnly ?? (RuleTester.it as Runner['it'])?.only ?? globals.it?.only ?? it
    const declare = ({ name, isOnly, body }: Case) => (isOnly ? only : it)(name, body)
    describe(rule.id, () => {
      describe('valid', () => cases.filter(({ isValid }) => isValid).forEach(declare))
      describe('invalid', () => cases.filter(({ isValid }) => !isValid).forEach(declare))
    })
  }

  #cases(rule: Rule, { valid, invalid }: RuleTests): readonly Case[] {
    const seen = new Set<string>()
    const toCase = (test: ValidTestCase | InvalidTestCase, isValid: boolean): Case => {
      const key = JSON.stringify({
        ...test,
        name: undefined,
        only: undefined,
        errors: undefined,
        output: undefined,
        isValid,
      })
      const isRepeated = seen.has(key)
      seen.add(key)
      const whole = { ...test, config: { ...this.#config, ...test.config } }
      const errors = 'errors' in test ? test.errors : 0
      const body = async () => {
        if (isRepeated) throw failure('An earlier case has the same chart and the same settings. Remove one of them.')
        const findings = await lintTestCase(rule, whole)
        checkFindings(findings, { errors }, rule)
        await checkOutput(findings, { ...whole, errors }, rule)
      }
      // An author may run one case alone while writing a rule, as with ESLint's RuleTester.
      const { name = test.chart.trim(), only: isOnly = false } = test
      return { name, isValid, isOnly, body }
    }
    return [
      ...valid.map((test) => toCase(typeof test === 'string' ? { chart: test } : test, true)),
      ...invalid.map((test) => toCase(test, false)),
    ]
  }
}

interface Case {
  readonly name: string
  readonly isValid: boolean
  readonly isOnly: boolean
  readonly body: () => Promise<void>
}

async function runAll({ id }: Rule, cases: readonly Case[]): Promise<void> {
  const chosen = cases.some(({ isOnly }) => isOnly) ? cases.filter(({ isOnly }) => isOnly) : cases
  const failures: Error[] = []
  for (const { name, body } of chosen) {
    await body().catch((error: Error) => failures.push(new Error(`${id}: ${name}\n${error.message}`, { cause: error })))
  }
  const [first, second] = failures
  if (second) throw new AggregateError(failures, failures.map(({ message }) => message).join('\n\n'))
  if (first) throw first
}

function checkTests(rule: Rule, tests: RuleTests): void {
  if (typeof rule !== 'object' || rule === null || typeof rule.id !== 'string') {
    throw new TypeError(
      'RuleTester.run takes a rule, as defineRule gives it, and its tests: run(rule, {valid: […], invalid: […]}).',
    )
  }
  if (typeof rule.check !== 'function')
    throw new TypeError(`The rule ${rule.id} has no check, so there is nothing to test.`)
  const { valid, invalid } = tests ?? {}
  if (!Array.isArray(valid) || !Array.isArray(invalid)) {
    throw new TypeError(
      `The tests of ${rule.id} need a list of valid and a list of invalid charts: {valid: […], invalid: […]}.`,
    )
  }
  for (const test of [...valid, ...invalid]) {
    if (typeof test !== 'string' && typeof test?.chart !== 'string') {
      throw new TypeError(`A test of ${rule.id} has no chart. Write the text of one under chart.`)
    }
  }
  for (const test of valid) {
    if (typeof test !== 'string' && 'errors' in test)
      throw new TypeError(`A valid test of ${rule.id} has errors. Move it to invalid.`)
  }
  for (const { errors } of invalid) {
    const isSome = typeof errors === 'number' ? errors > 0 : Array.isArray(errors) && errors.length > 0
    if (!isSome)
      throw new TypeError(
        `An invalid test of ${rule.id} must say under errors what the rule finds: a number, or a list.`,
      )
  }
}
