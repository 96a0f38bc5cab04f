import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll } from 'vitest'
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol'
import { LanguageClient } from './language-client.ts'

/** A folder of its own with an editor at work in it, for the tests of one file. Documents close after each test. */
export interface LspDesk {
  readonly client: () => LanguageClient
  readonly folder: string
  readonly uriOf: (path: string) => string
  /** Opens a document with this text, which need not be on disk. */
  readonly open: (path: string, text: string, languageId?: string) => Promise<string>
  readonly write: (path: string, text: string) => void
}

export function lspDesk(): LspDesk {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'orglint-lsp-')))
  const uriOf = (path: string) => pathToFileURL(join(folder, path)).href
  const opened: string[] = []
  let running: LanguageClient | undefined
  const client = () => {
    if (!running) throw new Error('The server is not started.')
    return running
  }
  beforeAll(async () => {
    running = (await LanguageClient.start(folder)).client
  })
  afterEach(async () => {
    for (const uri of opened.splice(0)) await client().close(uri)
  })
  afterAll(async () => {
    const code = await client().stop()
    rmSync(folder, { recursive: true })
    if (code !== 0 || client().complaints !== '')
      throw new Error(`The server ended with ${code}: ${client().complaints}`)
  })
  return {
    client,
    folder,
    uriOf,
    open: async (path, text, languageId = 'yaml') => {
      const uri = path.includes(':') ? path : uriOf(path)
      opened.push(uri)
      await client().open(uri, text, languageId)
      return uri
    },
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    },
  }
}

/** A text with the edits of one file made. */
export function edited(text: string, edit: WorkspaceEdit | null | undefined, uri: string): string {
  return withEdits(text, edit?.changes?.[uri] ?? [])
}

export function withEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split('\n')
  const offset = ({ line, character }: { line: number; character: number }) =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (now, { range, newText }) => now.slice(0, offset(range.start)) + newText + now.slice(offset(range.end)),
      text,
    )
}
