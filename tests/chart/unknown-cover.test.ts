import { expect, it } from 'vitest'
import { lintText } from '../support/lint-text.ts'

async function rulesFor(cover: string): Promise<readonly string[]> {
  const { files } = await lintText(`positions:
  - {id: boss, title: Chief Executive Officer, name: Ana Costa}
  - {id: lab, title: Lab Manager, reportsTo: boss, status: vacant, statusSince: 2026-10, coveredBy: "${cover}"}
  - {id: tester, title: Tester, reportsTo: lab, name: Al Rey}
`)
  return files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))
}

it.each([
  ['boss', []],
  ['external:group-coo', []],
  ['Boss', ['unknown-reference']],
  ['Ana Costa', ['unknown-reference']],
  ['somebody', ['unknown-reference']],
  ['none', ['vacant-manager-with-reports']],
  ['lab', ['vacant-manager-with-reports']],
])('a seat covered by %s gives %j', async (cover, rules) => {
  expect(await rulesFor(cover)).toEqual(rules)
})
