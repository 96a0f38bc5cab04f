import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A Markdown page with what its commands really print in place of what it shows. Everything in it happens in order in
 * one shell, in a folder of its own:
 *
 * - A fenced block with a path after its language (`yaml org/chart.yaml`) is a file; `yaml chart` is chart.yaml and
 *   `yaml config` is orglint.config.yaml.
 * - In a `console` block, lines that begin with `$ ` are commands, those with `> ` go on with one, and the rest is what
 *   they print on both streams. A line `…` stands for any lines. `orglint` and `npx orglint` are the program, and all
 *   else is what the machine has; `$ echo $?` shows an exit code.
 *
 * @param program folder of the package that is run, as `builtProgram` makes it
 */
export function pageAsRun(page: string, program: string): string {
  const desk = realpathSync(mkdtempSync(join(tmpdir(), 'orglint-page-')))
  try {
    const parts = partsOf(page)
    const printed = inShell(parts.flatMap(stepsOf), desk, program)
    return parts
      .map((part) => (part.kind === 'session' ? renewed(part, () => printed.shift() ?? '') : part.text))
      .join('')
  } finally {
    rmSync(desk, { recursive: true, force: true })
  }
}

interface Text {
  readonly kind: 'text'
  readonly text: string
}

interface File {
  readonly kind: 'file'
  readonly path: string
  readonly content: string
  readonly text: string
}

interface Session {
  readonly kind: 'session'
  readonly opening: string
  readonly commands: readonly Command[]
  readonly closing: string
}

interface Command {
  /** As it stands in the page. */
  readonly typed: string
  readonly shown: string
}

type Part = Text | File | Session

const block =
  /^(?<opening>(?<fence>`{3,})(?<language>\w+)(?: (?<mark>[^\n]*))?\n)(?<body>.*?)^(?<closing>\k<fence>\n?)$/gms

function partsOf(page: string): readonly Part[] {
  const parts: Part[] = []
  let end = 0
  for (const { 0: text, index, groups = {} } of page.matchAll(block)) {
    parts.push({ kind: 'text', text: page.slice(end, index) })
    end = index + text.length
    const { opening = '', language = '', mark, body = '', closing = '' } = groups
    const path = language === 'console' ? undefined : pathOf(language, mark)
    if (language === 'console') parts.push({ kind: 'session', opening, commands: commandsOf(body), closing })
    else if (path === undefined) parts.push({ kind: 'text', text })
    else parts.push({ kind: 'file', path, content: body, text })
  }
  return [...parts, { kind: 'text', text: page.slice(end) }]
}

function pathOf(language: string, mark: string | undefined): string | undefined {
  if (mark === 'chart') return `chart.${language}`
  if (mark === 'config') return `orglint.config.${language}`
  return mark !== undefined && /^[\w./-]*\.[\w./-]*$/.test(mark) ? mark : undefined
}

function commandsOf(body: string): readonly Command[] {
  return body.split(/^(?=\$ )/m).map((text) => {
    const [typed] = /^\$ .*\n(?:> .*\n)*/.exec(text) ?? []
    if (typed === undefined) throw new Error(`A console block begins with a command, not with: ${text}`)
    return { typed, shown: text.slice(typed.length) }
  })
}

function stepsOf(part: Part): readonly string[] {
  if (part.kind === 'file') {
    const folder = part.path.includes('/') ? `mkdir -p ${quoted(part.path.replace(/\/[^/]*$/, ''))}; ` : ''
    return [`${folder}printf %s ${quoted(part.content)} > ${quoted(part.path)}`]
  }
  if (part.kind === 'text') return []
  return part.commands.map(({ typed }) => {
    const command = typed.replace(/^[$>] /gm, '')
    return `(exit $status); eval ${quoted(command)}\nstatus=$?; printf '\\036'`
  })
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

/** Who commits. */
const identity = {
  GIT_AUTHOR_NAME: 'You',
  GIT_AUTHOR_EMAIL: 'you@example.org',
  GIT_COMMITTER_NAME: 'You',
  GIT_COMMITTER_EMAIL: 'you@example.org',
}

/** What each command prints. */
function inShell(steps: readonly string[], desk: string, program: string): string[] {
  const [tools, folder] = [join(desk, '.tools'), join(desk, 'company')]
  for (const path of [tools, folder]) mkdirSync(path)
  const start = `exec '${process.execPath}' '${program}/bin/orglint.js' "$@"\n`
  const npx = `#!/bin/sh\nif [ "$1" = --no-install ]; then shift; fi\nif [ "$1" = orglint ]; then shift; ${start}fi\nexit 2\n`
  for (const [name, script] of Object.entries({ orglint: `#!/bin/sh\n${start}`, npx })) {
    writeFileSync(join(tools, name), script)
    chmodSync(join(tools, name), 0o755)
  }
  const script = join(tools, 'page.sh')
  writeFileSync(script, ['exec 2>&1 </dev/null', 'status=0', ...steps].join('\n'))
  const { stdout, status, error } = spawnSync('bash', ['--norc', '--noprofile', script], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 50_000,
    env: { PATH: `${tools}:${process.env.PATH}`, HOME: desk, LC_ALL: 'C.UTF-8', GIT_CONFIG_NOSYSTEM: '1', ...identity },
  })
  if (error || stdout === null) throw error ?? new Error(`bash ended with ${status}`)
  const printed = stdout.replaceAll('\r\n', '\n').replaceAll(desk, '/home/you').split('\u001e')
  return printed.slice(0, -1)
}

function renewed({ opening, commands, closing }: Session, next: () => string): string {
  const lines = commands.map(({ typed, shown }) => {
    const printed = next().replace(/(?<=[^\n])$/, '\n')
    return `${typed}${fits(printed, shown) ? shown : printed}`
  })
  return `${opening}${lines.join('')}${closing}`
}

/** Whether a text is what is shown, of which a line `…` stands for any lines. */
function fits(printed: string, shown: string): boolean {
  const escaped = shown.split(/^…\n/m).map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
  return new RegExp(`^${escaped.join('(?:[^\\n]*\\n)*')}$`).test(printed)
}
