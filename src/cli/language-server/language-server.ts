import {
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
  type WorkspaceFolder,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { isConfigurationFile } from '../../config/find-configuration.ts'
import type { Finding } from '../../finding.ts'
import type { Io } from '../../io.ts'
import { fixAllKind } from '../../lsp/code-actions.ts'
import { diagnosticOf } from '../../lsp/diagnostics.ts'
import { absolutePath } from '../../paths.ts'
import type { Source } from '../../source.ts'
import type { InputOptions } from '../lint-options.ts'
import { formatContext } from '../render-report.ts'
import { answerQuestions } from './answer-questions.ts'
import { Debounce } from './debounce.ts'
import { diagnosticsOf } from './diagnostics-of.ts'
import { Documents } from './documents.ts'
import type { JudgedDocument } from './judge-document.ts'
import { Judgements } from './judgements.ts'
import { Publisher } from './publisher.ts'
import { readSchemas } from './read-schemas.ts'

/**
 * How long the editor must rest before a changed text is judged, in milliseconds: as long as judging took the last
 * time, so that small charts are judged at every keystroke and large ones do not keep the editor waiting.
 */
const rest = { least: 10, most: 300 }

const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
  hoverProvider: true,
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
  completionProvider: { triggerCharacters: [' ', '"', '[', ',', '-'] },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
}

/** Answers an editor over a connection until that is closed; gives the exit code. */
export async function serveEditor(connection: Connection, options: InputOptions, io: Io): Promise<number> {
  const { version, rule: ruleFacts } = await formatContext('compact', 0, {}, io, undefined)
  const open = new TextDocuments(TextDocument)
  const documents = new Documents(io, () => open.all())
  const judgements = new Judgements(documents, options)
  const publisher = new Publisher(
    (uri, diagnostics) =>
      void connection.sendDiagnostics({ uri, diagnostics: [...diagnostics], ...versionOf(open.get(uri)) }),
    isConfigurationFile,
  )
  const debounce = new Debounce()
  let pause = rest.least
  let folders: readonly WorkspaceFolder[] = []
  let watches = false
  let changesFolders = false
  let isShutDown = false

  const useFolders = (changed: readonly WorkspaceFolder[]) => {
    folders = changed
    documents.folders = folders.map(({ uri }) => uri)
  }

  const shown = (judged: JudgedDocument) => {
    const uriOf = (source: Source) => documents.uriOf(absolutePath(source.path, judged.workingFolder))
    return (finding: Finding) => diagnosticOf(finding, { uriOf, docsUrl: (id) => ruleFacts(id)?.docsUrl })
  }
  const judge = async (document: TextDocument): Promise<void> => {
    const { version: judgedVersion, uri } = document
    const start = io.now()
    const judged = await judgements.judged(document)
    pause = Math.min(rest.most, Math.max(rest.least, io.now() - start))
    if (open.get(uri)?.version !== judgedVersion) return
    const uriOf = (source: Source) => documents.uriOf(absolutePath(source.path, judged.workingFolder))
    publisher.publish(uri, diagnosticsOf(judged, uri, uriOf, shown(judged)))
  }
  const judgeSoon = (uri: string) => {
    debounce.run(uri, pause, () => {
      const document = open.get(uri)
      if (document) judge(document).catch(complain)
    })
  }
  const judgeAllSoon = () => {
    judgements.outdate()
    for (const { uri } of open.all()) judgeSoon(uri)
  }
  const complain = (error: unknown) => {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }

  connection.onInitialize((params) => {
    useFolders(foldersOf(params))
    watches = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true
    changesFolders = params.capabilities.workspace?.workspaceFolders === true
    return { serverInfo: { name: 'orglint', version }, capabilities }
  })
  connection.onInitialized(() => {
    const watchers = [{ globPattern: '**/*.{yaml,yml,json,jsonc,md}' }]
    if (watches) connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(complain)
    if (!changesFolders) return
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri))
      useFolders([...folders.filter(({ uri }) => !gone.has(uri)), ...added])
      judgeAllSoon()
    })
  })
  connection.onDidChangeWatchedFiles(judgeAllSoon)
  open.onDidChangeContent(({ document }) => {
    judgements.outdate()
    if (isConfigurationFile(document.uri)) judgeAllSoon()
    else judgeSoon(document.uri)
  })
  open.onDidClose(({ document: { uri } }) => {
    debounce.cancel(uri)
    judgements.forget(uri)
    publisher.withdraw(uri)
    // For the other files of its chart, what is on disk counts again.
    judgeAllSoon()
  })

  answerQuestions(connection, { open, judgements, schemas: await readSchemas(io), shown, io })
  open.listen(connection)
  connection.onShutdown(() => {
    isShutDown = true
    debounce.cancelAll()
  })
  return new Promise((resolve) => {
    connection.onExit(() => resolve(isShutDown ? 0 : 1))
    connection.listen()
  })
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly WorkspaceFolder[] {
  if (workspaceFolders) return workspaceFolders
  return rootUri ? [{ uri: rootUri, name: '' }] : []
}

function versionOf(document: TextDocument | undefined): { readonly version?: number } {
  return document ? { version: document.version } : {}
}
