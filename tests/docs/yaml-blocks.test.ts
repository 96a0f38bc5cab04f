import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadConfiguration } from '../../src/config/load-configuration.ts'
import { rules } from '../../src/rules/index.ts'
import { memoryIo } from '../support/memory-io.ts'
import { run } from '../support/run-main.ts'

/** Charts and configurations that pages show are well formed, also where no command on the page reads them. */

const pages = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter((path) => path.endsWith('.md'))
const schema = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8'))

/** Pages whose blocks are read by tests of their own, as they are faulty on purpose or need more than what they show. */
const elsewhere: Readonly<Record<string, string>> = {
  'docs/fixing.md': 'its chart is there to be repaired: tests/docs/pages.test.ts',
  'docs/plugins.md': 'its configuration names a plugin: tests/docs/plugins.test.ts',
  'docs/silencing.md': 'its comments silence what is not in the example: tests/docs/silencing.test.ts',
}

const blocks = pages
  .filter((path) => !(path in elsewhere))
  .flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/^```(yaml|json)[^\n]*\n(.*?)^```$/gms)].map(
      ([, format = '', text = ''], at) => ({ name: `${path}, block ${at + 1}`, format, text, keys: topKeys(text) }),
    ),
  )
const charts = blocks.filter(({ keys }) => keys.includes('positions'))
const configurations = blocks.filter(
  ({ format, keys }) => format === 'yaml' && keys.length > 0 && keys.every((key) => key in schema.properties),
)

function topKeys(text: string): readonly string[] {
  return [...text.matchAll(/^(?: {2})?"?([\w$-]+)"?:/gm)]
    .filter(([line]) => !line.startsWith(' ') || text.startsWith('{'))
    .map(([, key = '']) => key)
}

describe('charts', () => {
  it.each(charts)('$name', async ({ format, text }) => {
    const path = `chart.${format}`
    const { printed } = await run(['-f', 'json', path], { files: { [path]: text } })
    const [{ messages }] = JSON.parse(printed)
    const formatRules = rules.filter(({ category }) => category === 'format').map(({ id }) => id)
    expect(messages.filter(({ ruleId }: { ruleId: string }) => formatRules.includes(ruleId))).toEqual([])
  })
})

describe('configurations', () => {
  it.each(configurations)('$name', async ({ text }) => {
    const io = memoryIo({ files: { 'shared.yaml': 'rules: {}\n', 'orglint.config.yaml': text } })
    const { problems } = await loadConfiguration('/desk/orglint.config.yaml', rules, io)
    expect(problems).toEqual([])
  })
})
