/** One pattern where it takes in these files and no others of all that are there, else each of them by name. */
export function chartPatterns(members: readonly string[], paths: readonly string[]): readonly string[] {
  const folder = commonFolder(members)
  const [first = ''] = members
  const extension = first.slice(first.lastIndexOf('.'))
  const isDeep = members.some((path) => path.slice(folder.length).includes('/'))
  const matches = (path: string) =>
    path.startsWith(folder) && path.endsWith(extension) && (isDeep || !path.slice(folder.length).includes('/'))
  const isExact = members.length > 1 && members.every(matches) && paths.filter(matches).length === members.length
  return isExact ? [folderPattern(folder, isDeep, extension)] : members.map(literal)
}

/** Every file of a folder with an extension; those in folders below as well where it is deep. */
export function folderPattern(folder: string, isDeep: boolean, extension: string): string {
  return `${literal(folder)}${isDeep ? '**/' : ''}*${extension}`
}

/** The innermost folder that all of these paths share, with its slash; empty for the working folder. */
export function commonFolder(paths: readonly string[]): string {
  const [first = ''] = paths
  let folder = first.slice(0, first.lastIndexOf('/') + 1)
  while (!paths.every((path) => path.startsWith(folder))) {
    folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1)
  }
  return folder
}

/** The pattern that means this path and no other. */
function literal(path: string): string {
  return path.replace(/[\\*?[\]{}()!]/g, '\\$&')
}
