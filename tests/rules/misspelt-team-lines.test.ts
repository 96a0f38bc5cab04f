import { expect, it } from 'vitest'
import { findingsOf, seats } from './near-miss.ts'

/** A line that is a finding of its own is no proof that its leader has nobody. */

const told = async (line: string) => {
  const chart = seats('id: ceo, title: CEO', 'id: it-head, title: Head of IT, reportsTo: ceo', line)
  return (await findingsOf('manager-title-without-reports', chart)).map(({ messageId }) => messageId)
}

it.each(['reportsTo: ceo, dottedLineTo: [it-haed]', 'reportsTo: it-haed'])(
  'nobody is told to lead nobody whom a line means that says %s',
  async (line) => {
    expect(await told(`id: dev, title: Developer, ${line}`)).toEqual([])
  },
)

it('a line to somebody else leaves a head without a team', async () => {
  expect(await told('id: dev, title: Developer, reportsTo: ceo, dottedLineTo: [ceo]')).toEqual(['alone'])
})
