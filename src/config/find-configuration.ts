import type { Io } from '../io.ts'
import { fileName, folderOf, reportPath } from '../paths.ts'
import { joinWords } from '../wording.ts'
import { type ConfigurationProblem, fileProblem } from './configuration-problem.ts'

/** What a configuration file may be called. */
export const configurationNames = [
  'orglint.config.yaml',
  'orglint.config.yml',
  'orglint.config.json',
  'orglint.config.jsonc',
]

export interface ConfigurationSearch {
  /** Absolute path of the nearest configuration file; undefined where there is none, or no telling which. */
  readonly file: string | undefined
  /** Why there is no telling. */
  readonly problems: readonly ConfigurationProblem[]
}

type Where = Pick<Io, 'kindOf' | 'workingFolder'>

/**
 * Looks for a configuration file in a folder (absolute path) and those above it, up to the root of the
 * repository (the folder that holds `.git`) or of the file system. The nearest wins.
 */
export async function findConfiguration(startFolder: string, io: Where): Promise<ConfigurationSearch> {
  for (let folder = startFolder; ; folder = folderOf(folder)) {
    const inFolder = (name: string): string => (folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`)
    const kinds = await Promise.all([...configurationNames, '.git'].map((name) => kindOf(inFolder(name), io)))
    const [first, second, ...more] = configurationNames.filter((_, index) => kinds[index] === 'file')
    if (first !== undefined && second !== undefined) {
      const message = `This folder has ${joinWords([first, second, ...more])}. Keep one of them.`
      return { file: undefined, problems: [fileProblem(reportPath(inFolder(second), io.workingFolder), message)] }
    }
    if (first !== undefined) return { file: inFolder(first), problems: [] }
    const isRepositoryRoot = kinds[configurationNames.length] !== undefined
    if (isRepositoryRoot || folderOf(folder) === folder) return { file: undefined, problems: [] }
  }
}

/** What cannot be looked at counts as absent: a search must not fail on folders above the user's own. */
async function kindOf(path: string, io: Where): Promise<string | undefined> {
  try {
    return await io.kindOf(path)
  } catch {
    return undefined
  }
}

/** Whether a file is a configuration, by its name. */
export function isConfigurationFile(path: string): boolean {
  return configurationNames.includes(fileName(path))
}
