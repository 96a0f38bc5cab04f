import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  DefinitionRequest,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FileChangeType,
  HoverRequest,
  type MarkupContent,
  ReferencesRequest,
} from 'vscode-languageserver-protocol'
import { cursorIn, LanguageClient, positionOf, rangeOf } from '../support/language-client.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'orglint-lsp-')))
const uriOf = (path: string) => pathToFileURL(join(folder, path)).href
let client: LanguageClient

const chart = `positions:
  - {id: ceo, title: Chief Executive Officer, name: Ana Costa}
  - {id: cso, title: Chief Sales Officer, name: Bo Lind, reportsTo: ceo}
  - {id: vp, title: VP of Sales, name: Cy Roth, reportsTo: cso}
`

beforeAll(async () => {
  client = (await LanguageClient.start(folder)).client
})

afterAll(async () => {
  expect(await client.stop()).toBe(0)
  expect(client.complaints).toBe('')
  rmSync(folder, { recursive: true })
})

const opened: string[] = []
afterEach(async () => {
  for (const uri of opened.splice(0)) await client.close(uri)
})

async function open(path: string, text: string, languageId = 'yaml'): Promise<string> {
  const uri = uriOf(path)
  opened.push(uri)
  await client.open(uri, text, languageId)
  return uri
}

const codes = (diagnostics: readonly { readonly code?: unknown }[] | undefined) => diagnostics?.map(({ code }) => code)
const isAbout = (code: string) => (diagnostic: { readonly code?: unknown }) => diagnostic.code === code
const has = (code: string) => (diagnostics: readonly { readonly code?: unknown }[]) =>
  codes(diagnostics)?.includes(code) === true
const lacks = (code: string) => (diagnostics: readonly { readonly code?: unknown }[]) => !has(code)(diagnostics)

describe('diagnostics', () => {
  it('follow the text as it is typed, saved or not', async () => {
    const uri = await open('typed.yaml', chart)
    await client.diagnosticsOf(uri, lacks('unknown-manager'))
    const start = positionOf(chart, 'cso}')
    await client.change(uri, 'nobody', { start, end: { ...start, character: start.character + 3 } })
    const found = await client.diagnosticsOf(uri, has('unknown-manager'))
    const diagnostic = found.find(({ code }) => code === 'unknown-manager')
    expect(diagnostic).toMatchObject({
      source: 'orglint',
      severity: 1,
      range: { start, end: { ...start, character: start.character + 6 } },
    })
    expect(diagnostic?.message).toContain('nobody')
    await client.change(uri, chart)
    await client.diagnosticsOf(uri, lacks('unknown-manager'))
  })
})

