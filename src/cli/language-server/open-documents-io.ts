import { globMatcher } from '../../glob.ts'
import type { FindFilesOptions, Io } from '../../io.ts'
import { folderOf, reportPath } from '../../paths.ts'

const silent = { write: () => {}, isTerminal: false, width: undefined }

/**
 * The world as the editor shows it: an open document is what stands in it, saved or not, and whether or not there is
 * such a file. Prints nothing, as the output belongs to the protocol.
 * @param texts by absolute path
 */
export function openDocumentsIo(io: Io, workingFolder: string, texts: ReadonlyMap<string, () => string>): Io {
  return {
    ...io,
    workingFolder,
    output: silent,
    errors: silent,
    readFile: async (path) => {
      const text = texts.get(path)
      return text === undefined ? io.readFile(path) : new TextEncoder().encode(text())
    },
    kindOf: async (path) => (texts.has(path) ? 'file' : io.kindOf(path)),
    realPath: async (path) => (texts.has(path) ? io.realPath(path).catch(() => path) : io.realPath(path)),
    findFiles: async (patterns, options) => {
      const found = await io.findFiles(patterns, options)
      const matches = globMatcher(patterns)
      const known = new Set(found)
      const further = [...texts.keys()].filter(
        (path) => !known.has(path) && isSearched(path, options) && matches(reportPath(path, options.folder)),
      )
      return further.length === 0 ? found : [...found, ...further].sort()
    },
  }
}

/** Whether a search in a folder would come to a path. */
function isSearched(path: string, { folder, skipFolder }: FindFilesOptions): boolean {
  if (!path.startsWith(folder.endsWith('/') ? folder : `${folder}/`)) return false
  for (let above = folderOf(path); above.length > folder.length; above = folderOf(above)) {
    if (skipFolder(above)) return false
  }
  return true
}
