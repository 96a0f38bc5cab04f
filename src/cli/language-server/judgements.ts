import type { TextDocument } from 'vscode-languageserver-textdocument'
import { configurationSource } from '../../config/configuration-problem.ts'
import { gatherCharts } from '../../lint/gather-charts.ts'
import { openChart } from '../../lint/open-chart.ts'
import { indexOpened } from '../../lint/read-charts.ts'
import type { ChartView } from '../../lsp/chart-view.ts'
import { parseSource } from '../../parse/parse-source.ts'
import type { Tree } from '../../parse/tree.ts'
import { absolutePath } from '../../paths.ts'
import { formatOf } from '../../read/chart-files.ts'
import type { Source } from '../../source.ts'
import type { InputOptions } from '../lint-options.ts'
import type { Documents } from './documents.ts'
import { type JudgedDocument, judgeDocument } from './judge-document.ts'

interface Entry {
  /** The state of the world that it was judged in. */
  readonly age: number
  readonly judged: Promise<JudgedDocument>
  view?: Promise<ChartView | undefined>
}

/** What is known of each open document: worked out when somebody asks, and once for each state of the world. */
export class Judgements {
  readonly #documents: Documents
  readonly #options: InputOptions
  readonly #entries = new Map<string, Entry>()
  readonly #lastViews = new Map<string, ChartView>()
  #age = 0

  constructor(documents: Documents, options: InputOptions) {
    this.#documents = documents
    this.#options = options
  }

  /** Something changed: a text, a file, a folder. */
  outdate(): void {
    this.#age++
  }

  forget(uri: string): void {
    this.#entries.delete(uri)
    this.#lastViews.delete(uri)
  }

  judged(document: TextDocument): Promise<JudgedDocument> {
    return this.#entry(document).judged
  }

  /** The chart that a document is part of; undefined where it holds none at the moment. */
  view(document: TextDocument): Promise<ChartView | undefined> {
    const entry = this.#entry(document)
    entry.view ??= this.#readView(document, entry)
    return entry.view
  }

  /** As `view`; while a document does not parse, what it last was. Its places may be out of date. */
  async lastView(document: TextDocument): Promise<ChartView | undefined> {
    return (await this.view(document)) ?? this.#lastViews.get(document.uri)
  }

  /** A document as a tree, chart or not; undefined while it does not parse. */
  async tree(document: TextDocument): Promise<Tree | undefined> {
    const view = await this.view(document)
    return view ? view.tree : (await parseSource(this.source(document))).tree
  }

  /** A document as it is now, whether or not anything can be read in it. */
  source(document: TextDocument): Source {
    const path = this.#documents.pathOf(document)
    return { ...configurationSource(path, document.getText()), format: formatOf(path) ?? 'yaml' }
  }

  #entry(document: TextDocument): Entry {
    const known = this.#entries.get(document.uri)
    if (known?.age === this.#age) return known
    const judged = judgeDocument(this.#documents.pathOf(document), this.#options, this.#documents.ioFor(document))
    const entry: Entry = { age: this.#age, judged }
    this.#entries.set(document.uri, entry)
    return entry
  }

  async #readView({ uri }: TextDocument, { judged }: Entry): Promise<ChartView | undefined> {
    const { request, path, reports, workingFolder } = await judged
    const input = request && gatherCharts(request).find(({ sources }) => sources.some((source) => source.path === path))
    if (!input) return undefined
    const opened = await openChart(input, request)
    const file = opened.files.find(({ source }) => source.path === path)
    const chart = indexOpened(opened, input, request)
    if (file?.kind !== 'part' || !chart) return undefined
    const view: ChartView = {
      source: file.source,
      tree: file.part.tree,
      chart,
      findings: reports.flatMap(({ findings }) => findings),
      uriOf: (source: Source) => this.#documents.uriOf(absolutePath(source.path, workingFolder)),
    }
    this.#lastViews.set(uri, view)
    return view
  }
}
