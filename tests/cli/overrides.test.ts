import { describe, expect, it } from 'vitest'
import { run } from '../support/run-main.ts'

/** A head with so many reports. */
function team(id: string, department: string, size: number): string {
  const reports = Array.from({ length: size }, (_, at) => `  - {id: ${id}-${at}, title: Analyst, reportsTo: ${id}}\n`)
  return `  - {id: ${id}, title: Head of ${id}, department: ${department}, reportsTo: ceo}\n${reports.join('')}`
}

const chart = `complete: false
positions:
  - {id: ceo, title: Chief Executive Officer}
${team('build', 'Engineering', 12)}${team('sell', 'Sales', 12)}${team('run', 'Operations', 17)}`

async function spans(
  configuration: string,
  files: Readonly<Record<string, string>> = { 'org/chart.yaml': chart },
  argv = ['org', '-f', 'json'],
) {
  const { printed } = await run(argv, { files: { 'orglint.config.yaml': configuration, ...files } })
  const results = JSON.parse(printed) as {
    filePath: string
    messages: { ruleId: string; severity: number; line: number; message: string; entities: { id?: string }[] }[]
  }[]
  const shown = results.flatMap(({ messages }) => messages)
  return {
    spans: shown
      .filter(({ ruleId }) => ruleId === 'span-too-wide')
      .map(({ entities, severity }) => `${entities[0]?.id} ${severity}`),
    mistakes: shown.filter(({ ruleId }) => ruleId === 'configuration').map(({ line, message }) => `${line} ${message}`),
  }
}

const narrow = 'extends: []\nrules: {span-too-wide: [warn, {default: {max: 10}}]}\n'

describe('overrides by where', () => {
  it('without them all are judged alike', async () => {
    expect((await spans(narrow)).spans).toEqual(['build 1', 'sell 1', 'run 1'])
  })

  it('judge a department by its own options, wider or narrower', async () => {
    const wider =
      'overrides: [{where: {department: engineering}, rules: {span-too-wide: [warn, {default: {max: 15}}]}}]'
    expect(await spans(narrow + wider)).toEqual({ spans: ['sell 1', 'run 1'], mistakes: [] })
    const narrower =
      'extends: []\nrules: {span-too-wide: [warn, {default: {max: 15}}]}\noverrides: [{where: {department: [sales]}, rules: {span-too-wide: [error, {default: {max: 5}}]}}]'
    expect((await spans(narrower)).spans).toEqual(['sell 2', 'run 1'])
  })

  it('turn a rule off or on for one seat, the last word counting', async () => {
    const text = `${narrow}overrides:
  - {where: {department: [engineering, sales]}, rules: {span-too-wide: off}}
  - {where: {id: sell}, rules: {span-too-wide: error}}`
    expect((await spans(text)).spans).toEqual(['sell 2', 'run 1'])
  })

  it('need all that is said, of a list one word', async () => {
    const text = `${narrow}overrides: [{where: {department: engineering, id: sell}, rules: {span-too-wide: off}}]`
    const found = await spans(text)
    expect(found.spans).toEqual(['build 1', 'sell 1', 'run 1'])
  })

  it('can turn on what is off for everybody else', async () => {
    const text = 'extends: []\noverrides: [{where: {id: run}, rules: {span-too-wide: [warn, {default: {max: 16}}]}}]'
    expect((await spans(text)).spans).toEqual(['run 1'])
  })
})

describe('overrides by files', () => {
  const files = { 'org/emea/a.yaml': chart, 'org/apac/b.yaml': chart }

  it('hold for these files only, and with where for entities in them', async () => {
    const text = `${narrow}overrides: [{files: org/emea/**, where: {department: sales}, rules: {span-too-wide: off}}]`
    expect((await spans(text, files)).spans).toEqual(['build 1', 'sell 1', 'run 1', 'build 1', 'run 1'])
  })

  it('reach the rules about the form of files', async () => {
    const broken = {
      'org/a.yaml': 'positions: [{id: a, colour: red}]\n',
      'org/old/b.yaml': 'positions: [{id: b, colour: red}]\n',
    }
    const { printed } = await run(['org', '-f', 'compact'], {
      files: {
        'orglint.config.yaml': 'extends: []\noverrides: [{files: [org/old/**], rules: {unknown-field: off}}]',
        ...broken,
      },
    })
    expect(printed).toContain('org/a.yaml:1:')
    expect(printed).not.toContain('org/old/b.yaml:1:')
  })

  it('with ! only leave files out', async () => {
    const text = `${narrow}overrides: [{files: ["!org/apac/**"], rules: {span-too-wide: off}}]`
    expect((await spans(text, files)).spans).toEqual(['build 1', 'sell 1', 'run 1'])
  })
})

it('thousands of overrides look at the path of a file once each', async () => {
  const overrides = Array.from(
    { length: 2_000 },
    (_, at) => `  - {files: [d${at}/**, org/*], rules: {span-too-wide: error}}\n`,
  )
  const large = `positions:\n${team('build', 'Engineering', 1_500)}`.replace(', reportsTo: ceo', '')
  const found = await spans(`overrides:\n${overrides.join('')}`, { 'org/chart.yaml': large })
  expect(found.spans).toEqual(['build 2'])
})
