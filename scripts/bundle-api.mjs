import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))

/**
 * Bundles the API into ES modules: a few files instead of hundreds, what is loaded lazily in parts of their own.
 * Gives the paths of all modules that went in.
 */
export async function bundleApi(folder) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { index: 'src/index.ts' },
    outdir: folder,
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // jsonc-parser's main file loads its parts in a way that no bundler can follow.
    mainFields: ['module', 'main'],
    // Packages in CommonJS ask for Node's modules by `require`, which ES modules lack.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    metafile: true,
    logLevel: 'warning',
    legalComments: 'none',
    // Names stay, for stack traces.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
  })
  return Object.keys(metafile.inputs)
}
