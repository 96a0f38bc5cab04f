import type { Io } from '../io.ts'

export interface PackageFacts {
  readonly version: string
  readonly homepage?: string
}

/** What orglint's own package.json says. */
export async function readPackage(io: Io): Promise<PackageFacts> {
  const text = new TextDecoder().decode(await io.readFile(`${io.packageFolder}/package.json`))
  return JSON.parse(text) as PackageFacts
}
