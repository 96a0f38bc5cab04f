import { expect, it } from 'vitest'
import { rules as allRules } from '../../src/rules/index.ts'
import { lintText } from '../support/lint-text.ts'

const chart = ({
  cover = '',
  owner = '',
  receiver = '',
  channels = '',
  heads = '',
  deputy = '',
  id = 'cmo',
}) => `people:
  - {id: p-ana, name: Ana Costa}
  - {id: p-bo, name: Bo Lind}
positions:
  - {id: ceo, title: Chief Executive Officer, person: p-ana}
  - {id: cro, title: Chief Revenue Officer, reportsTo: ceo, businessUnit: emea, channels: [direct], name: Di Ruiz}
  - {id: ${id}, title: Chief Marketing Officer, reportsTo: ceo, name: Lu Park}
  - {id: north, title: Sales Manager, reportsTo: cro, status: vacant, statusSince: 2026-09${deputy}}
  - {id: ae, title: Account Executive, reportsTo: north, name: Jo Wu${heads}}
  - {id: sdr-1, title: SDR, reportsTo: north, name: Al Rey, handsOffTo: [ae]}
  - {id: sdr-2, title: SDR, reportsTo: north, name: Ed Moss${receiver}}
businessUnits:
  - {id: emea, channels: [direct, partner]${channels}}
lifecycle:
  - {stage: awareness${owner}}
succession:
  - {position: cro, lastReviewed: 2026-10${cover}, candidates: [{person: p-bo, readiness: ready-1-2-years}]}
`

const ids = [
  'no-emergency-cover',
  'cro-lifecycle-gap',
  'pipeline-handoff-gap',
  'channel-without-owner',
  'vacant-manager-with-reports',
]

async function told(text: string): Promise<readonly string[]> {
  const { files } = await lintText(text, {
    rules: allRules.filter(({ id }) => ids.includes(id) || id === 'unknown-reference'),
  })
  return files.flatMap(({ findings }) => findings.map(({ ruleId, message }) => `${ruleId}: ${message}`))
}

it.each(['none', 'None', 'n/a', 'N/A', 'TBD', 'nobody', '"-"', '"?"', 'unknown', 'vacant', 'to be confirmed'])(
  '%s in place of an id names nobody, as an empty field does',
  async (word) => {
    const empty = await told(chart({}))
    expect(new Set(empty.map((each) => each.split(':')[0]))).toEqual(new Set(ids))
    const said = chart({
      cover: `, interimCover: [${word}], owners: ${word}, stakeholders: ${word}`,
      owner: `, owner: ${word}`,
      receiver: `, handsOffTo: ${word}`,
      channels: `, channelOwners: {partner: ${word}}`,
      heads: `, actingFor: ${word}, dottedLineTo: ${word}, liaison: ${word}, quota: {amount: 1, setBy: ${word}}`,
      deputy: `, coveredBy: ${word}`,
    })
    expect(await told(said)).toEqual(empty)
  },
)

it('none is a position where one has that id', async () => {
  const said = chart({ id: 'none', cover: ', interimCover: none', owner: ', owner: none', deputy: ', coveredBy: none' })
  expect((await told(said)).filter((each) => /^(no-emergency|vacant-manager)/.test(each))).toEqual([])
})

it.each(['external:agency', 'cmo', 'p-ana'])('%s is somebody', async (cover) => {
  expect((await told(chart({ cover: `, interimCover: ["${cover}"]` }))).filter((each) => /^no-em/.test(each))).toEqual(
    [],
  )
})
