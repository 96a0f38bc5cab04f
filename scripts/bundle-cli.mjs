import { mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, transform } from 'esbuild'
import { importTypescript } from './import-typescript.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))

/** The part that every run loads; what it imports lazily is in parts of their own. */
const corePart = 'cli.js'

/** Libraries that a run over plain files does without; each would slow every start. */
const lazyLibraries = ['commander', 'js-yaml', 'jsonc-parser', 'yaml', 'picocolors']

/**
 * Bundles the command line into CommonJS, which starts faster than ES modules. Few files start faster than many:
 * all that every run needs is one part. esbuild would cut it into dozens, one for each set of lazy parts
 * that share a module; here lazy parts get such modules from the core instead.
 * Gives the paths of all modules that went in.
 */
export async function bundleCli(folder) {
  const lazy = new Map()
  const { metafile } = await buildCore([], lazy)
  const inCore = new Set(Object.keys(metafile.inputs))
  for (const path of lazy.keys()) {
    if (inCore.has(relative(root, path))) throw new Error(`${path} is always loaded: import it at once.`)
  }
  for (const path of inCore) {
    const library = lazyLibraries.find((name) => path.startsWith(`node_modules/${name}/`))
    if (library) throw new Error(`${library} is always loaded, by way of ${path}: import what needs it lazily.`)
  }
  const shared = new Set()
  const parts = await buildLazyParts([...lazy.keys()], inCore, shared)
  const core = await buildCore([...shared].sort(), lazy)
  await rm(join(root, folder), { recursive: true, force: true })
  await mkdir(join(root, folder), { recursive: true })
  for (const { path, text } of [...core.outputFiles, ...parts.outputFiles]) {
    await writeFile(join(root, folder, basename(path)), await asPart(text))
  }
  await writeFile(join(root, folder, 'package.json'), '{ "type": "commonjs" }\n')
  return [...inCore, ...Object.keys(parts.metafile.inputs)]
}

const options = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  // jsonc-parser's main file loads its parts in a way that no bundler can follow.
  mainFields: ['module', 'main'],
  // fdir, of tinyglobby, makes a require of it, and CommonJS has no import.meta.
  define: { 'import.meta.url': '__filename' },
  metafile: true,
  write: false,
  logLevel: 'warning',
}

/** Works tables out ahead of time that otherwise every run would work out anew. */
const readyMade = {
  name: 'ready-made',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]lexicon-data\.ts$/ }, async ({ path }) => {
      const { lexiconData } = await importTypescript(pathToFileURL(path))
      return { contents: `const data = ${JSON.stringify(lexiconData())}\nexport const lexiconData = () => data` }
    })
  },
}

/** @param {Map<string, string>} lazy filled with the modules that it imports lazily → their parts */
function buildCore(shared, lazy) {
  const contents = [
    "export { main, nodeIo } from './src/cli/index.ts'",
    ...shared.map((path, number) => `import * as shared${number} from './${path}'`),
    `export const modules = { ${shared.map((path, number) => `'${path}': shared${number}`).join(', ')} }`,
  ].join('\n')
  const plugin = {
    name: 'lazy-parts',
    setup(bundle) {
      bundle.onResolve({ filter: /./ }, async ({ path, kind, pluginData, ...from }) => {
        if (kind !== 'dynamic-import' || pluginData === 'seen') return
        const found = await bundle.resolve(path, { ...from, kind, pluginData: 'seen' })
        if (found.errors.length > 0 || found.external) return found
        const part = `./${partName(found.path)}`
        lazy.set(found.path, part)
        return { path: part, external: true }
      })
    },
  }
  const stdin = { contents, resolveDir: root, sourcefile: corePart.replace(/js$/, 'ts'), loader: 'ts' }
  return build({ ...options, stdin, outfile: corePart, plugins: [plugin, readyMade] })
}

/** @param {Set<string>} shared filled with the modules that they take from the core */
async function buildLazyParts(entries, inCore, shared) {
  const plugin = {
    name: 'shared-modules',
    setup(bundle) {
      bundle.onResolve({ filter: /./ }, async ({ path, pluginData, ...from }) => {
        // commander can start other programs; orglint never does, and loading node:child_process costs 3 ms.
        if (path === 'node:child_process') return { path, namespace: 'nothing' }
        if (pluginData === 'seen') return
        const found = await bundle.resolve(path, { ...from, pluginData: 'seen' })
        const name = relative(root, found.path).replaceAll('\\', '/')
        if (!inCore.has(name)) return found
        shared.add(name)
        return { path: `core:${name}`, external: true }
      })
      bundle.onLoad({ filter: /./, namespace: 'nothing' }, () => ({ contents: 'module.exports = {}' }))
    },
  }
  const entryPoints = entries.map((path) => ({ in: path, out: partName(path).replace(/\.js$/, '') }))
  return build({ ...options, entryPoints, outdir: '.', splitting: true, plugins: [plugin] })
}

function partName(path) {
  const name = basename(path).replace(/\.[cm]?[jt]s$/, '')
  return `${name === 'index' ? basename(dirname(resolve(path))) : name}.js`
}

/** A CommonJS module in the function that Node puts around one, so that the loader need not. */
async function asPart(text) {
  const { code } = await transform(text, {
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    supported: { 'dynamic-import': false },
    // Names stay, for stack traces.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    legalComments: 'inline',
  })
  return `(function (exports, require, module, __filename, __dirname) {${inAscii(code)}\n})\n`
}

/** The loader takes bytes for characters. esbuild escapes others everywhere but in regular expressions. */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
