const reasons: ReadonlyMap<unknown, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the file system is read-only'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'a file stands where a folder is needed'],
  ['EEXIST', 'a file stands where a folder is needed'],
  ['ENOSPC', 'no space is left'],
])

/** Why a file could not be written, for people. */
export function whyNotWritten(error: unknown): string {
  const code = (error as { readonly code?: unknown } | undefined)?.code
  return reasons.get(code) ?? (typeof code === 'string' ? code : String(error))
}
