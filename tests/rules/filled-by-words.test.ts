import { expect, it } from 'vitest'
import { rules } from '../../src/rules/index.ts'
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

it.each([
  ['by example', ['invalid-field']],
  ['TBD', ['invalid-field']],
  ['null', ['leader-style-unknown']],
  ['strategy', []],
])('a style of %s is one finding at most', async (style, expected) => {
  const text = `people: [{id: p, name: Ana Costa, style: ${style}}]\npositions: [{id: cso, role: cso, person: p}]\n`
  const { files } = await lintText(text, { rules: [...rules] })
  const told = files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))
  expect(told.filter((id) => ['invalid-field', 'leader-style-unknown'].includes(id))).toEqual(expected)
})

it.each(['n/a', 'TBD', 'none', '-'])('where the role is %s, the title speaks', async (role) => {
  const { files } = await lintText(`positions:
  - {id: ceo, title: Chief Executive Officer}
  - {id: cso, title: CSO, role: "${role}", reportsTo: ceo}
`)
  expect(files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))).toEqual(['ambiguous-title'])
})

it.each([
  ['Open', 'vacant'],
  ['to-be-hired', 'vacant'],
  ['Vacant', 'vacant'],
  ['acting', 'interim'],
])('a seat whose status is %s is judged as %s, and the word is told', async (word, status) => {
  const toldOf = async (said: string) => {
    const { files } = await lintText(`positions:
  - {id: ceo, title: Chief Executive Officer, person: Ana Costa}
  - {id: cro, title: Chief Revenue Officer, reportsTo: ceo, status: ${said}}
  - {id: vp, title: VP of Sales, reportsTo: cro, person: Bo Lind}
`)
    return files.flatMap(({ findings }) => findings.map(({ ruleId, message }) => `${ruleId}: ${message}`))
  }
  const wrong = `invalid-field: status cannot be "${word}"; did you mean ${status}? It can be filled, vacant, interim or planned.`
  expect(new Set(await toldOf(word))).toEqual(new Set([...(await toldOf(status)), wrong]))
})
