import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundleCli } from './bundle-cli.mjs'
import { compileBundle } from './compile-bundle.mjs'

/** Builds all that is published into dist/: the command line as a bundle, the API as ES modules with types. */
const root = fileURLToPath(new URL('../', import.meta.url))

rmSync(`${root}dist`, { recursive: true, force: true })
if (existsSync(`${root}scripts/generate.mjs`)) run('scripts/generate.mjs')
await bundleCli('dist/command-line')
compileBundle(`${root}dist/command-line`)
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')

function run(script, ...options) {
  const { status } = spawnSync(process.execPath, [script, ...options], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
