import { type Dirent, readdir, statSync } from 'node:fs'
import { join } from 'node:path'
import { glob } from 'tinyglobby'
import type { FindFilesOptions } from '../io.ts'

/** The file search of `Io`, by tinyglobby. What is no pattern matches nothing. */
export async function findFiles(patterns: readonly string[], options: FindFilesOptions): Promise<readonly string[]> {
  const files = await search(patterns, options)
  return files.sort()
}

async function search(patterns: readonly string[], options: FindFilesOptions): Promise<string[]> {
  try {
    return await glob(patterns, {
      cwd: options.folder,
      absolute: true,
      expandDirectories: false,
      followSymbolicLinks: false,
      fs: { readdir: readFolder(options) as typeof readdir },
    })
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return []
    throw error
  }
}

type Callback = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void

/**
 * Lists a folder for tinyglobby, which by itself says nothing of folders it cannot read, and with links
 * followed would leave the tree that it was asked to search.
 */
function readFolder({ skipFolder, onSkippedFolder }: FindFilesOptions) {
  return (folder: string, options: { withFileTypes: true }, callback: Callback): void => {
    readdir(folder, options, (error, entries = []) => {
      // A folder whose name is not in UTF-8 is there, and yet not found.
      if (error && (error.code !== 'ENOENT' || folder.includes('\ufffd')))
        onSkippedFolder?.(slashed(join(folder, '.')), 'unreadable')
      callback(
        error,
        entries.filter((entry) => {
          const path = slashed(join(folder, entry.name))
          if (entry.isDirectory()) return !skipFolder(path)
          if (!entry.isSymbolicLink()) return true
          if (!isFolder(path)) return Object.assign(entry, { isFile: () => true })
          if (!skipFolder(path)) onSkippedFolder?.(path, 'link')
          return false
        }),
      )
    })
  }
}

/** A link that leads nowhere counts as a file: reading it tells the user. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path
}
