import type { Io } from '../../io.ts'
import { folderOf, relativePath } from '../../paths.ts'

/** First lines of files, by which editors complete and check them. */
export interface SchemaLines {
  readonly configuration: string
  readonly chart: string
}

const installed = 'node_modules/orglint'

/**
 * Says where the schemas of the orglint lie that is installed in the working folder or above. Where none is, the line is
 * none for editors yet: they would complain of a file that is not there.
 */
export async function schemaLines(io: Io): Promise<SchemaLines> {
  const place = await packagePlace(io)
  const line = (schema: string): string => {
    const modeline = `# yaml-language-server: $schema=${place ?? `./${installed}`}/schemas/${schema}.schema.json`
    return place === undefined
      ? `# Once orglint is installed here (npm install --save-dev orglint), take one # away, and editors complete this file:\n# ${modeline}`
      : modeline
  }
  return { configuration: line('config'), chart: line('orgchart') }
}

/** From the working folder. */
async function packagePlace({ workingFolder, kindOf }: Io): Promise<string | undefined> {
  for (let folder = workingFolder; ; folder = folderOf(folder)) {
    const place = `${folder}/${installed}`
    const isThere = await kindOf(`${place}/schemas/config.schema.json`).then(
      () => true,
      () => false,
    )
    if (isThere) {
      const way = relativePath(workingFolder, place)
      return way.startsWith('.') ? way : `./${way}`
    }
    if (folderOf(folder) === folder) return undefined
  }
}
