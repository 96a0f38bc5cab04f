import { expect, it } from 'vitest'
import { nameKey } from '../../src/chart/name-key.ts'
import { lintText } from '../support/lint-text.ts'

const same = [
  'Ann Lee',
  'ANN LEE',
  'Dr. Ann Lee',
  'Prof. Dr. Ann Lee',
  'LEE, Ann',
  'Ann Lee (acting)',
  'Ann Lee (she/her)',
].concat([
  'Ann Lee - on leave',
  'Ann Lee (maternity leave)',
  'Ann Lee (50%)',
  'Ann Lee, PhD',
  'Ms Ann Lee, MBA (interim)',
])

it.each(same)('%s is Ann Lee', (name) => {
  expect(nameKey(name)).toBe('ann lee')
})

it.each(['Ann Lee (Paris)', 'Ann Lee Jr.', 'Ann Lee, Jr.', 'Ann Lee / Bo Roy', 'Ann B. Lee', 'Mara Lee'])(
  '%s may be somebody else',
  (name) => {
    expect(nameKey(name)).not.toBe('ann lee')
  },
)

const chart = (people: string, name: string) => `people: [${people}]
positions: [{id: cfo, title: Chief Financial Officer, name: "${name}"}]
`
const rulesIn = async (text: string) =>
  (await lintText(text)).files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))

it.each(same)('whoever is listed holds the seat of %s', async (name) => {
  expect(await rulesIn(chart('{id: p-ann, name: Ann Lee}', name))).toEqual([])
})

it('two who are listed are told apart by how they are written', async () => {
  const both = '{id: p-ann, name: Ann Lee}, {id: p-doc, name: Dr. Ann Lee}'
  expect(await rulesIn(chart(both, 'Ann Lee'))).toEqual(['orphan-person'])
  expect(await rulesIn(chart(both, 'Prof. Ann Lee'))).toEqual(['orphan-person', 'orphan-person'])
})
