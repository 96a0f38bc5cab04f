import { loadConfiguration } from '../config/load-configuration.ts'
import type { Finding } from '../finding.ts'
import { lint } from '../lint/lint.ts'
import { formatOf } from '../read/chart-files.ts'
import type { Rule } from '../rule.ts'
import { rules as builtIn } from '../rules/index.ts'
import type { Source } from '../source.ts'
import type { ValidTestCase } from './rule-test-case.ts'
import { schemaCheckOf } from './schema-check-of.ts'
import { failure, located } from './test-failure.ts'

/** Tests must not change with the calendar. */
const usualDay = '2026-01-01'

/** The findings of the rule, alone, in the chart of a test case. Throws where the case or the rule itself is at fault. */
export async function lintTestCase(rule: Rule, test: ValidTestCase): Promise<readonly Finding[]> {
  const form = builtIn.filter(({ category, id }) => category === 'format' && id !== rule.id)
  const rules = [...form, rule]
  const configuration = await configurationOf(rule, test, rules)
  const source = sourceOf(test)
  const { files, crashes } = await lint({
    sources: [source],
    readProblems: [],
    undecodable: [],
    groups: [],
    configurationFor: () => configuration,
    rules,
    asOfFlag: test.asOf,
    today: usualDay,
    dialect: undefined,
    skipUnrecognised: false,
    allowEmpty: false,
    inlineDirectives: false,
  })
  const [crash] = crashes
  if (crash) throw failure(`The rule threw: ${crash.error.message}`, { cause: crash.error })
  const findings = files.flatMap((file) => file.findings)
  const mistake = findings.find(({ ruleId, severity }) => ruleId !== rule.id && severity !== 'info')
  if (mistake) {
    throw failure(
      `The chart of this case has a mistake of its own, so it may not test what it seems to. ${located(mistake)}`,
    )
  }
  return findings.filter(({ ruleId }) => ruleId === rule.id)
}

async function configurationOf(rule: Rule, { options = {}, config = {} }: ValidTestCase, rules: readonly Rule[]) {
  const text = JSON.stringify({ ...config, extends: [], rules: { [rule.id]: [rule.severity, options] } }, null, 1)
  const nothing = async () => Promise.reject(new Error('A test case has no files.'))
  const io = {
    workingFolder: '/',
    readFile: async () => new TextEncoder().encode(text),
    kindOf: nothing,
    realPath: nothing,
    findFiles: async () => [],
    importModule: nothing,
  }
  const check = schemaCheckOf(rule, rules)
  const { configuration, problems } = await loadConfiguration('/test-case.json', rules, io, {
    schemaCheck: async () => check,
  })
  if (problems.length > 0) {
    throw failure(`The options or config of this case are wrong. ${problems.map(({ message }) => message).join(' ')}`)
  }
  return configuration
}

function sourceOf({ chart, filename }: ValidTestCase): Source {
  const path = filename ?? (/^\s*[[{]/.test(chart) ? 'chart.json' : 'chart.yaml')
  const encoding = { name: 'utf-8', byteOrderMark: false } as const
  return { path, text: chart, format: formatOf(path) ?? 'yaml', origin: 'named', encoding }
}
