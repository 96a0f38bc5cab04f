import { expect, it } from 'vitest'
import { lintText } from '../support/lint-text.ts'

const chart = (seat: string) => `positions:
  - {id: boss, title: Plant Manager, name: Ana Costa}
  - {id: lab, reportsTo: boss, ${seat}}
  - {id: tester, title: Tester, reportsTo: lab, name: Al Rey}
`

async function rulesFor(seat: string): Promise<readonly string[]> {
  const { files } = await lintText(chart(seat))
  return files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))
}

it.each([
  'Lab Manager (vacant)',
  'VACANT - Lab Manager',
  'Lab Manager – currently vacant',
  'Laborleiter [unbesetzt]',
  'Vacant: Lab Manager',
])('a title says that nobody holds the seat: %s', async (title) => {
  expect(await rulesFor(`title: "${title}"`)).toContain('vacant-manager-with-reports')
})

it.each([
  'title: Vacancy Manager',
  'title: Head of Vacant Property',
  'title: Lab Manager (vacant), name: Cy Roth',
  'title: Lab Manager (vacant), status: filled, name: Cy Roth',
  'title: Lab Manager (Vacant Homes)',
])('and does not where it says something else, or somebody is named: %s', async (seat) => {
  expect(await rulesFor(seat)).not.toContain('vacant-manager-with-reports')
})
