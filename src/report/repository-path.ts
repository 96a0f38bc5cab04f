import { absolutePath, isAbsolutePath, reportPath } from '../paths.ts'
import type { FormatContext } from './format.ts'

type Folders = Pick<FormatContext, 'workingFolder' | 'repositoryFolder'>

/** A path of a report as code hosts know it: from the root of the repository; absolute outside it. */
export function repositoryPath(path: string, { workingFolder, repositoryFolder }: Folders): string {
  return path === '<stdin>' ? path : reportPath(absolutePath(path, workingFolder), repositoryFolder)
}

/** The same as a URI reference: each part percent-encoded, `file:` where the path is absolute. */
export function repositoryUri(path: string, folders: Folders): string {
  const inRepository = repositoryPath(path, folders)
  const parts = inRepository.split('/').map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
  if (!isAbsolutePath(inRepository)) return parts.join('/')
  const [first = '', ...rest] = parts
  // A drive keeps its colon.
  return `file://${first === '' ? '' : `/${decodeURIComponent(first)}`}/${rest.join('/')}`
}
