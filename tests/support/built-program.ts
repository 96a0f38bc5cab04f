import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Builds the command line as it is published into a folder of this name and gives the folder; for one test file alone. */
export async function builtProgram(name: string): Promise<string> {
  const folder = `node_modules/.cache/${name}/node_modules/orglint`
  const place = `${root}${folder}`
  rmSync(place, { recursive: true, force: true })
  mkdirSync(place, { recursive: true })
  for (const part of ['bin', 'package.json', 'docs/rules', 'schemas']) {
    cpSync(`${root}${part}`, `${place}/${part}`, { recursive: true })
  }
  const { bundleCli } = await import(pathToFileURL(`${root}scripts/bundle-cli.mjs`).href)
  await bundleCli(`${folder}/dist/command-line`)
  return place
}
