import { readdirSync, readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { generatedDocs } from '../scripts/generated-docs.ts'
import { categories, type Rule } from '../src/rule.ts'
import { rules } from '../src/rules/index.ts'

/** Rules, their files and all that is derived from them say the same. (The configuration schema: tests/config.) */

/** Rules of the catalogue that others mute already and that are still to be built; each leaves this list when it is. */
const toBeBuilt: readonly string[] = []

const ids = rules.map(({ id }) => id)
const known = new Set(ids)
const eachRule = rules.map((rule) => [rule.id, rule] as const)

function readFile(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

describe('the documentation', () => {
  const docs = generatedDocs(readFile)

  it.each([...docs.keys()].sort())('%s says what the rules say (npm run docs)', (path) => {
    expect(readFile(path)).toBe(docs.get(path))
  })
})

describe('the list of rules', () => {
  it('is sorted by id, each id once', () => {
    expect(ids).toEqual([...known].sort())
  })

  it('holds every file of src/rules, in the folder of its category and under its id', () => {
    const files = readdirSync('src/rules', { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.ts') && path !== 'index.ts')
    expect(files.sort()).toEqual(rules.map(({ category, id }) => `${category}/${id}.ts`).sort())
  })

  it('leaves no rule on the list of those to be built, and that list names only what rules mute', () => {
    expect(toBeBuilt.filter((id) => known.has(id))).toEqual([])
    const muted = new Set(rules.flatMap(({ mutes = [] }) => mutes))
    expect(toBeBuilt.filter((id) => !muted.has(id))).toEqual([])
  })

  it('gives no earlier name twice, and none that is the id of a rule', () => {
    const aliases = rules.flatMap(({ aliases = [] }) => aliases)
    expect(aliases).toEqual([...new Set(aliases)].filter((alias) => !known.has(alias)))
  })
})

describe.each(eachRule)('%s', (_, rule) => {
  it('has an id in kebab-case and a category that exists', () => {
    expect(rule.id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
    expect(categories).toContain(rule.category)
  })

  it('mutes only other rules, known or to be built, and none that mutes it', () => {
    const { mutes = [] } = rule
    expect(mutes.filter((id) => id === rule.id || !(known.has(id) || toBeBuilt.includes(id)))).toEqual([])
    const mutual = rules.filter((other) => mutes.includes(other.id) && other.mutes?.includes(rule.id))
    expect(mutual.map(({ id }) => id)).toEqual([])
  })

  it('states what must hold in one sentence', () => {
    expect(rule.summary).toMatch(/^[A-Z].*[^.]\.$/)
    expect(rule.summary.length).toBeLessThanOrEqual(120)
  })

  it('names what it rests on', () => {
    expect(rule.sources.length).toBeGreaterThan(0)
    expect(rule.sources.filter((source) => !/^[A-Z0-9].{10,}\.$/.test(source))).toEqual([])
  })

  it('says since which version it is there, not later than this one', () => {
    const { version } = JSON.parse(readFile('package.json') ?? '')
    expect(rule.since).toMatch(/^\d+\.\d+\.\d+$/)
    expect(rule.since.localeCompare(version, 'en', { numeric: true })).toBeLessThanOrEqual(0)
  })

  it('has messages that are whole sentences', () => {
    const unruly = Object.entries(rule.messages).filter(([, message]) => !isSentences(message))
    expect(unruly).toEqual([])
    expect(Object.keys(rule.messages)).not.toEqual([])
  })

  it('describes its options in sentences, and their defaults are allowed values', () => {
    const ajv = new Ajv2020.default({ strict: true, allowUnionTypes: true, strictTuples: false })
    for (const [name, schema] of Object.entries(rule.options ?? {})) {
      expect(schema.description, name).toMatch(/^[A-Z].*\.$/)
      const check = ajv.compile(schema)
      expect(check(schema.default), `${name}: ${ajv.errorsText(check.errors)}`).toBe(true)
    }
  })

  it('has a check, unless reading the file finds what it reports', () => {
    expect(rule.check === undefined).toBe(rule.category === 'format')
  })
})

/** Begins like a sentence or with a name, ends like one, and has no doubled blank or loose end. */
function isSentences(message: Rule['messages'][string]): boolean {
  return /^("?\{\w+\}|[A-Z])/.test(message) && /[.?]$/.test(message) && !/\s{2}|\s[.,;:?]|\.\.|\n/.test(message)
}
