import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))
const node = process.execPath
const inBench = (path) => join(folder, path)

/** The least that any linter on Node.js must do. */
export const floors = [
  { name: '`node -e 0`', command: () => [node, '-e', '0'] },
  {
    name: 'reading the file',
    command: (file) => [node, '-e', 'fs.readFileSync(process.argv[1], "utf8")', file],
  },
  {
    name: '`JSON.parse`',
    formats: ['json'],
    command: (file) => [node, '-e', 'JSON.parse(fs.readFileSync(process.argv[1], "utf8"))', file],
  },
]

export const orglint = {
  name: 'orglint',
  version: versionOf('../package.json'),
  command: (file) => [node, inBench('../bin/orglint.js'), file],
}

/** Tells as JSON where the time of a run went. */
export const orglintStats = (file) => [node, inBench('../bin/orglint.js'), '--stats', '--format', 'json', file]

export const orglintVersion = {
  name: '`orglint --version`',
  command: () => [node, inBench('../bin/orglint.js'), '--version'],
}

/**
 * Each with rules that walk the whole document. A peer that is not installed has no version.
 */
export const peers = [
  {
    name: 'Redocly CLI',
    version: versionOf('node_modules/@redocly/cli/package.json'),
    // Lints nothing but descriptions of APIs: the same chart with the head of one.
    needsHeading: true,
    command: (file) => {
      const program = inBench('node_modules/@redocly/cli/bin/cli.js')
      return [node, program, 'lint', '--config', inBench('peers/redocly.yaml'), file]
    },
  },
  {
    name: 'Spectral',
    version: versionOf('node_modules/@stoplight/spectral-cli/package.json'),
    command: (file) => {
      const program = inBench('node_modules/@stoplight/spectral-cli/dist/index.js')
      return [node, program, 'lint', '--ruleset', inBench('peers/spectral.yaml'), file]
    },
  },
  {
    name: 'ESLint',
    version: versionOf('node_modules/eslint/package.json'),
    command: (file) => [
      node,
      inBench('node_modules/eslint/bin/eslint.js'),
      '--config',
      inBench('peers/eslint.config.mjs'),
      file,
    ],
  },
  {
    name: 'yamllint',
    version: yamllintVersion(),
    formats: ['yaml'],
    command: (file) => ['yamllint', '--config-file', inBench('peers/yamllint.yaml'), file],
  },
]

/** The plugins with which ESLint reads the two formats. */
export const eslintPlugins = ['@eslint/json', 'eslint-plugin-yml'].map((name) => ({
  name,
  version: versionOf(`node_modules/${name}/package.json`),
}))

function versionOf(path) {
  return existsSync(inBench(path)) ? JSON.parse(readFileSync(inBench(path), 'utf8')).version : undefined
}

function yamllintVersion() {
  const { stdout, error } = spawnSync('yamllint', ['--version'], { encoding: 'utf8' })
  return error ? undefined : stdout.trim().split(' ').at(-1) || undefined
}
