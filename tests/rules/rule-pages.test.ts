import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { headingsOf, pagePath } from '../../scripts/generated-docs.ts'
import { rules } from '../../src/rules/index.ts'
import { fixExample, lintExample, marksOf } from './lint-example.ts'
import { type Example, readRulePage } from './rule-page.ts'

/** Rules whose examples cannot be text: their pages name the test that takes the place of examples. */
const testedElsewhere: ReadonlyMap<string, string> = new Map([
  ['encoding', 'tests/lint/undecodable.test.ts'],
  ['stale-baseline-entry', 'tests/cli/baseline.test.ts'],
])

const placeOf = (path: string, { line }: Example) => `${path}:${line}`

it('every page belongs to a rule', () => {
  const pages = readdirSync('docs/rules').map((file) => `docs/rules/${file}`)
  expect(pages.sort()).toEqual(rules.map(pagePath).sort())
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('the page of %s', (_, rule) => {
  const path = pagePath(rule)
  const { title, sections, examples } = readRulePage(existsSync(path) ? readFileSync(path, 'utf8') : '')
  const caught = examples.filter(({ kind }) => kind === 'caught')
  const fine = examples.filter(({ kind }) => kind === 'fine')
  const isText = !testedElsewhere.has(rule.id)

  it('bears the id of the rule and has the headings of every page, in order', () => {
    expect(title).toBe(rule.id)
    expect(sections.map(({ heading }) => heading)).toEqual(headingsOf(rule))
  })

  it('has something to say under every heading', () => {
    const silent = sections.filter(({ text }) => text.replace(/<!--.*?-->/g, '').trim() === '')
    expect(silent.map(({ heading }) => heading)).toEqual([])
  })

  it('shows what is caught and what is fine, each in its place', () => {
    const sectionsOf: Readonly<Record<Example['kind'], readonly string[]>> = {
      caught: ['Caught', 'Options'],
      fine: ['Fine', 'Options'],
      fixed: ['Fixed'],
    }
    expect(
      examples.filter(({ kind, section }) => !sectionsOf[kind].includes(section)).map((each) => placeOf(path, each)),
    ).toEqual([])
    if (isText) expect([caught.length, fine.length].map((many) => many > 0)).toEqual([true, true])
  })

  it.each(caught.map((example) => [placeOf(path, example), example] as const))(
    '%s gives the findings that it marks, and no others',
    async (_, example) => {
      expect(example.marks).not.toEqual([])
      expect(marksOf(await lintExample(rule, example), rule)).toEqual(example.marks)
    },
  )

  it.each(fine.map((example) => [placeOf(path, example), example] as const))(
    '%s gives no finding',
    async (_, example) => {
      expect(example.marks).toEqual([])
      expect(marksOf(await lintExample(rule, example), rule)).toEqual([])
    },
  )

  it.runIf(rule.fixable)('shows what --fix makes of what is caught, in the order of the examples', async () => {
    const runs = await Promise.all(caught.map((example) => fixExample(rule, example)))
    const texts = runs.flatMap(({ files }) => files.map(({ text }) => text))
    const shown = examples.filter(({ kind }) => kind === 'fixed').map(({ text }) => text)
    expect(shown.length).toBeGreaterThan(0)
    expect(shown).toEqual(texts.slice(0, shown.length))
  })

  it.runIf(isText)('has fixes if it says so, and only then', async () => {
    const findings = (await Promise.all(caught.map((example) => lintExample(rule, example)))).flat()
    const own = findings.filter(({ ruleId, fix }) => ruleId === rule.id && fix)
    expect(own.length > 0).toBe(rule.fixable === true)
  })

  it.runIf(isText)('shows every message of the rule', () => {
    const shown = new Set(caught.flatMap(({ marks }) => marks.map((mark) => mark.replace(/^\d+ /, ''))))
    expect([...shown].filter((id) => !id.includes('/')).sort()).toEqual(Object.keys(rule.messages).sort())
  })

  it.skipIf(isText)('names the test that shows its messages', () => {
    const test = testedElsewhere.get(rule.id) ?? ''
    expect(sections.find(({ heading }) => heading === 'Caught')?.text).toContain(test)
    const text = readFileSync(test, 'utf8')
    expect(Object.keys(rule.messages).filter((messageId) => !text.includes(`'${messageId}'`))).toEqual([])
  })

  it.each(Object.keys(rule.options ?? {}))(
    'has an example in which the option %s makes a difference',
    async (option) => {
      const differences = await Promise.all(
        examples.map(async (example) => {
          const { options = {} } = example.settings
          if (!Object.hasOwn(options, option)) return false
          const { [option]: _, ...others } = options
          const outcomes = await Promise.all([options, others].map((set) => lintExample(rule, example, set)))
          const [as, without] = outcomes.map((findings) =>
            findings.map(({ place, severity, message }) => `${place.start} ${severity} ${message}`).join('\n'),
          )
          return as !== without
        }),
      )
      expect(differences).toContain(true)
    },
  )

  it('renders messages that are whole sentences, short, and without a slot left over', async () => {
    const messages = (await Promise.all(caught.map((example) => lintExample(rule, example))))
      .flat()
      .map(({ message }) => message)
    const unruly = messages.filter(
      (message) => !/[.?]$/.test(message) || message.length > 400 || /\{\w+\}| {2}|undefined/.test(message),
    )
    expect(unruly).toEqual([])
  })
})
