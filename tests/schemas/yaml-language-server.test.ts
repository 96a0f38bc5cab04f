import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  HoverRequest,
} from 'vscode-languageserver-protocol'
import { cursorIn, LanguageClient } from '../support/language-client.ts'

/** What an editor shows by the published schemas alone, through the server that most of them use for YAML. */
const server = fileURLToPath(
  new URL('../../node_modules/yaml-language-server/bin/yaml-language-server', import.meta.url),
)
const schema = (name: string) => pathToFileURL(fileURLToPath(new URL(`../../schemas/${name}`, import.meta.url))).href
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'orglint-schemas-')))
let client: LanguageClient

beforeAll(async () => {
  client = (await LanguageClient.start(folder, { argv: [server, '--stdio'] })).client
})
afterAll(async () => {
  await client.stop()
  rmSync(folder, { recursive: true })
})

async function open(path: string, schemaName: string, marked: string) {
  const { text, position } = cursorIn(`# yaml-language-server: $schema=${schema(schemaName)}\n${marked}`)
  const uri = pathToFileURL(join(folder, path)).href
  await client.open(uri, text)
  return { textDocument: { uri }, position }
}

async function complete(path: string, schemaName: string, marked: string): Promise<readonly CompletionItem[]> {
  const at = await open(path, schemaName, marked)
  const answer = (await client.connection.sendRequest(CompletionRequest.type, at)) as CompletionList
  return answer.items
}

describe('a chart with the line that names the schema', () => {
  it('gets its fields with their descriptions', async () => {
    const items = await complete('a.yaml', 'orgchart.schema.json', 'positions:\n  - id: ceo\n    rep|\n')
    const labels = items.map(({ label }) => label)
    expect(labels).toEqual(expect.arrayContaining(['title', 'reportsTo', 'dottedLineTo']))
    const item = items.find(({ label }) => label === 'reportsTo')
    expect(JSON.stringify(item?.documentation)).toContain("Id of the manager's position: the one solid line.")
  })

  it.each([
    ['status', 'positions:\n  - id: ceo\n    status: |\n', ['filled', 'vacant', 'interim', 'planned']],
    ['role', 'positions:\n  - id: ceo\n    role: |\n', ['ceo', 'cro', 'vp-sales']],
  ])('gets the words of %s', async (field, text, words) => {
    const items = await complete(`${field}.yaml`, 'orgchart.schema.json', text)
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(words))
  })

  it('shows what a field means', async () => {
    const at = await open('hover.yaml', 'orgchart.schema.json', 'positions:\n  - id: ceo\n    repor|tsTo: x\n')
    const hover = await client.connection.sendRequest(HoverRequest.type, at)
    expect(hover).toMatchObject({ contents: { value: expect.stringContaining('the one solid line') } })
  })

  it('is told of a field that does not exist, and of nothing in a sound chart', async () => {
    const wrong = await open('wrong.yaml', 'orgchart.schema.json', 'positions:\n  - {id: a, colour: red}|\n')
    const [problem] = await client.diagnosticsOf(wrong.textDocument.uri, (all) => all.length > 0)
    expect(problem?.message).toContain('colour')
    const sound = await open(
      'sound.yaml',
      'orgchart.schema.json',
      'positions:\n  - {id: a, title: Analyst, x-mine: 1}|\n',
    )
    expect(await client.diagnosticsOf(sound.textDocument.uri, () => true)).toEqual([])
  })
})

describe('a configuration with the line that names the schema', () => {
  it('gets rules with what they demand, and severities', async () => {
    const rules = await complete('c.yaml', 'config.schema.json', 'rules:\n  miss|\n')
    const item = rules.find(({ label }) => label === 'missing-successor')
    expect(JSON.stringify(item?.documentation)).toContain('Somebody is named to follow')
    // Without quotes, YAML 1.1 takes off for false.
    const severities = await complete('d.yaml', 'config.schema.json', 'rules:\n  missing-successor: |\n')
    expect(severities.map(({ label }) => label)).toEqual(expect.arrayContaining(['"off"', 'info', 'warn', 'error']))
  })
})
