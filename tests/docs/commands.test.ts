import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commandNames } from '../../src/cli/main.ts'
import { run } from '../support/run-main.ts'

/** Commands that pages name in passing, in a line or in an `sh` or `yaml` block, are commands that there are. */

const paths = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync('docs').map((name) => `docs/${name}`),
].filter((path) => path.endsWith('.md'))
const rulePages = readdirSync('docs/rules').map((name) => `docs/rules/${name}`)

/** Without what a shell makes of the rest of a line. */
function commandsIn(text: string): readonly string[] {
  const spans = [...text.matchAll(/`((?:npx )?orglint [^`\n]+)`/g)].map(([, command = '']) => command)
  const lines = [...text.matchAll(/^[\s$>-]*(?:run: )?((?:npx )?orglint [^\n]+)$/gm)].map(([, command = '']) => command)
  return [...spans, ...lines.filter((line) => !line.includes('`'))].map(
    (command) => command.split(/ +(?:\||#|&&|2?>)/)[0]?.replace(/"[^"]*"|'[^']*'/g, 'x') ?? '',
  )
}

async function flagsOf(name: string): Promise<readonly string[]> {
  const { printed } = await run([name, '--help'])
  return [...printed.matchAll(/(?<=^ {2}(?:-\w, )?)--[a-z-]+|(?<=^ {2})-\w(?=, )/gm)].map(([flag]) => flag)
}

const flags = new Map(await Promise.all(commandNames.map(async (name) => [name, await flagsOf(name)] as const)))

/** Flags of a command that it does not have. */
function unknownFlags(command: string): readonly string[] {
  const [first = '', ...rest] = command.replace(/^(?:npx )?orglint /, '').split(/[\s]+/)
  const known = flags.get(first) ?? flags.get('lint') ?? []
  return [first, ...rest]
    .map((word) => word.replace(/[=,.;:)\]].*$/, ''))
    .filter((word) => /^--?[a-z]/.test(word) && !known.includes(word))
}

describe('commands in pages', () => {
  it('are found', () => {
    expect(commandsIn('Run `npx orglint --fix "a b"`.\n\n    $ orglint -f json | head\n- run: orglint x\n')).toEqual([
      'npx orglint --fix x',
      'orglint -f json',
      'orglint x',
    ])
    expect(unknownFlags('orglint --fixx -f json=x --no-color')).toEqual(['--fixx'])
    expect(unknownFlags('npx orglint init --fix --yes')).toEqual(['--fix'])
  })

  it.each([...paths, ...rulePages])('%s', (path) => {
    const commands = commandsIn(readFileSync(path, 'utf8'))
    expect(commands.filter((command) => unknownFlags(command).length > 0)).toEqual([])
  })
})
