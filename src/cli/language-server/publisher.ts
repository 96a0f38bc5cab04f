import type { Diagnostic } from 'vscode-languageserver'

/** Diagnostics by the address of the file that they stand in. */
export type DiagnosticsByUri = ReadonlyMap<string, readonly Diagnostic[]>

/**
 * Sends diagnostics to the editor. Judging one document says something of several files, and several open documents
 * speak of the same file: the last word on a chart file counts, on a shared configuration all of them together.
 */
export class Publisher {
  readonly #send: (uri: string, diagnostics: readonly Diagnostic[]) => void
  readonly #isShared: (uri: string) => boolean
  /** Open document → what judging it said. */
  readonly #said = new Map<string, DiagnosticsByUri>()
  /** What the editor shows, as text. */
  readonly #shown = new Map<string, string>()

  constructor(send: (uri: string, diagnostics: readonly Diagnostic[]) => void, isShared: (uri: string) => boolean) {
    this.#send = send
    this.#isShared = isShared
  }

  publish(document: string, said: DiagnosticsByUri): void {
    const before = this.#said.get(document)
    // Said last, it goes before what others said of the same file.
    this.#said.delete(document)
    this.#said.set(document, said)
    for (const uri of new Set([...(before?.keys() ?? []), ...said.keys()])) this.#show(uri)
  }

  /** Takes back what only this document had to say. */
  withdraw(document: string): void {
    const before = this.#said.get(document)
    this.#said.delete(document)
    for (const uri of before?.keys() ?? []) this.#show(uri)
  }

  #show(uri: string): void {
    const said = [...this.#said.values()].flatMap((each) => {
      const diagnostics = each.get(uri)
      return diagnostics ? [diagnostics] : []
    })
    const diagnostics = this.#isShared(uri) ? withoutRepeats(said.flat()) : (said.at(-1) ?? [])
    const text = JSON.stringify(diagnostics)
    if (this.#shown.get(uri) === text) return
    if (said.length === 0) this.#shown.delete(uri)
    else this.#shown.set(uri, text)
    this.#send(uri, diagnostics)
  }
}

function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()]
}
