import { describe, expect, it } from 'vitest'
import { dialects } from '../../../src/chart/dialects/index.ts'
import { formatOf } from '../../../src/read/chart-files.ts'
import { readAs } from './read-as.ts'

describe.each(dialects.map((dialect) => [dialect.name, dialect] as const))('%s', (name, dialect) => {
  const path = dialect.exampleFile ?? `chart.${dialect.example.startsWith('{') ? 'json' : 'yaml'}`

  it('recognises its own example by shape, in a chart group at least', async () => {
    const standing = dialect.onePerFile ? 'member' : 'passing'
    const [taken, ...lines] = await readAs({ [path]: dialect.example }, { standing })
    expect(taken).toBe(name)
    expect(lines.length).toBeGreaterThan(0)
  })

  it('reads its own example alike where it is named', async () => {
    const byShape = await readAs({ [path]: dialect.example }, { standing: 'member' })
    expect(await readAs({ [path]: dialect.example }, { dialect: name, standing: 'named' })).toEqual(byShape)
  })

  it('has a summary that fits behind its name, and an example in a format that orglint reads', () => {
    expect(dialect.summary).toMatch(/^[a-zA-Z].*[^.]$/)
    expect(dialect.summary.length).toBeLessThanOrEqual(120)
    expect(formatOf(path)).toBeDefined()
    expect(dialect.example).toMatch(/[^\n]\n$/)
  })

  it('reads a file of another shape as nothing and does not break off', async () => {
    for (const text of [
      '{}',
      '[]',
      '7',
      '- 1',
      'a: {b: [c]}',
      '[[1]]',
      '{a: {b: {c: d}}}',
      '[{}]',
      '- a: *x\n'.slice(0, 4),
    ]) {
      await expect(readAs(text, { dialect: name, standing: 'named' })).resolves.toBeDefined()
    }
  })

  it('reads an empty stream as nothing', async () => {
    expect(await readAs('# nothing\n', { dialect: name, standing: 'named' })).toEqual([name])
  })
})
