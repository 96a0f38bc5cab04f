import { expect, it } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { lintText } from '../support/lint-text.ts'

/** Who is told what by this rule, and which repair is offered, whoever comes first in the file. */
async function told(ruleId: string, seats: readonly string[]): Promise<readonly string[]> {
  const orders = [seats, seats.toReversed()].map(async (lines) => {
    const chart = `positions:\n${lines.map((line) => `  - {${line}}\n`).join('')}`
    const { files } = await lintText(chart, { rules: rules.filter(({ id }) => id === ruleId) })
    const findings = files.flatMap((file) => file.findings)
    return findings
      .map(({ entities: [seat], messageId, fix, suggestions = [] }) =>
        [seat?.id, messageId, ...[...(fix ? [fix] : []), ...suggestions].map(({ description }) => description)].join(),
      )
      .sort()
  })
  const [forwards = [], backwards] = await Promise.all(orders)
  expect(backwards).toEqual(forwards)
  return forwards
}

it('a manager is suggested to all who misspell it but itself', async () => {
  const seats = ['id: cmo, title: CMO, reportsTo: cms', 'id: hcs, title: Adviser, reportsTo: cms']
  expect(await told('unknown-manager', seats)).toEqual(['cmo,unknown', 'hcs,nearest,Write "cmo"'])
})

it('a manager who goes by name, too', async () => {
  const seats = [
    'name: Mara Lind, manager: Mara Lint',
    'name: Olle Berg, manager: Mara Lint',
    'name: Ana Cruz, manager: Olle Berg',
  ]
  const orders = [seats, seats.toReversed()].map((lines) => lintText(lines.map((line) => `- {${line}}\n`).join('')))
  for (const { files } of await Promise.all(orders)) {
    const lost = files.flatMap(({ findings }) => findings.filter(({ ruleId }) => ruleId === 'unknown-manager'))
    const byName = new Map(lost.map(({ entities: [seat], messageId }) => [seat?.name, messageId]))
    expect(byName).toEqual(
      new Map([
        ['Mara Lind', 'unknown'],
        ['Olle Berg', 'nearest'],
      ]),
    )
  }
})

it('a position in another letter case is what all others mean, but not itself', async () => {
  const seats = ['id: cto, title: CTO, actingFor: Cto', 'id: hcs, title: Adviser, actingFor: Cto']
  expect(await told('unknown-reference', seats)).toEqual(['cto,unknown', 'hcs,nearest,Write "cto"'])
})

it('a role is no name for the only position that has it', async () => {
  const seats = ['id: r-1, title: CRO, role: cro, actingFor: cro', 'id: hcs, title: Adviser, actingFor: cro']
  expect(await told('unknown-reference', seats)).toEqual(['hcs,nearest,Write "r-1"', 'r-1,unknown'])
})

it('what may be a name is told where it is near an id, whoever says so first', async () => {
  const seats = ['id: adviser, title: CTO, liaison: adviserr', 'id: hcs, title: Clerk, liaison: adviserr']
  expect(await told('unknown-reference', seats)).toEqual(['hcs,nearest,Write "adviser"'])
})

it('of more mistakes than are looked into, the first by their letters are', async () => {
  const letters = [...'abcdefghijklmnop']
  const endings = letters.flatMap((first) => letters.map((second) => first + second))
  const seats = endings.map((ending) => `id: "${ending}", title: Clerk, reportsTo: chief${ending}`)
  const all = await told('unknown-manager', ['id: chief, title: CEO', ...seats])
  expect(all).toHaveLength(256)
  expect(all.filter((each) => each.includes('Write "chief"'))).toEqual(all.slice(0, 200))
})

it.each(['unit-not-monitored', 'channel-without-owner'])('%s names the same chief of several', async (ruleId) => {
  const unit = 'businessUnits: [{id: emea, products: [core], channels: [direct, partner]}]\n'
  const seats = ['id: b, role: cro, channels: [direct]', 'id: a, role: cso']
  const messages = [seats, seats.toReversed()].map(async (lines) => {
    const chart = `${unit}positions:\n${lines.map((line) => `  - {${line}}\n`).join('')}`
    const { files } = await lintText(chart, { rules: rules.filter(({ id }) => id === ruleId) })
    return files.flatMap(({ findings }) => findings.map(({ message }) => message))
  })
  const [forwards = [], backwards] = await Promise.all(messages)
  expect(forwards).toHaveLength(1)
  expect(backwards).toEqual(forwards)
})
