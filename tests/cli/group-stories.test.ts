import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { run } from '../support/run-main.ts'

/**
 * The stories in fixtures/groups: companies that keep their chart in several files, and what orglint says when it
 * is run in `company`. `expected.txt` holds commands (`$ orglint …`), each with what it prints and its exit code.
 */

const stories = 'fixtures/groups'

/** The files of a story: those of `company` are the working folder, the others lie beside it. */
function filesOf(story: string): Readonly<Record<string, string>> {
  const paths = readdirSync(`${stories}/${story}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'expected.txt')
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
  return Object.fromEntries(
    paths.map((path) => {
      const inside = path.slice(`${stories}/${story}/`.length)
      return [inside.replace(/^company\//, '/desk/').replace(/^(?!\/)/, '/'), readFileSync(path, 'utf8')]
    }),
  )
}

describe.each(readdirSync(stories).sort())('%s', (story) => {
  const expected = readFileSync(`${stories}/${story}/expected.txt`, 'utf8')
  const commands = expected.split(/^(?=\$ orglint)/m)

  it.each(commands.map((text) => [text.split('\n')[0] ?? '', text]))('%s', async (command, text) => {
    const argv = command.split(' ').slice(2)
    const { code, printed, complained } = await run(argv, { files: filesOf(story) })
    expect(complained).toBe('')
    expect(`${command}\n${printed}exit code ${code}\n`).toBe(text.replace(/\n\n$/, '\n'))
  })
})
