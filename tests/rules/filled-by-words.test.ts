import { expect, it } from 'vitest'
import { lintText } from '../support/lint-text.ts'

async function told(name: string): Promise<readonly string[]> {
  const { files } = await lintText(`positions:
  - {id: ceo, title: Managing Partner, person: Ana Costa}
  - {id: plant, title: Plant Manager, reportsTo: ceo, status: filled, name: "${name}"}
`)
  return files.flatMap(({ findings }) => findings.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`))
}

it.each(['N/A', 'unknown', '-'])('whoever goes by %s is somebody whose name is not told', async (name) => {
  expect(await told(name)).toEqual([])
})

it.each(['TBD', 'none', 'TBH'])('a filled seat whose holder is %s is told of with that word', async (name) => {
  expect(await told(name)).toEqual(['filled-without-person placeholder'])
})

it('a blank name names nobody', async () => {
  expect(await told(' ')).toEqual(['filled-without-person nobody'])
})
