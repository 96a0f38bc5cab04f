import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pagePath } from '../../scripts/generated-docs.ts'
import { applyEdits } from '../../src/apply-edits.ts'
import type { Finding, Fix } from '../../src/finding.ts'
import { parseSource } from '../../src/parse/parse-source.ts'
import { toValue } from '../../src/parse/to-value.ts'
import type { Rule } from '../../src/rule.ts'
import { rules } from '../../src/rules/index.ts'
import type { Source } from '../../src/source.ts'
import { sourceFrom } from '../support/chart-text.ts'
import { fixExample, lintExample } from './lint-example.ts'
import { type Example, readRulePage } from './rule-page.ts'

/** Which keys a repair may change, where that is not the field that its finding is about. */
const repaired: Readonly<Record<string, readonly string[]>> = {
  'ambiguous-title': ['role'],
  'duplicate-candidate': ['candidates'],
  'self-report': ['reportsTo', 'managerId'],
  'unknown-field': ['reportTo', 'reportsTo', 'organisation', 'organization'],
  'invalid-field': ['status', 'leavingOn', 'critical', 'level', 'title'],
  'vacant-with-person': ['status', 'person'],
}

interface Caught {
  readonly name: string
  readonly rule: Rule
  readonly example: Example
}

/** What these repair are comments and entries for orglint itself: see tests/lint/remove-directives.test.ts. */
const aboutDirectives = ({ id }: Rule) => /-directive$|^directive-/.test(id)

const caught: readonly Caught[] = rules
  .filter((rule) => !aboutDirectives(rule))
  .flatMap((rule) => {
    const path = pagePath(rule)
    const { examples } = readRulePage(existsSync(path) ? readFileSync(path, 'utf8') : '')
    return examples
      .filter(({ kind }) => kind === 'caught')
      .map((example) => ({ name: `${path}:${example.line}`, rule, example }))
  })

interface Repair {
  readonly finding: Finding
  readonly fix: Fix
}

function repairsOf(findings: readonly Finding[]): readonly Repair[] {
  return findings.flatMap((finding) =>
    [finding.fix, ...(finding.suggestions ?? [])].flatMap((fix) => (fix ? [{ finding, fix }] : [])),
  )
}

interface Mended extends Caught {
  readonly repairs: readonly Repair[]
}

/** The examples whose findings carry a repair. */
async function mendedExamples(form: string): Promise<readonly Mended[]> {
  const mended: Mended[] = []
  for (const { name, rule, example: page } of caught) {
    const example = form === 'as JSON' ? await asJson(page) : page
    const repairs = example ? repairsOf(await lintExample(rule, example)) : []
    if (example && repairs.length > 0) mended.push({ name, rule, example, repairs })
  }
  return mended
}

describe.each(['as it stands', 'as JSON'])('every repair of an example, %s,', (form) => {
  it('leaves a text that parses, its comments, and all values but those it repairs; its finding is gone', async () => {
    const mended = await mendedExamples(form)
    for (const { name, rule, example, repairs } of mended) {
      for (const { finding, fix } of repairs) {
        const about = `${name}: ${fix.description}`
        const { source } = finding.place
        const text = applyEdits(source.text, fix.edits)
        const keys = repaired[finding.ruleId] ?? [finding.field?.split('.')[0]]
        expect({ about, changes: await changedKeys(source, text) }).toEqual({ about, changes: keysFrom(keys) })
        expect({ about, comments: commentsIn(text) }).toEqual({ about, comments: commentsIn(source.text) })
        const left = await lintExample(rule, { ...example, text })
        const isLeft = left.some(({ ruleId, message }) => ruleId === finding.ruleId && message === finding.message)
        expect({ about, isLeft }).toEqual({ about, isLeft: false })
      }
      for (const { text } of (await fixExample(rule, example)).files) {
        const again = await fixExample(rule, { ...example, text })
        expect({ name, again: again.files }).toEqual({ name, again: [] })
      }
    }
    expect(mended.flatMap(({ repairs }) => repairs).length).toBeGreaterThan(40)
  })
})

/** Matches a list of keys that has at least one, and only such. */
function keysFrom(allowed: readonly (string | undefined)[]) {
  return {
    asymmetricMatch: (keys: readonly string[]) => keys.length > 0 && keys.every((key) => allowed.includes(key)),
    toString: () => `some of ${allowed.join(', ')}`,
  }
}

/** The same chart in JSON; undefined where it is no YAML. */
async function asJson(example: Example): Promise<Example | undefined> {
  if (example.format !== 'yaml') return undefined
  const { tree } = await parseSource(sourceFrom(example.text))
  const [document, ...others] = tree?.documents ?? []
  if (!tree || document === undefined || others.length > 0) return undefined
  return { ...example, format: 'json', text: `${JSON.stringify(toValue(tree, document), null, 2)}\n` }
}

/** The keys under which two texts say different things. */
async function changedKeys(source: Source, text: string): Promise<readonly string[]> {
  const [before, after] = await Promise.all([valuesOf(source), valuesOf({ ...source, text })])
  const keys = new Set<string>()
  compare(before, after, '', keys)
  return [...keys]
}

async function valuesOf(source: Source): Promise<unknown> {
  const { tree, problems } = await parseSource(source)
  if (!tree || problems.some(({ ruleId }) => ruleId === 'syntax'))
    throw new Error(`This does not parse:\n${source.text}`)
  return tree.documents.map((document) => toValue(tree, document))
}

function compare(before: unknown, after: unknown, key: string, keys: Set<string>): void {
  if (isCollection(before) && isCollection(after) && Array.isArray(before) === Array.isArray(after)) {
    if (Array.isArray(before) && before.length !== Object.keys(after).length) keys.add(key)
    else {
      const names = new Set([...Object.keys(before), ...Object.keys(after)])
      for (const name of names) compare(before[name], after[name], Array.isArray(before) ? key : name, keys)
    }
  } else if (before !== after) keys.add(key)
}

function isCollection(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Every comment with its mark. */
function commentsIn(text: string): readonly string[] {
  return text.match(/(?:^|\s)(?:#|\/\/)\s.*$/gm)?.map((comment) => comment.trim()) ?? []
}
