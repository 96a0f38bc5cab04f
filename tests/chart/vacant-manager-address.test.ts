import { expect, it } from 'vitest'
import { lintText } from '../support/lint-text.ts'

it('a vacant seat is found by the e-mail address of its record', async () => {
  const seats = [
    '- {id: 1, name: Ana Costa, email: ana@example.com, title: Plant Manager}',
    '- {id: 2, name: Vacant, email: lab@example.com, title: Lab Manager, manager: ana@example.com}',
    '- {id: 3, name: Bo Lind, email: bo@example.com, title: Tester, manager: lab@example.com}',
    '- {id: 4, name: Cy Roth, email: cy@example.com, title: Tester, manager: lab@example.com}',
  ]
  const { files } = await lintText(`${seats.join('\n')}\n`)
  const found = files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))
  expect(found).toContain('vacant-manager-with-reports')
  expect(found).not.toContain('unknown-manager')
})
