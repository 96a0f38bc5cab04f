import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Io } from '../../io.ts'
import { folderOf } from '../../paths.ts'
import { documentPath, filePathOf, uriOfPath } from './document-path.ts'
import { openDocumentsIo } from './open-documents-io.ts'

/** What the editor has open, and where it stands. */
export class Documents {
  readonly #io: Io
  readonly #open: () => readonly TextDocument[]
  /** Absolute paths. */
  #folders: readonly string[] = []

  constructor(io: Io, open: () => readonly TextDocument[]) {
    this.#io = io
    this.#open = open
  }

  /** The folders of the workspace; those that are on no disk do not count. */
  set folders(uris: readonly string[]) {
    this.#folders = uris.flatMap((uri) => filePathOf(uri)?.replace(/\/+$/, '') ?? [])
  }

  pathOf({ uri, languageId }: TextDocument): string {
    return documentPath(uri, languageId, this.#folders[0] ?? this.#io.workingFolder)
  }

  /** The address of a file, as the editor writes it where it has the file open. */
  uriOf(path: string): string {
    return this.#open().find((document) => this.pathOf(document) === path)?.uri ?? uriOfPath(path)
  }

  /** The world in which a document is judged: its workspace folder is the working folder, else the folder it lies in. */
  ioFor(document: TextDocument): Io {
    const path = this.pathOf(document)
    const around = this.#folders.filter((folder) => path.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)
    const texts = new Map(this.#open().map((each) => [this.pathOf(each), () => each.getText()]))
    return openDocumentsIo(this.#io, around[0] ?? folderOf(path), texts)
  }
}
