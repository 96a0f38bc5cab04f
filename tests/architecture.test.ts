import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ImportLine, importLines, type SourceFile } from './support/import-lines.ts'

/** Holds the layout that docs/architecture.md describes: which stage may import which, and how files are cut. */

interface Stage {
  /** Stages whose files it may import, beside its own. */
  readonly stages: readonly string[]
  /** Single files of other stages: for their types only, unless the name ends in `!`. */
  readonly files?: readonly string[]
  /** Of the files right in src, only these. */
  readonly base?: readonly string[]
  readonly packages?: readonly string[]
  readonly node?: boolean
}

const parsers = ['js-yaml', 'jsonc-parser', 'yaml', 'ajv']

const table: Readonly<Record<string, Stage>> = {
  // The files right in src. rule.ts says what a rule gets to see.
  base: { stages: [], files: ['src/chart/chart.ts', 'src/chart/indexed-chart.ts', 'src/chart/dialects/dialect.ts'] },
  generated: { stages: ['parse'], files: ['src/config/schema-check.ts'], packages: ['ajv'] },
  read: { stages: ['base'] },
  parse: { stages: ['base', 'generated'], packages: parsers },
  chart: { stages: ['base', 'parse'] },
  rules: { stages: ['chart', 'base'], base: ['src/rule.ts', 'src/wording.ts'] },
  config: {
    stages: ['base', 'read', 'parse', 'generated'],
    // What a configuration may name: roles, dialects, fields, dates.
    files: [
      'src/chart/titles/roles.ts!',
      'src/chart/dialects/index.ts!',
      'src/chart/field-aliases.ts!',
      'src/chart/partial-date.ts!',
      'src/chart/readiness.ts!',
      'src/chart/dialects/dialect.ts',
    ],
    packages: [...parsers, 'resolve.exports'],
  },
  lint: { stages: ['base', 'parse', 'chart'], files: ['src/config/configuration.ts', 'src/config/setting-under.ts!'] },
  report: { stages: ['base', 'generated'], files: ['src/lint/lint-report.ts', 'src/chart/as-of.ts'] },
  // The program of the HTML report, which runs in a browser and gets into it by way of src/generated.
  page: { stages: [], files: ['src/report/html-data.ts'], packages: ['d3-flextree'] },
  // What an editor asks of a chart that was opened and judged.
  lsp: {
    stages: ['base', 'parse', 'chart', 'config', 'lint', 'report'],
    packages: ['jsonc-parser', 'vscode-languageserver'],
  },
  cli: {
    stages: ['base', 'generated', 'read', 'parse', 'chart', 'rules', 'config', 'lint', 'report', 'lsp'],
    packages: [
      'commander',
      'diff',
      'picocolors',
      'tinyglobby',
      'ignore',
      'vscode-languageserver',
      'vscode-languageserver-textdocument',
    ],
    node: true,
  },
  // src/index.ts and src/api, what the package exports.
  api: {
    stages: ['base', 'generated', 'read', 'parse', 'chart', 'rules', 'config', 'lint', 'report', 'cli'],
    packages: ['ajv'],
    node: true,
  },
}

const files: readonly SourceFile[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .sort()
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))

const written = files.filter(({ path }) => !path.startsWith('src/generated/'))

it('sees every form of import', () => {
  const text = `import type { A } from './a.ts'
import { type B, type C } from '../b.ts'
import {
  d,
  type D,
} from "commander"
export { e } from './e.ts'
import './f.ts'
const g = await import('node:fs')
// import { h } from './h.ts'
`
  const lines = importLines({ path: 'src/lint/x.ts', text })
  expect(lines.map(({ line, target, isType }) => `${line} ${target}${isType ? ' type' : ''}`)).toEqual([
    '1 src/lint/a.ts type',
    '2 src/b.ts type',
    '3 commander',
    '7 src/lint/e.ts',
    '8 src/lint/f.ts',
    '9 node:fs',
  ])
})

