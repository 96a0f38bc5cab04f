import { expect, it } from 'vitest'
import { lintText } from '../support/lint-text.ts'

it.each(['left', 'former', 'Left the company', 'ex-employee', 'Laid off', 'no longer employed', 'offboarded'])(
  'somebody whose status is %s has left',
  async (status) => {
    const { files } = await lintText(`people: [{id: p-bo, name: Bo Lind, status: ${status}}]
positions: [{id: boss, title: Plant Manager, person: p-bo}]
`)
    expect(files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))).toEqual(['leaver-still-in-seat'])
  },
)
