import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formats } from '../../src/report/formats.ts'
import { run } from '../support/run-main.ts'

/** The reports in docs/reports.md are what orglint writes for the chart on that page. */

const page = readFileSync('docs/reports.md', 'utf8')
const block = (kind: string) => new RegExp(`^\`\`\`yaml ${kind}\\n(.*?)^\`\`\`$`, 'ms').exec(page)?.[1] ?? ''
const files = { 'chart.yaml': block('chart'), 'orglint.config.yaml': block('config') }
const sessions = [...page.matchAll(/^(`{3,})console\n\$ orglint ([^\n]*)\n(.*?)^\1$/gms)]
const parts = [...page.matchAll(/^```json (-f [^|\n]*) \| (\S+)\n(.*?)^```$/gms)]

/** What stands at a path such as `runs.0.results`. */
function inside(value: unknown, path: string): unknown {
  return path.split('.').reduce((part, key) => (part as Readonly<Record<string, unknown>>)[key], value)
}

describe('docs/reports.md', () => {
  it('has a row, a section and an example for every format', () => {
    const commands = [...sessions.map(([, , command = '']) => command), ...parts.map(([, command = '']) => command)]
    for (const name of formats.keys()) {
      expect(page).toContain(`| [\`${name}\`](#${name}) |`)
      expect(page).toContain(`\n## ${name}\n`)
      expect(commands.some((command) => command.includes(`-f ${name}`) || name === 'stylish')).toBe(true)
    }
    expect(commands).toContain('chart.yaml')
    expect(commands).toContain('chart.yaml -f compact --redact')
  })

  it.each(parts.map(([, command = '', path = '', shown = '']) => [command, path, shown] as const))(
    'orglint %s, at %s',
    async (command, path, shown) => {
      const { printed } = await run(command.split(' '), { files })
      expect(inside(JSON.parse(printed), path)).toEqual(JSON.parse(shown))
    },
  )
})
