import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { defineRule, type InvalidTestCase, RuleTester, type RuleTests, type ValidTestCase } from '../../src/index.ts'
import selfReport from '../../src/rules/hierarchy/self-report.ts'

const rule = defineRule({
  id: 'short-title',
  category: 'titles',
  severity: 'warn',
  recommended: false,
  summary: 'Titles are long.',
  sources: ['A house rule.'],
  since: '1.0.0',
  messages: { short: '"{title}" is short. Say more.', odd: '"{title}" is odd: {why}.', slotless: 'It is {missing}.' },
  options: { max: { description: 'Most letters of a short title.', type: 'integer', default: 4 } },
  check(chart, report, { max }) {
    for (const position of chart.positions) {
      const { title = '' } = position
      if (title === 'Boom') throw new Error('out of luck')
      if (title === 'Lost') report({ messageId: 'slotless', data: {} as never, on: position })
      else if (title === 'Wild') report({ messageId: 'wild' as never, data: {} as never, on: position })
      else if (title.length <= max) report({ messageId: 'short', data: { title }, on: position, field: 'title' })
    }
  },
})

const short = 'positions:\n  - {id: a, title: VP}\n  - {id: b, title: Clerk}\n'
const long = 'positions:\n  - {id: b, title: Clerk}\n'

/** What a runner was told, and the errors of the cases that fail. */
const told: { name: string; body: () => Promise<void> }[] = []

beforeEach(() => {
  told.length = 0
  RuleTester.describe = (name, body) => {
    told.push({ name: `> ${name}`, body: async () => {} })
    body()
  }
  RuleTester.it = (name, body) => told.push({ name, body })
  RuleTester.itOnly = undefined
})

afterEach(() => {
  RuleTester.describe = undefined
  RuleTester.it = undefined
})

/** The message of the case that fails, or undefined. */
async function failing(tests: Partial<RuleTests>, tested = rule): Promise<string | undefined> {
  told.length = 0
  new RuleTester().run(tested, { valid: [], invalid: [], ...tests })
  for (const { body } of told) {
    const message = await body().then(
      () => undefined,
      (error: Error) => error.message,
    )
    if (message !== undefined) return message
  }
  return undefined
}

const invalid = (test: Partial<InvalidTestCase>) => failing({ invalid: [{ chart: short, errors: 1, ...test }] })
const valid = (test: string | ValidTestCase) => failing({ valid: [test] })

it('declares a test per chart, called by its name or its text', () => {
  new RuleTester().run(rule, { valid: [long], invalid: [{ name: 'an abbreviation', chart: short, errors: 1 }] })
  expect(told.map(({ name }) => name)).toEqual([
    '> short-title',
    '> valid',
    long.trim(),
    '> invalid',
    'an abbreviation',
  ])
})

it('hands cases with only to itOnly', () => {
  const chosen: string[] = []
  RuleTester.itOnly = (name) => chosen.push(name)
  new RuleTester().run(rule, { valid: [{ name: 'this', chart: long, only: true }], invalid: [] })
  expect(chosen).toEqual(['this'])
})

it('passes where the rule finds what is expected', async () => {
  expect(await valid(long)).toBe(undefined)
  expect(await valid({ chart: short, options: { max: 1 } })).toBe(undefined)
  expect(await invalid({ errors: ['short'] })).toBe(undefined)
  expect(await invalid({ chart: '{"positions": [{"id": "a", "title": "VP"}]}' })).toBe(undefined)
  const whole = { messageId: 'short', message: /^"VP" is short/, line: 2, column: 20, endLine: 2, endColumn: 22 }
  expect(await invalid({ errors: [{ ...whole, severity: 'warn', field: 'title', entities: ['a'] }] })).toBe(undefined)
})

it('reads charts as the tester and the case say', async () => {
  const chart = '- {nr: 1, Job: VP, Boss: ""}\n- {nr: 2, Job: Clerk, Boss: 1}\n'
  const tester = new RuleTester({ config: { fields: { id: 'nr', reportsTo: 'Boss', title: 'Job' } } })
  tester.run(rule, { valid: [], invalid: [{ chart, errors: ['short'] }] })
  for (const { body } of told) await body()
  expect(told).toHaveLength(4)
})

it('tests a rule of orglint, too', async () => {
  const chart = 'positions:\n  - {id: a, reportsTo: a}\n'
  expect(await failing({ invalid: [{ chart, errors: 1 }] }, selfReport)).toBe(undefined)
})

