import type { Schema } from '../../config/schema.ts'
import type { Io } from '../../io.ts'

/** The schemas of the package, for completion; undefined where a file of the installation is missing. */
export interface Schemas {
  readonly chart: Schema | undefined
  readonly configuration: Schema | undefined
}

export async function readSchemas({ packageFolder, readFile }: Io): Promise<Schemas> {
  const read = async (name: string): Promise<Schema | undefined> => {
    try {
      return JSON.parse(new TextDecoder().decode(await readFile(`${packageFolder}/schemas/${name}`))) as Schema
    } catch {
      return undefined
    }
  }
  return { chart: await read('orgchart.schema.json'), configuration: await read('config.schema.json') }
}