describe('diagnostics of a chart group', () => {
  const config = 'charts: [{name: group, files: [group/*.yaml]}]\n'
  const top = 'positions:\n  - {id: ceo, title: Chief Executive Officer, name: Ana Costa}\n'
  const below = 'positions:\n  - {id: cfo, title: Chief Financial Officer, name: Bo Lind, reportsTo: ceo}\n'

  beforeAll(() => {
    mkdirSync(join(folder, 'group'))
    writeFileSync(join(folder, 'orglint.config.yaml'), config)
    writeFileSync(join(folder, 'group/top.yaml'), top)
    writeFileSync(join(folder, 'group/below.yaml'), below)
  })
  afterAll(() => {
    rmSync(join(folder, 'orglint.config.yaml'))
    rmSync(join(folder, 'group'), { recursive: true })
  })

  it('come for every file of it, from open texts and from disk', async () => {
    const topUri = await open('group/top.yaml', top)
    const belowUri = uriOf('group/below.yaml')
    await client.diagnosticsOf(belowUri, lacks('unknown-manager'))
    await client.change(topUri, top.replace('ceo', 'chief'))
    const [found] = (await client.diagnosticsOf(belowUri, has('unknown-manager'))).filter(isAbout('unknown-manager'))
    expect(found?.message).toContain('ceo')
    await open('group/below.yaml', below.replace('ceo', 'chief'))
    await client.diagnosticsOf(belowUri, lacks('unknown-manager'))
    // Closed without saving, the file on disk counts again.
    await client.close(topUri)
    await client.diagnosticsOf(belowUri, has('unknown-manager'))
  })

  it('lead from an id to its place in another file', async () => {
    const belowUri = await open('group/below.yaml', below)
    const found = await client.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri: belowUri },
      position: positionOf(below, 'ceo}'),
    })
    expect(found).toEqual([{ uri: uriOf('group/top.yaml'), range: rangeOf(top, 'ceo') }])
  })

  it('say in the configuration what is wrong with it, as it is typed', async () => {
    const chartUri = await open('group/top.yaml', top)
    const uri = await open('orglint.config.yaml', config)
    await client.diagnosticsOf(uri, (all) => all.length === 0)
    await client.change(uri, `${config}rules: {no-such-rule: off}\n`)
    const [mistake] = await client.diagnosticsOf(uri, (all) => all.length > 0)
    expect(mistake).toMatchObject({
      code: 'configuration',
      severity: 1,
      range: rangeOf(`${config}rules: {no-such-rule`, 'no-such-rule'),
    })
    await client.change(uri, `${config}rules: {missing-successor: off}\n`)
    await client.diagnosticsOf(uri, (all) => all.length === 0)
    await client.diagnosticsOf(chartUri, () => true)
  })

  it('follow the configuration on disk when the editor says that it changed', async () => {
    const uri = await open('group/below.yaml', below.replace('ceo', 'nobody'))
    await client.diagnosticsOf(uri, has('unknown-manager'))
    writeFileSync(join(folder, 'orglint.config.yaml'), `${config}rules: {unknown-manager: off}\n`)
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: uriOf('orglint.config.yaml'), type: FileChangeType.Changed }],
    })
    await client.diagnosticsOf(uri, lacks('unknown-manager'))
  })
})

describe('texts that are no charts, or none yet', () => {
  it('says nothing about other YAML and about other broken YAML', async () => {
    for (const [path, text] of [
      ['compose.yaml', 'services: {web: {image: nginx}}\n'],
      ['broken.yaml', 'services: {web: [\n'],
    ] as const) {
      const uri = await open(path, text)
      expect(await client.diagnosticsOf(uri, () => true)).toEqual([])
    }
  })

  it('reports what does not parse, and keeps the outline that it had', async () => {
    const uri = await open('half.yaml', chart)
    const symbols = () => client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })
    const before = await symbols()
    expect(before).toHaveLength(1)
    await client.change(uri, `${chart}  - {id: "x\n`)
    expect(codes(await client.diagnosticsOf(uri, (all) => all.length > 0 && all.every(isAbout('syntax'))))).toEqual([
      'syntax',
    ])
    expect(await symbols()).toEqual(before)
  })

  it('judges a document that was never saved', async () => {
    const uri = 'untitled:Untitled-1'
    opened.push(uri)
    await client.open(uri, 'positions: [{id: a, title: Analyst, reportsTo: nobody}]\n')
    await client.diagnosticsOf(uri, has('unknown-manager'))
  })
})