describe('a case fails and says why', () => {
  it('where something else is found', async () => {
    const seen = 'It reported:\n  2:20 short-title (short): "VP" is short. Say more.'
    expect(await valid(short)).toBe(`The rule must find nothing here, and there are 1. ${seen}`)
    expect(await invalid({ errors: ['short', 'short'] })).toBe(
      `The rule must report 2 findings here, and there are 1. ${seen}`,
    )
    expect(await invalid({ chart: long })).toBe(
      'The rule must report 1 finding here, and there are none. It reported nothing.',
    )
    expect(await invalid({ errors: [{ line: 3 }] })).toBe(`The finding has the line 2, and 3 is expected. ${seen}`)
    expect(await invalid({ errors: ['odd'] })).toBe(
      `The finding has the messageId "short", and "odd" is expected. ${seen}`,
    )
    expect(await invalid({ errors: [{ message: /long/ }] })).toContain('and /long/ is expected.')
    expect(await invalid({ errors: [{ entities: ['b'] }] })).toContain('has the entities ["a"], and ["b"] is expected.')
  })

  it('where an expectation cannot be met', async () => {
    expect(await invalid({ errors: ['shrt'] })).toBe(
      'The rule short-title has no message shrt. It has short, odd and slotless.',
    )
    expect(await invalid({ errors: [{ lien: 2 } as never] })).toBe(
      'An expected finding has no lien. Did you mean line?',
    )
  })

  it('where the chart has a mistake of its own', async () => {
    expect(await valid('positions: [')).toMatch(/^The chart of this case has a mistake of its own.* 1:\d+ syntax /)
    expect(await valid('positions: [{id: a, titel: Clerk}]')).toContain('unknown-field')
    expect(await valid('just a text')).toContain('not-a-chart')
  })

  it('where options or config are wrong', async () => {
    expect(await valid({ chart: long, options: { min: 3 } })).toContain('has no option "min"')
    expect(await valid({ chart: long, options: { max: 'a' } })).toBe(
      'The options or config of this case are wrong. Option "max" of "short-title" must be a whole number, not "a".',
    )
    expect(await valid({ chart: long, config: { glosary: {} } as never })).toContain('glossary')
  })

  it('where the rule is at fault', async () => {
    expect(await valid('positions: [{id: a, title: Boom}]')).toBe('The rule threw: out of luck')
    expect(await invalid({ chart: 'positions: [{id: a, title: Lost}]' })).toContain('has the slot {missing}')
    expect(await invalid({ chart: 'positions: [{id: a, title: Wild}]' })).toContain('has no message wild')
  })

  it('where it stands there twice', async () => {
    expect(await failing({ valid: [long, { name: 'again', chart: long }] })).toContain(
      'An earlier case has the same chart',
    )
  })
})

describe('fixes', () => {
  /** Repairs titles in small letters, and where it cannot be sure, suggests. */
  const repairing = (fixable = true) =>
    defineRule({
      ...rule,
      id: 'small-title',
      fixable,
      messages: { small: '"{title}" is written small.' },
      options: {},
      check(chart, report) {
        for (const position of chart.positions) {
          const { title = '' } = position
          if (title !== title.toLowerCase()) continue
          const repair = {
            description: 'Write it large',
            edits: [{ on: position, field: 'title', set: title.toUpperCase() }],
          }
          const offer = title === 'vp' ? { fix: repair } : { suggestions: [repair] }
          report({ messageId: 'small', data: { title }, on: position, field: 'title', ...offer })
        }
      },
    })
  const chart = 'positions: [{id: a, title: vp}]'
  const output = 'positions: [{id: a, title: VP}]'
  const outcome = (test: Partial<InvalidTestCase>, tested = repairing()) =>
    failing({ invalid: [{ chart, errors: 1, ...test }] }, tested)

  it('must make the output out of the chart', async () => {
    expect(await outcome({ output })).toBe(undefined)
    expect(await outcome({})).toBe(
      `The rule repairs this chart. Write under output what it becomes. It becomes:\n${output}`,
    )
    expect(await outcome({ output: chart })).toContain(
      'The fixes make something else of the chart than the output says.',
    )
    expect(await outcome({ chart: 'positions: [{id: a, title: clerk}]', output })).toBe(
      'The case has an output, and the rule repairs nothing here.',
    )
  })

  it('must be declared', async () => {
    expect(await outcome({ output }, repairing(false))).toContain('Declare it with fixable: true.')
  })

  it('may be suggestions', async () => {
    const clerk = 'positions: [{id: a, title: clerk}]'
    const suggestions = [{ description: 'Write it large', output: 'positions: [{id: a, title: CLERK}]' }]
    expect(await outcome({ chart: clerk, errors: [{ suggestions }] })).toBe(undefined)
    expect(await outcome({ chart: clerk, errors: [{ suggestions: [] }] })).toContain(
      'The finding has the suggestions [{',
    )
  })
})

describe('without an it', () => {
  beforeEach(() => {
    RuleTester.it = undefined
    RuleTester.describe = undefined
  })

  it('runs the cases at once', async () => {
    await new RuleTester().run(rule, { valid: [long], invalid: [{ chart: short, errors: 1 }] })
    const broken = new RuleTester().run(rule, { valid: [short], invalid: [{ name: 'two', chart: long, errors: 2 }] })
    await expect(broken).rejects.toThrow(
      /^short-title: positions:[\s\S]*must find nothing[\s\S]*\n\nshort-title: two\n/,
    )
  })
})

describe('run refuses', () => {
  it.each([
    [undefined, { valid: [], invalid: [] }, 'RuleTester.run takes a rule, as defineRule gives it'],
    ['short-title', rule, 'RuleTester.run takes a rule'],
    [{ ...rule, check: undefined }, { valid: [], invalid: [] }, 'The rule short-title has no check'],
    [rule, undefined, 'The tests of short-title need a list of valid'],
    [rule, { valid: [{ code: '' }], invalid: [] }, 'A test of short-title has no chart.'],
    [rule, { valid: [{ chart: long, errors: 1 }], invalid: [] }, 'A valid test of short-title has errors.'],
    [rule, { valid: [], invalid: [{ chart: long, errors: 0 }] }, 'must say under errors what the rule finds'],
  ])('%o with %o', (tested, tests, message) => {
    expect(() => new RuleTester().run(tested as never, tests as never)).toThrow(message)
  })
})