describe('every stage', () => {
  it('has a row in the table above', () => {
    const unknown = files.map(({ path }) => stageOf(path)).filter((stage) => !(stage in table))
    expect([...new Set(unknown)]).toEqual([])
  })

  it('imports only what stands before it', () => {
    expect(files.flatMap((file) => importLines(file).flatMap((line) => complaint(line) ?? []))).toEqual([])
  })
})

it('no file imports itself on a roundabout way, types included', () => {
  const imports = new Map(written.map((file) => [file.path, importLines(file).map(({ target }) => target)]))
  const loops = loopsIn(imports).map((loop) => `${loop.join(' → ')}: move what they share into a file of its own`)
  expect(loops).toEqual([])
})

it('no rule imports another rule', () => {
  const ruleFiles = files.filter(({ path }) => /^src\/rules\/[^/]+\//.test(path))
  const lines = ruleFiles.flatMap(importLines).filter(({ target }) => target.startsWith('src/rules/'))
  expect(
    lines.map(({ from, line, target }) => `${from}:${line} imports ${target}: put what they share into src/chart`),
  ).toEqual([])
})

describe('every file of src', () => {
  it('has a name in kebab-case', () => {
    const unruly = files.filter(
      ({ path }) => !path.split('/').every((part) => /^[a-z0-9]+(-[a-z0-9]+)*(\.ts)?$/.test(part)),
    )
    expect(unruly.map(({ path }) => path)).toEqual([])
  })

  it('says in its name what it exports', () => {
    // The catalogue of rules names `shared-position`; a rule's id says what is wrong.
    const vague = files.filter(
      ({ path }) => !path.startsWith('src/rules/') && /\b(utils?|helpers?|common|misc|shared|types)\b/.test(path),
    )
    expect(vague.map(({ path }) => `${path}: name it after the one thing it exports`)).toEqual([])
  })

  it('stays below 300 lines, dictionaries apart', () => {
    const long = written
      .filter(({ path }) => !path.startsWith('src/chart/titles/dictionary/'))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300)
    expect(long.map(({ path, lines }) => `${path} has ${lines} lines: split it by what its parts do`)).toEqual([])
  })
})

function stageOf(path: string): string {
  if (path === 'src/index.ts') return 'api'
  const [, folder = '', ...rest] = path.split('/')
  return rest.length === 0 ? 'base' : folder
}

/** What is wrong with an import, and what to do; undefined where it is allowed. */
function complaint(line: ImportLine): string | undefined {
  const { from, target, isType } = line
  const name = stageOf(from)
  const stage = table[name] ?? { stages: [] }
  const says = (what: string): string => `${from}:${line.line} imports ${target}: ${what}`
  if (target.startsWith('node:')) {
    return stage.node ? undefined : says('only src/cli may touch the world; take what is needed from Io')
  }
  if (!target.startsWith('src/')) {
    const [scope = '', inner = ''] = target.split('/')
    const pack = scope.startsWith('@') ? `${scope}/${inner}` : scope
    return stage.packages?.includes(pack) ? undefined : says(`${name} may not use this package`)
  }
  const other = stageOf(target)
  if (other === 'base' && stage.base && !stage.base.includes(target)) {
    return says(`${name} may import only ${stage.base.join(' and ')} of src; move the work into the chart stage`)
  }
  if (other === name || stage.stages.includes(other)) return undefined
  if (stage.files?.includes(`${target}!`)) return undefined
  if (stage.files?.includes(target)) {
    return isType ? undefined : says(`${name} may import it only for its types; write import type`)
  }
  return says(`${name} may not know ${other}; pass what it needs as a parameter, or move it to a stage before both`)
}

/** The loops of a graph of imports, each once as the way from a file back to itself. */
function loopsIn(imports: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const done = new Set<string>()
  const loops: string[][] = []
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) loops.push([...way.slice(way.indexOf(path)), path])
    if (done.has(path)) return
    done.add(path)
    for (const target of imports.get(path) ?? []) visit(target, [...way, path])
  }
  for (const path of imports.keys()) visit(path, [])
  return loops
}
