import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/**
 * Imports a TypeScript module of the repository. Node cannot do so yet, so it goes through the bundler first.
 * @param {URL} file
 */
export async function importTypescript(file) {
  const folder = await mkdtemp(join(tmpdir(), 'orglint-'))
  try {
    const outfile = join(folder, 'module.mjs')
    // Packages in CommonJS call the require that ES modules lack.
    const banner = {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url)",
    }
    const entryPoints = [fileURLToPath(file)]
    await build({ entryPoints, bundle: true, format: 'esm', platform: 'node', banner, outfile })
    return await import(pathToFileURL(outfile).href)
  } finally {
    await rm(folder, { recursive: true })
  }
}
