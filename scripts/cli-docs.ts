import { commandNames, main } from '../src/cli/main.ts'
import type { Io } from '../src/io.ts'
import { withParts } from './with-parts.ts'

/** The parts of docs/cli.md that follow from what `--help` of every command prints. */

/** A paragraph of a help text: rows under a heading, or words. */
interface Block {
  /** Empty for words. */
  readonly heading: string
  readonly lines: readonly string[]
}

const path = 'docs/cli.md'

/** The path of the page on the command line, and its text with these parts made anew. */
export async function cliPage(read: (path: string) => string | undefined): Promise<readonly [string, string]> {
  return [path, withParts(read(path) ?? '', await cliParts(), path)]
}

/** The name of each part → its Markdown. */
async function cliParts(): Promise<ReadonlyMap<string, string>> {
  const helps = new Map<string, readonly Block[]>()
  for (const name of commandNames) helps.set(name, blocksOf(await helpOf(name)))
  const ofLint = helps.get('lint') ?? []
  const section = (heading: string): readonly string[] => ofLint.find((block) => block.heading === heading)?.lines ?? []
  return new Map([
    ['commands', table(['command', 'does'], section('Commands'))],
    ['exit codes', table(['code', 'means'], section('Exit codes'))],
    ['flags', [...helps].map(([name, blocks]) => commandSection(name, blocks)).join('\n\n')],
  ])
}

/** What `orglint help <name>` prints, in lines as long as they need to be. */
async function helpOf(name: string): Promise<string> {
  let printed = ''
  const write = (text: string): void => {
    printed += text
  }
  const output = { write, isTerminal: false, width: 10_000 }
  const code = await main([name, '--help'], {
    output,
    errors: output,
    environment: {},
    workingFolder: '/',
  } as unknown as Io)
  if (code !== 0) throw new Error(`orglint ${name} --help exits with ${code}: ${printed}`)
  return printed
}

function blocksOf(help: string): readonly Block[] {
  return help
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => {
      const [first = '', ...rest] = paragraph.split('\n')
      return first.endsWith(':') && rest.length > 0
        ? { heading: first.slice(0, -1), lines: rest }
        : { heading: '', lines: [first, ...rest] }
    })
}

/** Blocks of the help of `orglint lint` that are parts of their own, or are there for the terminal. */
const elsewhere = ['Commands', 'Exit codes']

function commandSection(name: string, blocks: readonly Block[]): string {
  const [usage = '', ...words] = blocks.filter(({ heading }) => heading === '').map(({ lines }) => lines.join(' '))
  const parts = blocks
    .filter(({ heading }) => heading !== '' && !elsewhere.includes(heading))
    .map(({ heading, lines }) => {
      if (heading === 'Examples') return `Examples:\n\n\`\`\`sh\n${lines.map(asComment).join('\n')}\n\`\`\``
      return `**${heading}**\n\n${table(['flag', 'means'], lines)}`
    })
  return [`### orglint ${name}`, ...words, `\`\`\`text\n${usage.replace(/^Usage: /, '')}\n\`\`\``, ...parts].join(
    '\n\n',
  )
}

/** `  orglint org    lint one folder` → the command, and what it does as a comment. */
function asComment(line: string): string {
  const [, command = line.trim(), meaning] = row(line)
  return meaning === undefined ? command : `${command}  # ${meaning}`
}

function row(line: string): readonly (string | undefined)[] {
  return /^ *(\S.*?) {2,}(\S.*)$/.exec(line) ?? []
}

function table(head: readonly string[], lines: readonly string[]): string {
  const cell = (text: string): string => text.replace(/[|<>]/g, '\\$&')
  const rows = lines.map((line) => {
    const [, term = line.trim(), meaning = ''] = row(line)
    return `| \`${term.replaceAll('|', '\\|')}\` | ${cell(meaning)} |`
  })
  return [`| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...rows].join('\n')
}
