import {
  type CompletionItem,
  type Connection,
  type Diagnostic,
  LSPErrorCodes,
  type Position,
  ResponseError,
  type TextDocuments,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { isConfigurationFile } from '../../config/find-configuration.ts'
import type { Finding } from '../../finding.ts'
import type { Io } from '../../io.ts'
import { mayBeSilenced } from '../../lint/silencing-rules.ts'
import type { ChartView } from '../../lsp/chart-view.ts'
import { codeActions } from '../../lsp/code-actions.ts'
import { completions } from '../../lsp/completion.ts'
import { completionPlaces } from '../../lsp/completion-place.ts'
import { directiveCompletions } from '../../lsp/directive-completion.ts'
import { documentSymbols } from '../../lsp/document-symbols.ts'
import { hoverOverChart } from '../../lsp/hover.ts'
import { definitionOf, referencesOf } from '../../lsp/navigation.ts'
import { type Refusal, renameableAt, renameId } from '../../lsp/rename-id.ts'
import { offsetAt } from '../../lsp/text-range.ts'
import { workspaceSymbols } from '../../lsp/workspace-symbols.ts'
import { rules } from '../../rules/index.ts'
import { fixedText } from './fixed-text.ts'
import type { JudgedDocument } from './judge-document.ts'
import type { Judgements } from './judgements.ts'
import type { Schemas } from './read-schemas.ts'
import { hoverOverRule } from './rule-hover.ts'

/** What answers are made from. */
interface Asked {
  readonly open: TextDocuments<TextDocument>
  readonly judgements: Judgements
  readonly schemas: Schemas
  /** How a finding of a document is shown. */
  readonly shown: (judged: JudgedDocument) => (finding: Finding) => Diagnostic
  readonly io: Io
}

/** Answers what an editor asks about open documents, each by its text as it is now. */
export function answerQuestions(connection: Connection, world: Asked): void {
  const { open, judgements, shown, io } = world
  /** A question about an offset of a chart, answered by the text as it is now. */
  const asked = async <Answer>(
    { textDocument, position }: { readonly textDocument: { readonly uri: string }; readonly position: Position },
    answer: (view: ChartView, offset: number) => Answer,
  ): Promise<Answer | undefined> => {
    const document = open.get(textDocument.uri)
    const view = document && (await judgements.view(document))
    return view && answer(view, offsetAt(view.source, position))
  }

  connection.onHover(async (params) => {
    const document = open.get(params.textDocument.uri)
    const tree = document && (await judgements.tree(document))
    if (!tree) return null
    const kind = isConfigurationFile(document.uri) ? 'configuration' : 'chart'
    const rule = await hoverOverRule(tree, offsetAt(tree.source, params.position), kind, io)
    return rule ?? (await asked(params, hoverOverChart)) ?? null
  })
  connection.onDefinition(async (params) => [...((await asked(params, definitionOf)) ?? [])])
  connection.onReferences(async (params) => [
    ...((await asked(params, (view, at) => referencesOf(view, at, params.context.includeDeclaration))) ?? []),
  ])
  connection.onPrepareRename(async (params) => orRefused((await asked(params, renameableAt)) ?? { refusal: noChart }))
  connection.onRenameRequest(async (params) => {
    const edit = await asked(params, (view, offset) => renameId(view, offset, params.newName))
    return orRefused(edit ?? { refusal: noChart })
  })
  connection.onCodeAction(async ({ textDocument, range, context }) => {
    const document = open.get(textDocument.uri)
    if (!document) return []
    const judged = await judgements.judged(document)
    const findings = findingsOf(judged)
    const source = findings[0]?.place.source ?? judgements.source(document)
    const span = { start: offsetAt(source, range.start), end: offsetAt(source, range.end) }
    const view = await judgements.view(document)
    const about = {
      findings,
      view,
      uri: document.uri,
      span,
      only: context.only,
      diagnosticOf: shown(judged),
      maySilence: (ruleId: string) =>
        judged.request !== undefined && mayBeSilenced(ruleId, judged.request.configurationFor(source)),
      fixedText: await fixedText(judged),
    }
    return [...codeActions(about)]
  })
  connection.onCompletion(async ({ textDocument, position }) => {
    const document = open.get(textDocument.uri)
    return document ? [...(await proposals(document, position, world))] : []
  })
  connection.onWorkspaceSymbol(async ({ query }) => {
    const views = await Promise.all(open.all().map((document) => judgements.lastView(document)))
    return [
      ...workspaceSymbols(
        views.flatMap((view) => view ?? []),
        query,
      ),
    ]
  })
  connection.onDocumentSymbol(async ({ textDocument }) => {
    const document = open.get(textDocument.uri)
    const view = document && (await judgements.lastView(document))
    return view ? [...documentSymbols(view)] : []
  })
}

async function proposals(
  document: TextDocument,
  position: Position,
  { judgements, schemas }: Asked,
): Promise<readonly CompletionItem[]> {
  const source = judgements.source(document)
  const offset = offsetAt(source, position)
  const inComment = directiveCompletions(source, offset, rules)
  if (inComment) return inComment
  const isConfiguration = isConfigurationFile(document.uri)
  const view = isConfiguration ? undefined : await judgements.lastView(document)
  const isNative = view === undefined ? /^\s*"?positions"?\s*:/m.test(source.text) : view.chart.dialect === 'native'
  const schema = isConfiguration ? schemas.configuration : isNative ? schemas.chart : undefined
  if (!view && !schema) return []
  return completions(await completionPlaces(source, offset), { source, view, schema, rules })
}

const noChart = 'This file holds no chart that can be read at the moment.'

/** An answer, or the reason why there is none, which the editor shows to the user. */
function orRefused<Answer extends object>(answer: Answer | Refusal): Answer {
  if ('refusal' in answer) throw new ResponseError(LSPErrorCodes.RequestFailed, answer.refusal)
  return answer
}

function findingsOf({ reports, path }: JudgedDocument): readonly Finding[] {
  return reports.flatMap(({ source, findings }) => (source.path === path ? findings : []))
}
