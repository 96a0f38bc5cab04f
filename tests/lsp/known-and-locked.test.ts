import { expect, it } from 'vitest'
import { CodeActionRequest } from 'vscode-languageserver-protocol'
import { lspDesk } from '../support/lsp-desk.ts'
import { run } from '../support/run-main.ts'

const { client, open, write } = lspDesk()

const chart = `positions:
  - {id: ceo, title: Chief Executive Officer}
  - {id: cfo, title: Chief Financial Officer, reportsTo: ceo, dottedLineTo: [ceo]}
  - {id: cmo, title: Chief Marketing Officer, reportsTo: boss}
`

async function titlesIn(uri: string) {
  const range = { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } }
  const asked = { textDocument: { uri }, range, context: { diagnostics: [] } }
  const actions = (await client().connection.sendRequest(CodeActionRequest.type, asked)) ?? []
  return actions.map(({ title }) => title)
}

it('offers to silence no locked rule', async () => {
  write('locked/orglint.config.yaml', 'locked: [unknown-manager]\n')
  const uri = await open('locked/chart.yaml', chart)
  const titles = await titlesIn(uri)
  expect(titles).toContain('Silence dotted-line-redundant here, with a reason')
  expect(titles).not.toContain('Silence unknown-manager here, with a reason')
})

it('shows and fixes nothing that the baseline knows', async () => {
  const { io } = await run(['--suppress-all', 'chart.yaml'], { files: { 'chart.yaml': chart } })
  write('orglint.baseline.json', io.fileText('orglint.baseline.json') ?? '')
  const uri = await open('chart.yaml', chart.replace('boss', 'bozz'))
  const shown = await client().diagnosticsOf(uri, () => true)
  expect(shown.map(({ code }) => code)).toEqual(['unknown-manager'])
  const titles = await titlesIn(uri)
  expect(titles).toContain('Silence unknown-manager here, with a reason')
  expect(titles.filter((title) => /dotted|Fix all/.test(title))).toEqual([])
})
