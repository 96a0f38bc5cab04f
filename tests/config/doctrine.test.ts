import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { type DoctrineEffect, type DoctrineSwitch, doctrineSwitches } from '../../src/config/doctrine.ts'
import { doctrineEffects } from '../../src/config/doctrine-effects.ts'
import { doctrineSchools } from '../../src/config/doctrine-schools.ts'
import { loadConfiguration } from '../../src/config/load-configuration.ts'
import { defaultOptions, mergeOptions } from '../../src/config/rule-options.ts'
import { rules } from '../../src/rules/index.ts'
import { memoryIo } from '../support/memory-io.ts'
import { shownProblems } from './shown-problems.ts'

const switches: readonly (readonly [string, DoctrineSwitch])[] = Object.entries(doctrineSwitches)
const effects = switches.flatMap(([name, { values }]) =>
  Object.entries(values).flatMap(([word, value]) =>
    value.effects.map((effect): [string, DoctrineEffect] => [`${name}: ${word}`, effect]),
  ),
)

function ruleOf(id: string) {
  return rules.find((rule) => rule.id === id)
}

async function load(text: string) {
  const io = memoryIo({ files: { 'orglint.config.yaml': text } })
  const { configuration, problems } = await loadConfiguration('/desk/orglint.config.yaml', rules, io)
  return { options: (id: string) => configuration.rules.get(id)?.options ?? {}, problems: shownProblems(problems) }
}

describe('every doctrine switch', () => {
  it.each(effects)('%s sets an option that the rule has, to a value that it takes', (_, [ruleId, option, value]) => {
    const rule = ruleOf(ruleId)
    const schema = rule?.options?.[option]
    expect(schema, `${ruleId}.${option}`).toBeDefined()
    const merged = rule && mergeOptions(defaultOptions(rule), { [option]: value })[option]
    const ajv = new Ajv2020.default({ strict: true, allowUnionTypes: true, strictTuples: false })
    const check = ajv.compile(schema ?? false)
    expect(check(JSON.parse(JSON.stringify(merged))), ajv.errorsText(check.errors)).toBe(true)
  })

  it.each(switches)('%s has values that set the same options, each in its own way', (_, { values }) => {
    const set = Object.values(values).map((value) => value.effects.map(([rule, option]) => `${rule}.${option}`).sort())
    expect(new Set(set.map(String)).size).toBe(1)
    expect(new Set(Object.values(values).map((value) => JSON.stringify(value.effects))).size).toBe(
      Object.keys(values).length,
    )
  })

  it('begins with what the rules do where nothing is said, but for two that are off or stricter by themselves', () => {
    const changes = switches.flatMap(([name, { values }]) =>
      (Object.values(values)[0]?.effects ?? []).flatMap(([ruleId, option, value]) => {
        const rule = ruleOf(ruleId)
        const before = rule && defaultOptions(rule)
        const after = before && mergeOptions(before, { [option]: value })
        return JSON.stringify(before?.[option]) === JSON.stringify(after?.[option])
          ? []
          : [`${name}: ${ruleId}.${option}`]
      }),
    )
    expect(changes).toEqual([
      'csoScope: cro-style-cso-without-reports.asWarning',
      'prospecting: market-role-mismatch.map',
    ])
  })
})

describe('every school', () => {
  it.each(Object.entries(doctrineSchools))('%s chooses among what there is', (_, { choices }) => {
    const unknown = Object.entries(choices).filter(
      ([name, value]) => !Object.keys(switches.find(([known]) => known === name)?.[1].values ?? {}).includes(value),
    )
    expect(unknown).toEqual([])
  })

  it('answers who stands higher, or every question', () => {
    const answered = Object.values(doctrineSchools).map(({ choices }) => Object.keys(choices))
    const all = Object.keys(doctrineSwitches)
    expect(answered.filter((names) => names.join() !== 'chiefOrder' && names.join() !== all.join())).toEqual([])
  })
})

describe('docs/doctrine.md', () => {
  const page = readFileSync('docs/doctrine.md', 'utf8')
  const section = (name: string) => page.split(`\n### ${name}\n`)[1]?.split('\n### ')[0] ?? ''

  it.each(switches)('asks the question of %s, and explains its values and the rules it acts on', (name, entry) => {
    const text = section(name)
    expect(text.replaceAll('\n', ' ').replace(/ \([A-Z]{3}\)/g, '')).toContain(`*${inFull(entry.question)}*`)
    const ruleIds = Object.values(entry.values).flatMap((value) => value.effects.map(([ruleId]) => ruleId))
    const wanted = [...Object.keys(entry.values), ...new Set(ruleIds)]
    expect(wanted.filter((word) => !text.includes(`\`${word}\``))).toEqual([])
  })

  it('shows what every school chooses', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('| '))
    const cells = rows.map((row) => row.split('|').map((cell) => cell.trim().replaceAll('`', '')))
    const head = cells[0] ?? []
    const whole = Object.entries(doctrineSchools).filter(([, { choices }]) => Object.keys(choices).length > 1)
    for (const [school, { choices }] of whole) {
      const column = head.indexOf(school)
      const said = cells.filter(([, name = '']) => name in choices).map((row) => [row[1], row[column]])
      expect(Object.fromEntries(said), school).toEqual(choices)
    }
  })
})

