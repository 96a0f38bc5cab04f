import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cliPage } from '../../scripts/cli-docs.ts'
import { commandNames } from '../../src/cli/main.ts'
import { run } from '../support/run-main.ts'

/** docs/cli.md says what the commands say of themselves. */

const path = 'docs/cli.md'
const page = readFileSync(path, 'utf8')

const files = { 'single.json': '{"positions": [{"id": "ceo", "title": "Chief Executive Officer"}]}' }

describe(path, () => {
  it('is in step with --help of every command (npm run docs)', async () => {
    expect(await cliPage(() => page)).toEqual([path, page])
  })

  it('has every flag of every command', async () => {
    for (const name of commandNames) {
      const section = page.slice(page.indexOf(`\n### orglint ${name}\n`))
      const { printed } = await run([name, '--help'])
      const flags = [...printed.matchAll(/^ {2}(-\w, )?--[a-z-]+/gm)].map(([flag]) => flag.trim())
      expect(flags.length).toBeGreaterThan(0)
      expect(flags.filter((flag) => !section.split('\n### ')[1]?.includes(`| \`${flag}`))).toEqual([])
    }
  })

  it('shows the shape of the times in JSON', async () => {
    const example = JSON.parse(/^```json stats\n(.*?)^```$/ms.exec(page)?.[1] ?? '')
    const { printed } = await run(['--stats', '-f', 'json', 'single.json'], { files })
    const [{ run: facts }] = JSON.parse(printed)
    expect(Object.keys(facts.stats)).toEqual(Object.keys(example))
    expect(Object.keys(facts.stats.stages[0])).toEqual(Object.keys(example.stages[0]))
    expect(Object.keys(facts.stats.rules[0])).toEqual(Object.keys(example.rules[0]))
    const rules = facts.stats.rules.map(({ ruleId }: { ruleId: string }) => ruleId)
    expect(rules).toContain('reporting-cycle')
    expect(rules).toHaveLength(new Set(rules).size)
  })

  it('names every environment variable that is read, and no other', () => {
    const files = readdirSync('src/cli', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    const texts = files.map((name) => readFileSync(`src/cli/${name}`, 'utf8'))
    const programs = readdirSync('bin').filter((name) => name.endsWith('.js'))
    texts.push(...programs.map((name) => readFileSync(`bin/${name}`, 'utf8')))
    const read = texts.flatMap((text) => [
      ...[...text.matchAll(/\bprocess\.env\.([A-Z\d_]+)/g)].map(([, name = '']) => name),
      ...[...text.matchAll(/\benvironment\.([A-Z_]+)/g)].map(([, name = '']) => name),
      ...[...text.matchAll(/const \{([^}]*)\} = (?:io\.)?environment/g)].flatMap(
        ([, names = '']) => names.match(/[A-Z_]{2,}/g) ?? [],
      ),
    ])
    const table = page.slice(page.indexOf('## Environment variables'))
    const named = [...table.matchAll(/^\| (`.*?`) \|/gm)].flatMap(
      ([, names = '']) => names.match(/[A-Z\d_]{2,}/g) ?? [],
    )
    expect(named.toSorted()).toEqual([...new Set(read)].sort())
  })
})
