import { describe, expect, it } from 'vitest'
import { run } from '../support/run-main.ts'

const ceo = 'id: ceo, title: Chief Executive Officer'

/** Exit code, and what is found by rule, in a file of these bytes. */
async function found(content: string | Uint8Array, path = 'chart.yaml') {
  const { code, printed, complained } = await run([path, '-f', 'json', '--as-of', '2026-11-01'], {
    files: { [path]: content },
  })
  expect(complained).toBe('')
  const results: { messages: { ruleId: string | null; message: string }[] }[] = JSON.parse(printed)
  const messages = results.flatMap((result) => result.messages)
  expect(messages.map(({ message }) => message).join()).not.toContain('broke off')
  return { code, rules: messages.map(({ ruleId }) => ruleId), messages }
}

const utf16 = (text: string, bigEndian = false) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

describe('a text of another kind is read for what it is, or refused in one finding', () => {
  const chart = `positions:\n  - {${ceo}}\n  - {id: a, title: Clerk, reportsTo: ghost}\n`
  const unknown = { code: 1, rules: ['unknown-manager'] }
  const broken = { code: 2, rules: ['syntax'] }

  it.each([
    ['with a byte order mark', `\ufeff${chart}`, unknown],
    ['in UTF-16', utf16(chart), unknown],
    ['in UTF-16 the other way round', utf16(chart, true), unknown],
    ['with CR alone at the ends of lines', chart.replaceAll('\n', '\r'), unknown],
    ['with CR and LF mixed', chart.replace('\n', '\r\n'), unknown],
    [
      'with a merge key',
      `x-base: &base {reportsTo: ghost}\npositions:\n  - {${ceo}}\n  - {<<: *base, id: a, title: Clerk}\n`,
      unknown,
    ],
    ['with standard tags', chart.replace('id: a', 'id: !!str a'), unknown],
    ['with an unknown alias', chart.replace('ghost', '*ghost'), broken],
    ['with half of a list', chart.slice(0, -3), broken],
    ['in UTF-16 with half a character', utf16(chart).subarray(0, -1), { code: 2, rules: ['encoding'] }],
    [
      'that is no UTF-8',
      Buffer.concat([Buffer.from(chart), Uint8Array.of(0xc3, 0x28)]),
      { code: 2, rules: ['encoding'] },
    ],
    ['in Latin-1', Buffer.from(chart.replace('Clerk', 'Geschäftsführer'), 'latin1'), { code: 2, rules: ['encoding'] }],
    ['of zeros', new Uint8Array(100_000_000), { code: 2, rules: ['encoding'] }],
    ['with a NUL inside', chart.replace('Clerk', 'Cl\u0000erk'), broken],
    ['with a byte order mark inside, which is a blank', chart.replace('ghost', '\ufeffceo'), { code: 0, rules: [] }],
  ])('%s', async (_, content, expected) => {
    const { code, rules } = await found(content)
    expect({ code, rules }).toEqual(expected)
  })

  it.each([
    ['half a character', '{"positions": [{"id": "\\ud800", "title": "CEO", "reportsTo": "\\ud800"}]}', ['self-report']],
    ['a NUL', '{"positions": [{"id": "\\u0000", "title": "CEO", "reportsTo": "\\u0000"}]}', ['self-report']],
    ['a key twice', '{"positions": [{"id": "a", "title": "CEO", "id": "b"}]}', ['duplicate-key']],
  ])('with %s in JSON', async (_, content, rules) => {
    expect((await found(content, 'chart.json')).rules).toEqual(rules)
  })

  it.each(['1e999', '-1e999', '9'.repeat(400), '0.000000000000000000000000000001', '-0', '1E+2'])(
    'with the number %s as id, level and quota',
    async (number) => {
      const seat = `{"id": ${number}, "title": "CEO", "level": ${number}, "quota": {"amount": ${number}}, "fte": ${number}}`
      const { messages } = await found(
        `{"positions": [${seat}, {"id": "a", "title": "Clerk", "reportsTo": ${number}}]}`,
        'chart.json',
      )
      expect(messages.map(({ message }) => message).join()).not.toMatch(/NaN|undefined|Infinity/)
      expect(messages.map(({ ruleId }) => ruleId)).not.toContain('unknown-manager')
    },
  )
})

it('a key that is a number is called by it, and no item of a list', async () => {
  const { messages } = await found('positions:\n  - {id: ceo, title: Chief Executive Officer, 1: a, quota: {2: b}}\n')
  expect(messages.map(({ message }) => message.split(' is no field')[0])).toEqual(['1', '2 of quota'])
})

it('what stands in a wrong place is told from what stands in another one', async () => {
  const { messages } = await found('{"people": 5, "positions": [{"id": "ceo", "title": "CEO"}, []]}', 'chart.json')
  expect(messages).toMatchObject([
    { message: 'Here stands a single value where a list of people belongs.', field: 'people' },
    { message: 'Here stands a list where one of the positions, a map of fields, belongs.', field: 'positions' },
  ])
})

describe('a text of great size gives few findings', () => {
  it('ten megabytes on one line', async () => {
    const seats = Array.from({ length: 100_000 }, (_, at) => ({
      id: `p${at}`,
      title: 'Clerk',
      ...(at === 0 ? {} : { reportsTo: `p${Math.floor((at - 1) / 8)}` }),
      'x-note': 'n'.repeat(40),
    }))
    const text = JSON.stringify({ positions: [{ ...seats[0], reportsTo: 'p0' }, ...seats.slice(1)] })
    expect(text.length).toBeGreaterThan(10_000_000)
    expect((await found(text, 'chart.json')).rules).toEqual(['self-report'])
  })

  it.each(['json', 'yaml'])('a map of 100,000 keys in %s', async (format) => {
    const keys = Array.from({ length: 100_000 }, (_, at) => `"x-${at}": ${at}`).join(',\n  ')
    const text = `{"positions": [{"id": "a", "title": "CEO", "reportsTo": "a",\n  ${keys}}]}`
    expect((await found(text, `chart.${format}`)).rules).toEqual(['self-report'])
  })

  it('100,000 documents', async () => {
    const { code, messages } = await found(`${'---\nid: a\n'.repeat(100_000)}`)
    expect(code).toBe(1)
    expect(messages.length).toBeLessThan(5)
  })
})
