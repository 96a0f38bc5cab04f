import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundleApi } from './bundle-api.mjs'
import { bundleCli } from './bundle-cli.mjs'
import { htmlPageModules } from './compile-html-page.mjs'
import { pruneTypes } from './prune-types.mjs'
import { writeNotices } from './write-notices.mjs'

/** Builds all that is published into dist/: the command line and the API as bundles, and the types of the API. */
const root = fileURLToPath(new URL('../', import.meta.url))

rmSync(`${root}dist`, { recursive: true, force: true })
run('scripts/generate.mjs')
const modules = [
  ...(await bundleCli('dist/command-line')),
  ...(await bundleApi('dist/api')),
  ...(await htmlPageModules(pathToFileURL(root))),
]
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
pruneTypes(`${root}dist/types`)
writeNotices(root, modules, `${root}dist/third-party-notices.txt`)

function run(script, ...options) {
  const { status } = spawnSync(process.execPath, [script, ...options], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
