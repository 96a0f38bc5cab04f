import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const supported = [20, 22, 24]

/** Package → what it is called in the folder of tools. */
const managers = { pnpm: 'pnpm@10', yarn: 'yarn@1', 'yarn-modern': 'npm:@yarnpkg/cli-dist@4' }

/**
 * Package managers, versions of Node.js and compilers, from the package registry. Without it, what is here has to do.
 */
export function fetchTools(run, folder, { all }) {
  const here = Number.parseInt(process.versions.node, 10)
  const others = supported.filter((version) => version !== here)
  const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))
  const tools = {
    managers: {},
    nodes: [{ version: here, first: dirname(process.execPath) }],
    compilers: [{ name: 'the newest TypeScript', program: compiler }],
  }
  mkdirSync(folder)
  const dependencies = {
    ...managers,
    ...Object.fromEntries(others.map((version) => [`node-${version}`, `npm:node-${platform()}@${version}`])),
    ...(all && { 'typescript-5': 'npm:typescript@~5.4.0' }),
  }
  const versions = Object.entries(dependencies).map(([name, what]) => [name, what.replace(/^(pnpm|yarn)@/, '')])
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies: Object.fromEntries(versions) }),
  )
  try {
    run('npm', ['install', '--ignore-scripts', '--no-package-lock'], { cwd: folder })
  } catch (error) {
    console.warn(
      `Skipped: pnpm, yarn and Node.js ${others.join(', ')}, since the package registry did not give them.\n${lastLine(error)}`,
    )
    return tools
  }
  const inTools = (path) => join(folder, 'node_modules', path)
  tools.managers = {
    pnpm: inTools('pnpm/bin/pnpm.cjs'),
    yarn: inTools('yarn/bin/yarn.js'),
    'yarn-modern': inTools('yarn-modern/bin/yarn.js'),
  }
  tools.nodes.push(...others.map((version) => ({ version, first: inTools(`node-${version}/bin`) })))
  if (all) tools.compilers.push({ name: 'TypeScript 5.4', program: inTools('typescript-5/bin/tsc') })
  return tools
}

function platform() {
  return `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
}

function lastLine(error) {
  return String(error.message)
    .trim()
    .split('\n')
    .findLast((line) => /\w/.test(line))
}