/** The page spells out what the question only names. */
function inFull(question: string): string {
  return question
    .replace('SDRs serve', 'sales development representatives serve')
    .replace('BDRs business', 'business development representatives business')
}

describe('a doctrine in a configuration', () => {
  it('sets the defaults of options', async () => {
    const { options, problems } = await load('doctrine: {chiefOrder: cro-over-cso, csoStyle: any}')
    expect(problems).toEqual([])
    expect(options('cso-cro-unaligned')).toMatchObject({ chiefOrder: 'cro-over-cso' })
    expect(options('sales-ladder-inverted')).toMatchObject({ chiefOrder: 'cro-over-cso' })
    expect(options('style-seat-mismatch')).toEqual({
      seatStyle: { cso: 'any', cro: 'strategy' },
      reportMitigated: true,
    })
  })

  it('is a school by its name', async () => {
    const { options, problems } = await load('doctrine: cso-over-cro')
    expect(problems).toEqual([])
    expect(options('cso-cro-unaligned')).toMatchObject({ chiefOrder: 'cso-over-cro' })
  })

  it('is a school with exceptions', async () => {
    const { options, problems } = await load('doctrine: {chiefOrder: peers, school: sales-ladder}')
    expect(problems).toEqual([])
    expect(options('cso-cro-unaligned')).toMatchObject({ chiefOrder: 'peers' })
    expect(options('quota-without-setter').setters).toEqual([
      'sales-manager',
      'sales-director',
      'vp-sales',
      'head-of-sales',
    ])
  })

  it('gives way to what is said of a rule', async () => {
    const { options, problems } = await load(
      'rules: {cso-cro-unaligned: [warn, {chiefOrder: peers}], style-seat-mismatch: warn}\ndoctrine: {school: execution-and-strategy}',
    )
    expect(problems).toEqual([])
    expect(options('cso-cro-unaligned')).toMatchObject({ chiefOrder: 'peers' })
    expect(options('style-seat-mismatch').seatStyle).toEqual({
      cso: 'execution',
      cro: 'strategy',
      'vp-sales': 'execution',
    })
  })

  it('turns nothing on or off', async () => {
    const [plain, strict] = await Promise.all(['extends: [recommended]', 'doctrine: sales-ladder'].map(load))
    const io = memoryIo({ files: { 'a.yaml': 'extends: [recommended]', 'b.yaml': 'doctrine: sales-ladder' } })
    const severities = await Promise.all(
      ['a.yaml', 'b.yaml'].map(async (name) => {
        const { configuration } = await loadConfiguration(`/desk/${name}`, rules, io)
        return [...configuration.rules].map(([id, { severity }]) => `${id} ${severity}`)
      }),
    )
    expect([plain?.problems, strict?.problems]).toEqual([[], []])
    expect(severities[1]).toEqual(severities[0])
  })

  it('has no effect by names that are not known', () => {
    expect(doctrineEffects({ school: '__proto__', switches: new Map([['constructor', 'name']]) })).toEqual([])
  })
})

describe('mistakes in a doctrine', () => {
  it.each([
    [
      'misspelt school',
      'doctrine: sales-lader',
      'orglint.config.yaml:1:11 error [sales-lader] Unknown school "sales-lader" in "doctrine". Did you mean "sales-ladder"?',
    ],
    [
      'misspelt school beside switches',
      'doctrine: {school: cro-over-cos}',
      'orglint.config.yaml:1:20 error [cro-over-cos] Unknown school "cro-over-cos". Did you mean "cro-over-cso"?',
    ],
    [
      'misspelt switch',
      'doctrine: {cheifOrder: peers}',
      'orglint.config.yaml:1:12 error [cheifOrder] Unknown switch "cheifOrder" in "doctrine". Did you mean "chiefOrder"?',
    ],
    [
      'unknown value',
      'doctrine: {chiefOrder: cro}',
      'orglint.config.yaml:1:24 error [cro] Unknown value of chiefOrder "cro" in "doctrine". Use peers, cro-over-cso or cso-over-cro.',
    ],
    [
      'value that is no word',
      'doctrine: {handoffs: true}',
      'orglint.config.yaml:1:22 error [true] "doctrine.handoffs" must be direct or chain, not true.',
    ],
    [
      'list',
      'doctrine: [peers]',
      'orglint.config.yaml:1:11 error [[peers]] "doctrine" must be the name of a school or a map of switches, not a list.',
    ],
  ])('%s', async (_, text, problem) => {
    expect((await load(text)).problems).toEqual([problem])
  })
})
