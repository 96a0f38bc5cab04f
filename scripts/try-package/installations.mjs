import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const bin = (folder) => join(folder, process.platform === 'win32' ? '' : 'bin', 'orglint')

/**
 * Ways to install a tarball, each with how orglint is run then and, in a project, how a program that imports it.
 * @param {{managers: Record<string, string>, nodes: readonly {version: number, first: string}[]}} tools
 */
export function installations({ managers, nodes }, { all }) {
  const ways = { ...npm(), ...pnpm(managers.pnpm), ...yarn(managers.yarn), ...modernYarn(managers['yarn-modern']) }
  return nodes.flatMap((node, at) => {
    const chosen = at === 0 ? (name) => !alike.has(name) : (name) => name === 'npm, in a project'
    return Object.entries(ways).flatMap(([name, way]) => (all || chosen(name) ? [onNode(name, way, node)] : []))
  })
}

/** What others stand for when there is little time. */
const alike = new Set([
  'npm exec',
  'pnpm, for one run',
  'pnpm, for all projects',
  'yarn 1, for all projects',
  'yarn 4, for one run',
])

function onNode(name, way, { version, first }) {
  return {
    name: `${name}, Node.js ${version}`,
    install: (how) => ({
      version,
      first,
      ...way({ ...how, run: (program, argv, more) => how.run(program, argv, { first, ...more }) }),
    }),
  }
}

function npm() {
  return {
    'npm, in a project': ({ run, folder, tarball }) => {
      project(folder)
      run('npm', ['install', '--offline', tarball], { cwd: folder })
      return { orglint: ['npx', '--no-install', 'orglint'], node: ['node'] }
    },
    'npm, for all projects': ({ run, folder, tarball }) => {
      const prefix = join(folder, 'for all')
      run('npm', ['install', '--offline', '--global', '--prefix', prefix, tarball], { cwd: folder })
      return { orglint: [bin(prefix)] }
    },
    'npm, for one run': ({ tarball }) => ({ orglint: ['npx', '--yes', '--offline', `file:${tarball}`] }),
    'npm exec': ({ tarball }) => ({
      orglint: ['npm', 'exec', '--yes', '--offline', `--package=${tarball}`, '--', 'orglint'],
    }),
  }
}

function pnpm(program) {
  if (!program) return {}
  const pnpm = ['node', program]
  return {
    'pnpm, in a project': ({ run, folder, tarball }) => {
      project(folder)
      run('node', [program, 'add', '--offline', tarball], { cwd: folder })
      return { orglint: [...pnpm, '--silent', 'exec', 'orglint'], node: ['node'] }
    },
    'pnpm, for all projects': ({ run, folder, tarball }) => {
      const home = join(folder, 'for all')
      const env = { PNPM_HOME: home, PATH: `${home}:${process.env.PATH}` }
      run('node', [program, 'add', '--global', tarball], { cwd: folder, env })
      return { orglint: [join(home, 'orglint')] }
    },
    'pnpm, for one run': ({ tarball }) => ({
      orglint: [...pnpm, '--silent', `--package=${tarball}`, 'dlx', 'orglint'],
    }),
  }
}

function yarn(program) {
  if (!program) return {}
  return {
    'yarn 1, in a project': ({ run, folder, tarball }) => {
      project(folder)
      run('node', [program, 'add', '--offline', `file:${tarball}`], { cwd: folder })
      return { orglint: ['node', program, '--silent', 'run', 'orglint'], node: ['node'] }
    },
    'yarn 1, for all projects': ({ run, folder, tarball }) => {
      const prefix = join(folder, 'for all')
      const folders = ['--prefix', prefix, '--global-folder', join(folder, 'global')]
      run('node', [program, 'global', 'add', '--offline', `file:${tarball}`, ...folders], { cwd: folder })
      return { orglint: [bin(prefix)] }
    },
  }
}

function modernYarn(program) {
  if (!program) return {}
  const yarn = ['node', program]
  const inProject =
    (linker) =>
    ({ run, folder, tarball }) => {
      project(folder)
      writeFileSync(join(folder, '.yarnrc.yml'), `nodeLinker: ${linker}\nenableGlobalCache: false\n`)
      writeFileSync(join(folder, 'yarn.lock'), '')
      run('node', [program, 'add', `orglint@file:${tarball}`], { cwd: folder })
      return { orglint: [...yarn, 'run', 'orglint'], node: [...yarn, 'node'] }
    }
  return {
    'yarn 4, in a project': inProject('node-modules'),
    "yarn 4 with Plug'n'Play": inProject('pnp'),
    'yarn 4, for one run': ({ tarball }) => ({
      orglint: [...yarn, 'dlx', '--quiet', '--package', `orglint@file:${tarball}`, 'orglint'],
    }),
  }
}

function project(folder) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'a-company', private: true, type: 'module' }))
}
