import { fileURLToPath, pathToFileURL } from 'node:url'

/** Languages of editors whose name says the format of a document without a file. */
const extensions: ReadonlyMap<string, string> = new Map([
  ['json', 'json'],
  ['jsonc', 'jsonc'],
  ['markdown', 'md'],
])

/** The absolute path of a `file:` address, with `/`; undefined for any other address. */
export function filePathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri).replaceAll('\\', '/') : undefined
  } catch {
    return undefined
  }
}

/**
 * The path under which a document is judged: its own, or for one that was never saved a made-up one in a folder, whose
 * extension says the format.
 */
export function documentPath(uri: string, languageId: string, folder: string): string {
  const path = filePathOf(uri)
  if (path !== undefined) return path
  const name = uri.replace(/[^\p{L}\p{N}.-]+/gu, '-').replace(/^-+|-+$/g, '')
  return `${folder}/${name}.${extensions.get(languageId) ?? 'yaml'}`
}

/** The address of a file. */
export function uriOfPath(path: string): string {
  return pathToFileURL(path).href
}
