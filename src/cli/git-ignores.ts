import ignore, { type Ignore } from 'ignore'
import type { Io } from '../io.ts'
import { folderOf, reportPath } from '../paths.ts'
import { repositoryFolder } from './repository-folder.ts'

/**
 * Tells whether git would leave a file (absolute path) out, by the `.gitignore` files between the root of the
 * repository and the file and by `.git/info/exclude`. The nearest file that says something has the last word; below
 * a folder that is left out, none has.
 */
export async function gitIgnores(io: Io): Promise<(file: string) => Promise<boolean>> {
  const root = await repositoryFolder(io)
  const known = new Map<string, Promise<Ignore | undefined>>()
  const read = (file: string): Promise<Ignore | undefined> => {
    const found = known.get(file) ?? rulesIn(file, io)
    known.set(file, found)
    return found
  }
  const decide = async (path: string, isFolder: boolean): Promise<boolean> => {
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      const inside = reportPath(path, folder) + (isFolder ? '/' : '')
      const { ignored, unignored } = (await read(`${folder}/.gitignore`))?.test(inside) ?? silent
      if (ignored || unignored) return ignored
      if (folder === root || folderOf(folder) === folder) break
    }
    const inside = reportPath(path, root) + (isFolder ? '/' : '')
    return (await read(`${root}/.git/info/exclude`))?.test(inside).ignored === true
  }
  return async (file) => {
    if (!file.startsWith(`${root}/`)) return false
    const steps = file.slice(root.length + 1).split('/')
    for (let length = 1; length <= steps.length; length++) {
      const path = `${root}/${steps.slice(0, length).join('/')}`
      if (await decide(path, length < steps.length)) return true
    }
    return false
  }
}

const silent = { ignored: false, unignored: false }

async function rulesIn(file: string, io: Io): Promise<Ignore | undefined> {
  try {
    return ignore().add(new TextDecoder().decode(await io.readFile(file)))
  } catch {
    return undefined
  }
}
