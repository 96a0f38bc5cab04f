/** What a path could not give, and what to do about it, in a sentence or two. */
export function readFailure(error: unknown, what: 'file' | 'folder' | 'standard input'): string {
  const code = (error as { readonly code?: unknown } | undefined)?.code
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `This ${what} was there a moment ago and is gone now, or it is a link that leads nowhere. Run again, or mend the link.`
    case 'EACCES':
    case 'EPERM':
      return `This ${what} cannot be read: permission denied. Allow reading, or leave it out with --ignore-pattern.`
    case 'ELOOP':
      return 'This link leads back to itself. Point it at a file or folder, or remove it.'
    case 'ENOTFILE':
      return 'This is a device, pipe or socket. Write what it holds into a file, and name that.'
    // Asked not to wait, a file that never ends says to try again.
    case 'EAGAIN':
    case 'ENDLESS':
      return `This ${what} has no end. Write the part that is a chart into a file of its own, and name that.`
    case 'EISDIR':
      return 'This is a folder where a file was expected. Run again.'
    case 'ENAMETOOLONG':
      return 'This path is longer than the file system allows. Check it.'
    case 'ERR_FS_FILE_TOO_LARGE':
    case 'ERR_STRING_TOO_LONG':
      return `This ${what} is too large to be read as one text (about 500 MB at most). Split the chart into several files.`
    default:
      return `This ${what} cannot be read (${typeof code === 'string' ? code : String(error)}). Check it and run again.`
  }
}

/** What to do about a name that is not in UTF-8: in its place Node gives U+FFFD, by which nothing can be opened. */
export function undecodableName(path: string): string | undefined {
  if (!path.includes('\ufffd')) return undefined
  return 'This name holds bytes that are no UTF-8, so what it stands for cannot be opened. Rename the file or folder.'
}

/** Whether an error says that nothing stands at a path. */
export function isMissing(error: unknown): boolean {
  const code = (error as { readonly code?: unknown } | undefined)?.code
  return code === 'ENOENT' || code === 'ENOTDIR'
}
