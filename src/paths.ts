/**
 * Paths as plain text, always with `/`: what Node's `path` does, where nothing of Node may be imported.
 */

const drive = /^[A-Za-z]:\//

/** Whether a path (with `/`) starts at the root of the file system. */
export function isAbsolutePath(path: string): boolean {
  return path.startsWith('/') || drive.test(path)
}

/** Backslashes separate only on Windows, where an absolute path has a drive or a share. */
export function withSlashes(path: string, workingFolder: string): string {
  return drive.test(workingFolder) || workingFolder.startsWith('//') ? path.replaceAll('\\', '/') : path
}

/** The path from the root of the file system, without `.` and `..`. */
export function absolutePath(path: string, workingFolder: string): string {
  const slashed = withSlashes(path, workingFolder)
  const inFolder = workingFolder.endsWith('/') ? workingFolder + slashed : `${workingFolder}/${slashed}`
  const whole = isAbsolutePath(slashed) ? slashed : inFolder
  const root = drive.exec(whole)?.[0] ?? (whole.startsWith('//') ? '//' : '/')
  const parts: string[] = []
  for (const part of whole.slice(root.length).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return root + parts.join('/')
}

/** A path as reports print it: relative to the working folder where it lies inside, else absolute. */
export function reportPath(path: string, workingFolder: string): string {
  const absolute = absolutePath(path, workingFolder)
  const folder = absolutePath('.', workingFolder)
  if (absolute === folder) return '.'
  const inside = folder.endsWith('/') ? folder : `${folder}/`
  return absolute.startsWith(inside) ? absolute.slice(inside.length) : absolute
}

/** The last part of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The folder that holds a file; `/` or a drive for one at the root. */
export function folderOf(absolute: string): string {
  const end = absolute.lastIndexOf('/')
  const root = drive.exec(absolute)?.[0] ?? '/'
  return end < root.length ? root : absolute.slice(0, end)
}

/** The way from a folder to a file, both absolute: `../org/chart.yaml`. What lies on another drive keeps its whole path. */
export function relativePath(folder: string, file: string): string {
  const [from, to] = [folder.split('/').filter(Boolean), file.split('/').filter(Boolean)]
  if (drive.test(file) && from[0]?.toLowerCase() !== to[0]?.toLowerCase()) return file
  let shared = 0
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}
