import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dialects } from '../../src/chart/dialects/index.ts'
import { run } from '../support/run-main.ts'

/**
 * The charts in fixtures/dialects, one folder for each form, and what orglint says when it is run there.
 * `expected.txt` holds commands (`$ orglint …`), each with what it prints and its exit code.
 */

const root = 'fixtures/dialects'
const folders = readdirSync(root).sort()

function filesOf(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(`${root}/${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'expected.txt')
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
  return Object.fromEntries(paths.map((path) => [path.slice(`${root}/${folder}/`.length), readFileSync(path, 'utf8')]))
}

it('shows every dialect', () => {
  expect(dialects.map(({ name }) => name).filter((name) => !folders.includes(name))).toEqual([])
})

/** How many rules had nothing to judge changes with every new rule, and says nothing about a dialect. */
function withoutIdleRules(printed: string): string {
  return printed.replace(/^\d+ of \d+ rules had nothing to judge[\s\S]*?says why\.\n/m, '')
}

describe.each(folders)('%s', (folder) => {
  const commands = readFileSync(`${root}/${folder}/expected.txt`, 'utf8').split(/^(?=\$ orglint)/m)

  it.each(commands.map((text) => [text.split('\n')[0] ?? '', text]))('%s', async (command, text) => {
    const { code, printed, complained } = await run(command.split(' ').slice(2), { files: filesOf(folder) })
    expect(complained).toBe('')
    expect(`${command}\n${withoutIdleRules(printed)}exit code ${code}\n`).toBe(text.replace(/\n\n$/, '\n'))
  })
})
