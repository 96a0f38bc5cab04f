import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commandNames } from '../../src/cli/main.ts'
import { rules } from '../../src/rules/index.ts'
import { run } from '../support/run-main.ts'

let folder = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'orglint-completion-'))
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { code, printed, complained } = await run(['completion', shell])
    expect({ code, complained }).toEqual({ code: 0, complained: '' })
    writeFileSync(join(folder, `script.${shell}`), printed)
  }
  mkdirSync(join(folder, 'here', 'team'), { recursive: true })
  for (const name of ['chart.yaml', 'my chart.yaml']) writeFileSync(join(folder, 'here', name), '')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the real shell offers for the last word of a line. */
type Offer = (line: string) => readonly string[]

const inBash: Offer = (line) => {
  const words = line.split(/[ ]|(?==)|(?<==)/)
  const program = `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _orglint; printf '%s\\n' "\${COMPREPLY[@]}"`
  return shell('bash', ['--norc', '--noprofile', '-c', program, join(folder, 'script.bash'), ...words])
}

const inFish: Offer = (line) => {
  const program = `source ${join(folder, 'script.fish')}; complete -C $argv[1]`
  const lines = shell('fish', ['--no-config', '-c', program, line])
  return lines.map((each) => (each.split('\t')[0] ?? '').replace(/^--format=/, '').replace(/\/$/, ''))
}

const inZsh: Offer = (line) => {
  const offered = join(folder, 'offered')
  shell('zsh', ['-f', resolve('tests/support/complete-in-zsh.zsh'), join(folder, 'script.zsh'), line, offered])
  const lines = readFileSync(offered, 'utf8').split('\n')
  expect(lines).toContain('END-OF-WORDS')
  return lines.filter((each) => each !== '' && each !== 'END-OF-WORDS').map((each) => each.replaceAll('\\', ''))
}

function shell(name: string, argv: readonly string[]): readonly string[] {
  const printed = execFileSync(name, argv, {
    cwd: join(folder, 'here'),
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder, TERM: 'xterm' },
  })
  return printed.split('\n').filter((line) => line !== '')
}

const isInstalled = (name: string) => spawnSync(name, ['-c', 'true']).status === 0

const shells: readonly (readonly [string, Offer])[] = [
  ['bash', inBash],
  ['fish', inFish],
  ['zsh', inZsh],
]

for (const [name, offer] of shells) {
  // A machine without the shell cannot try it; .ci/run installs all three.
  describe.skipIf(!isInstalled(name))(`in ${name} (skipped where ${name} is not installed), Tab offers`, () => {
    const offered = (line: string) => [...new Set(offer(line))].sort()

    it('every command, and files, for the first word', () => {
      expect(offered('orglint ')).toEqual([...commandNames, 'help', 'chart.yaml', 'my chart.yaml', 'team'].sort())
    })

    it.each([
      ['orglint expl', ['explain']],
      ['orglint help succ', ['succession']],
      ['orglint explain reporting-c', ['reporting-cycle']],
      ['orglint --rule span-too-', ['span-too-narrow', 'span-too-wide']],
      ['orglint lint --rule span-too-w', ['span-too-wide']],
      ['orglint --dialect back', ['backstage']],
      ['orglint dialects back', ['backstage']],
      ['orglint -f s', ['sarif', 'stylish']],
      ['orglint --format=sa', ['sarif']],
      ['orglint rules --format j', ['json']],
      ['orglint titles --wri', ['--write']],
      ['orglint --max-w', ['--max-warnings']],
      ['orglint lint --quie', ['--quiet']],
      ['orglint org.yaml --list-f', ['--list-files']],
      ['orglint ch', ['chart.yaml']],
      ['orglint spans ch', ['chart.yaml']],
      ['orglint --config ch', ['chart.yaml']],
      ['orglint explain ch', rules.map(({ id }) => id).filter((id) => id.startsWith('ch'))],
      ['orglint --suppress-rule span-too-w', ['span-too-wide']],
      ['orglint --fix-type succ', ['succession']],
      ['orglint completion z', ['zsh']],
      ['orglint config che', ['check']],
    ])('%s…', (line, words) => {
      expect(offered(line)).toEqual([...words].sort())
    })
  })
}

describe('orglint completion', () => {
  it.each([
    [[], 'Name a shell: orglint completion bash|zsh|fish.'],
    [['zhs'], 'There is no completion for zhs. Did you mean zsh? There is for bash, zsh and fish.'],
    [['powershell'], 'There is no completion for powershell. There is for bash, zsh and fish.'],
    [['bash', 'zsh'], 'Name one shell at a time: bash or zsh.'],
  ])('%j is refused', async (operands, message) => {
    const { code, printed, complained } = await run(['completion', ...operands])
    expect({ code, printed, complained }).toEqual({ code: 2, printed: '', complained: `${message}\n` })
  })

  it('tells in its help where the script goes', async () => {
    const { printed } = await run(['completion', '--help'])
    expect(printed).toContain('source <(orglint completion zsh)     in ~/.zshrc, after compinit')
  })
})