describe('questions', () => {
  it('shows the organisation as the outline', async () => {
    const uri = await open('outline.yaml', chart)
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })
    expect(outline(symbols as readonly DocumentSymbol[])).toEqual([
      'Chief Executive Officer · Ana Costa · ceo',
      '  Chief Sales Officer · Bo Lind · cso',
      '    VP of Sales · Cy Roth · vp · vp-sales',
    ])
  })

  it('tells on a title what is known of the seat', async () => {
    const uri = await open('hover.yaml', chart)
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: positionOf(chart, 'Chief Sales'),
    })
    expect(hover?.range).toEqual(rangeOf(chart, 'Chief Sales Officer'))
    const { value } = (hover?.contents ?? {}) as MarkupContent
    expect(value.split('\n').filter((line) => line !== '')).toEqual([
      '**Chief Sales Officer** (cso)',
      '- Held by Bo Lind',
      '- Role: `cso`, chief sales officer (sure from the title)',
      '- Evidence: "chief sales officer" in the English dictionary',
      '- Reports to Ana Costa (ceo)',
      '- Span: 1 direct report, 1 filled seat below',
      expect.stringMatching(/^- ⛔ Nobody is named to follow Bo Lind .* \(`missing-successor`\)$/),
    ])
  })

  it('finds where an id stands and what refers to it', async () => {
    const uri = await open('ids.yaml', chart)
    const at = { textDocument: { uri }, position: positionOf(chart, 'cso}') }
    const own = rangeOf(chart, 'cso')
    expect(await client.connection.sendRequest(DefinitionRequest.type, at)).toEqual([{ uri, range: own }])
    const references = (includeDeclaration: boolean) =>
      client.connection.sendRequest(ReferencesRequest.type, { ...at, context: { includeDeclaration } })
    expect(await references(true)).toEqual([
      { uri, range: own },
      { uri, range: { start: positionOf(chart, 'cso}'), end: positionOf(chart, '}\n', 3) } },
    ])
    expect(await references(false)).toHaveLength(1)
  })
})

describe('a hover over the name of a rule', () => {
  const hoverAt = async (uri: string, marked: ReturnType<typeof cursorIn>) => {
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: marked.position,
    })
    return (hover?.contents as MarkupContent | undefined)?.value
  }

  it.each([
    ['a comment', 'chart.yaml', '# orglint-disable-next-line missing-succ|essor -- new\n'],
    ['the data', 'chart.yaml', 'x-orglint-ignore: [{rule: missing|-successor, reason: new}]\n'],
    ['a configuration', 'orglint.config.yaml', 'rules:\n  missing|-successor: warn\n'],
  ])('in %s says what the rule is for', async (_, path, text) => {
    const marked = cursorIn(path === 'chart.yaml' ? `${text}${chart}` : text)
    const uri = await open(path, marked.text)
    const lines = (await hoverAt(uri, marked))?.split('\n\n')
    expect(lines?.slice(0, 2)).toEqual([
      '**missing-successor** · succession · error',
      'Somebody is named to follow in every top sales seat and every critical seat.',
    ])
    expect(lines?.[2]).toMatch(/^\*\*Why it matters\.\*\* Sales leaders are called by other companies/)
  })
})

describe('the connection', () => {
  it('ends when the editor hangs up without a word', async () => {
    const { client: other } = await LanguageClient.start(folder)
    expect(await other.hangUp()).toBe(1)
  })

  it('takes in folders that come to the workspace, with their configuration', async () => {
    const further = join(folder, 'further')
    mkdirSync(further)
    writeFileSync(join(further, 'orglint.config.yaml'), 'rules: {unknown-manager: off}\n')
    const capabilities = { workspace: { workspaceFolders: true } }
    const { client: other } = await LanguageClient.start(folder, { folders: [], capabilities })
    const added = [{ uri: pathToFileURL(further).href, name: 'further' }]
    const uri = 'untitled:New'
    await other.open(uri, 'positions: [{id: a, title: Analyst, reportsTo: nobody}]\n')
    await other.diagnosticsOf(uri, has('unknown-manager'))
    await other.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added, removed: [] },
    })
    await other.diagnosticsOf(uri, lacks('unknown-manager'))
    expect(await other.stop()).toBe(0)
    expect(other.complaints).toBe('')
  })

  it('asks the editor to watch charts and configurations', async () => {
    const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } }
    const { client: other } = await LanguageClient.start(folder, { capabilities })
    await other.open(uriOf('any.yaml'), chart)
    await other.diagnosticsOf(uriOf('any.yaml'), () => true)
    expect(other.registrations).toContain('workspace/didChangeWatchedFiles')
    expect(await other.stop()).toBe(0)
  })
})

function outline(symbols: readonly DocumentSymbol[], indent = ''): readonly string[] {
  return symbols.flatMap(({ name, detail, children = [] }) => [
    `${indent}${[name, detail].filter(Boolean).join(' · ')}`,
    ...outline(children, `${indent}  `),
  ])
}
