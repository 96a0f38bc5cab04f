import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node'
import {
  type ClientCapabilities,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type Position,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  ShutdownRequest,
} from 'vscode-languageserver-protocol'

const bin = fileURLToPath(new URL('../../bin/orglint.js', import.meta.url))

/** An editor that talks to a language server over standard input and output: without `argv`, to `orglint lsp` as it is built. */
export class LanguageClient {
  readonly connection: MessageConnection
  readonly #process: ChildProcess
  readonly #waiting: {
    uri: string
    isIt: (diagnostics: readonly Diagnostic[]) => boolean
    resolve: (found: readonly Diagnostic[]) => void
  }[] = []
  /** The last diagnostics of each file. */
  readonly diagnostics = new Map<string, readonly Diagnostic[]>()
  readonly registrations: string[] = []
  readonly #versions = new Map<string, number>()
  #complaints = ''

  private constructor(folder: string, argv: readonly string[]) {
    this.#process = spawn(process.execPath, [...argv], { cwd: folder, stdio: 'pipe' })
    const { stdin, stdout, stderr } = this.#process
    if (!stdin || !stdout) throw new Error('no streams')
    stderr?.on('data', (data) => {
      this.#complaints += String(data)
    })
    this.connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin))
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => this.#take(params))
    this.connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.#complaints += `${message}\n`
    })
    this.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registrations.push(...registrations.map(({ method }) => method))
    })
    this.connection.listen()
  }

  static async start(
    folder: string,
    {
      argv = [bin, 'lsp', '--stdio'],
      folders = [folder],
      capabilities = {},
    }: {
      readonly argv?: readonly string[]
      readonly folders?: readonly string[]
      readonly capabilities?: ClientCapabilities
    } = {},
  ): Promise<{ readonly client: LanguageClient; readonly result: InitializeResult }> {
    const client = new LanguageClient(folder, argv)
    const workspaceFolders = folders.map((path) => ({ uri: pathToFileURL(path).href, name: path }))
    const result = await client.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities,
      workspaceFolders,
    })
    await client.connection.sendNotification(InitializedNotification.type, {})
    return { client, result }
  }

  open(uri: string, text: string, languageId = 'yaml'): Promise<void> {
    this.#versions.set(uri, 1)
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    })
  }

  /** Types a text over a range; without one, over everything. */
  change(uri: string, text: string, range?: Range): Promise<void> {
    const version = (this.#versions.get(uri) ?? 0) + 1
    this.#versions.set(uri, version)
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [range ? { range, text } : { text }],
    })
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } })
  }

  /** The next diagnostics of a file that are as asked for; those it has already count. */
  async diagnosticsOf(
    uri: string,
    isIt: (diagnostics: readonly Diagnostic[]) => boolean,
  ): Promise<readonly Diagnostic[]> {
    const known = this.diagnostics.get(uri)
    if (known && isIt(known)) return known
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const last = JSON.stringify(this.diagnostics.get(uri)?.map(({ code, message }) => [code, message]))
        reject(new Error(`No such diagnostics of ${uri}; the last were ${last}. ${this.#complaints}`))
      }, 20_000)
      this.#waiting.push({
        uri,
        isIt,
        resolve: (found) => {
          clearTimeout(timer)
          resolve(found)
        },
      })
    })
  }

  /** Hangs up as the protocol wants; gives the exit code. */
  async stop(): Promise<number | null> {
    const ended = this.ended()
    await this.connection.sendRequest(ShutdownRequest.type)
    await this.connection.sendNotification(ExitNotification.type)
    return ended
  }

  /** Ends the connection without a word, as an editor that crashes; gives the exit code. */
  hangUp(): Promise<number | null> {
    const ended = this.ended()
    this.#process.stdin?.end()
    return ended
  }

  ended(): Promise<number | null> {
    return new Promise((resolve) => this.#process.once('exit', resolve))
  }

  /** What the server logged, or wrote on its error stream. */
  get complaints(): string {
    return this.#complaints
  }

  #take({ uri, diagnostics }: PublishDiagnosticsParams): void {
    this.diagnostics.set(uri, diagnostics)
    for (const waiting of [...this.#waiting]) {
      if (waiting.uri !== uri || !waiting.isIt(diagnostics)) continue
      this.#waiting.splice(this.#waiting.indexOf(waiting), 1)
      waiting.resolve(diagnostics)
    }
  }
}

/** Where a `|` stands in a text, and the text without it. */
export function cursorIn(marked: string): { readonly text: string; readonly position: Position } {
  const offset = marked.indexOf('|')
  const before = marked.slice(0, offset).split('\n')
  return {
    text: marked.slice(0, offset) + marked.slice(offset + 1),
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
  }
}

/** Where a word stands in a text, the first time or a later one: at its first letter. */
export function positionOf(text: string, word: string, time = 1): Position {
  let offset = -1
  for (let at = 0; at < time; at++) offset = text.indexOf(word, offset + 1)
  if (offset < 0) throw new Error(`There is no ${word}.`)
  const before = text.slice(0, offset).split('\n')
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
}

/** The place of a word that stands on one line. */
export function rangeOf(text: string, word: string): Range {
  const start = positionOf(text, word)
  return { start, end: { ...start, character: start.character + word.length } }
}
