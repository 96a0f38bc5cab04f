/** What orglint needs from the world. The command line passes Node's; tests pass their own. */
export interface Io {
  /** Absolute path of the working folder, with `/`. */
  readonly workingFolder: string
  /** Absolute path of orglint's own package, where its rule pages lie. */
  readonly packageFolder: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Today's date in UTC, `YYYY-MM-DD`. */
  readonly today: () => string
  /** Milliseconds since the program started; only ever shown, never judged by. */
  readonly now: () => number
  /** Told how much text (in UTF-16 units) there is to judge, before it is judged. */
  readonly expectText?: (length: number) => void
  readonly readFile: (path: string) => Promise<Uint8Array>
  readonly readStandardInput: () => Promise<Uint8Array>
  /** Writes a whole file or leaves what was there; makes the folders above it. */
  readonly writeFile: (path: string, text: string) => Promise<void>
  /** Replaces files that are there: all of them, or none. Throws a `ReplaceFailure` where one cannot be replaced. */
  readonly replaceFiles: (files: readonly FileContent[]) => Promise<void>
  /** What stands at a path. Throws as `fs.stat` does where nothing can be read there. */
  readonly kindOf: (path: string) => Promise<'file' | 'folder' | 'other'>
  /** The path without links on the way, by which two names of one file are known as one. */
  readonly realPath: (path: string) => Promise<string>
  /** Files that match glob patterns, as absolute paths with `/`, sorted. Links to files count, links to folders are not followed. */
  readonly findFiles: (patterns: readonly string[], options: FindFilesOptions) => Promise<readonly string[]>
  /** Runs an ES module or CommonJS file (absolute path) and gives what it exports. Only plugins are ever run. */
  readonly importModule: (file: string) => Promise<unknown>
  /** Begins to ask whoever sits at the terminal; undefined where nobody does. Absent where nobody ever does. */
  readonly openQuestions?: () => Promise<Questions | undefined>
  readonly output: OutputStream
  readonly errors: OutputStream
}

export interface FileContent {
  /** Absolute. */
  readonly path: string
  readonly content: Uint8Array
}

/** Why no file was replaced. */
export interface ReplaceFailure {
  /** Of the file that could not be replaced. */
  readonly path: string
  /** What the file system said. */
  readonly cause: unknown
}

export interface FindFilesOptions {
  /** Absolute. */
  readonly folder: string
  /** Whether to keep out of a folder; gets its absolute path. */
  readonly skipFolder: (path: string) => boolean
  /** Told of each folder below that was left out: it cannot be read, or it is the target of a link. */
  readonly onSkippedFolder?: (path: string, why: 'unreadable' | 'link') => void
}

export interface Questions {
  /** The line that was typed; undefined where the input ended or was broken off. */
  readonly ask: (question: string) => Promise<string | undefined>
  readonly close: () => void
}

export interface OutputStream {
  readonly write: (text: string) => void
  readonly isTerminal: boolean
  /** In columns; undefined where the stream is no terminal. */
  readonly width: number | undefined
}
