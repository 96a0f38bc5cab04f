import type { Place } from '../source.ts'
import type { FormatContext } from './format.ts'
import { textRange } from './report-entries.ts'
import { repositoryUri } from './repository-path.ts'

/** The name by which SARIF paths count from the root of the repository. */
export const repositoryRoot = '%SRCROOT%'

/** A file: by its path from the root of the repository, or by a whole URI outside it. */
export function artifactLocation(path: string, context: FormatContext) {
  const uri = repositoryUri(path, context)
  return uri.startsWith('file://') ? { uri } : { uri, uriBaseId: repositoryRoot }
}

export function physicalLocation(place: Place, context: FormatContext) {
  return { artifactLocation: artifactLocation(place.source.path, context), region: region(place) }
}

/** Lines and columns from 1, the end column exclusive. */
export function region(place: Place) {
  const { line, column, endLine, endColumn } = textRange(place)
  return { startLine: line, startColumn: column, endLine, endColumn }
}
