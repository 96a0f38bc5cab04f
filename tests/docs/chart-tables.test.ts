import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { run } from '../support/run-main.ts'

/** The commands in docs/succession.md and docs/spans.md print what the pages show. */

describe.each(['docs/succession.md', 'docs/spans.md'])('%s', (path) => {
  const page = readFileSync(path, 'utf8')
  const chart = /^```yaml chart\n(.*?)^```$/ms.exec(page)?.[1] ?? ''
  const sessions = [...page.matchAll(/^```console\n\$ orglint ([^\n]*)\n(.*?)^```$/gms)]

  it('shows commands', () => {
    expect(sessions.length).toBeGreaterThan(1)
  })

  it.each(sessions.map(([, command = '', shown = '']) => [command, shown] as const))(
    'orglint %s',
    async (command, shown) => {
      const { code, printed, complained } = await run(command.split(' '), { files: { 'chart.yaml': chart } })
      expect({ code, complained }).toEqual({ code: 0, complained: '' })
      expect(printed.replaceAll('\r\n', '\n')).toBe(shown)
    },
  )
})
