import { expect, it } from 'vitest'
import { lintText } from '../support/lint-text.ts'

/** What is said of a company with so many chief financial officers side by side. */
async function saidOf(amount: number): Promise<string> {
  const heads = Array.from(
    { length: amount },
    (_, at) => `  - {id: f${at}, title: CFO, name: Fay ${'ABC'[at]}, reportsTo: ceo}`,
  )
  const chart = ['positions:', '  - {id: ceo, title: CEO, name: Ana Costa}', ...heads].join('\n')
  const { files } = await lintText(chart)
  const said = files.flatMap(({ findings }) => findings.filter(({ ruleId }) => ruleId === 'multiple-department-heads'))
  return said.map(({ message }) => message.replace(/ Whoever.*/, '')).join()
}

it('says of two heads that neither is below the other, and of more that none is below another', async () => {
  expect(await saidOf(2)).toBe(
    'Fay A (CFO, cfo) and Fay B (CFO, cfo) each head finance, and neither is below the other.',
  )
  expect(await saidOf(3)).toBe(
    'Fay A (CFO, cfo), Fay B (CFO, cfo) and Fay C (CFO, cfo) each head finance, and none of them is below another.',
  )
})
