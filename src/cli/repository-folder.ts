import type { Io } from '../io.ts'
import { folderOf } from '../paths.ts'

/** The folder around the working folder that holds `.git`; the working folder where none does. */
export async function repositoryFolder({ kindOf, workingFolder }: Io): Promise<string> {
  for (let folder = workingFolder; ; folder = folderOf(folder)) {
    const mark = folder.endsWith('/') ? `${folder}.git` : `${folder}/.git`
    const found = await kindOf(mark).then(
      () => true,
      () => false,
    )
    if (found) return folder
    if (folderOf(folder) === folder) return workingFolder
  }
}
