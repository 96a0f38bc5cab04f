import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { run } from './support/run-main.ts'

/** Whole companies, and word by word what orglint says about them. */
const root = 'fixtures/stories'

/** The chart of the README first, then every story. */
const folders = ['fixtures/northwind', ...readdirSync(root).map((story) => `${root}/${story}`)].filter((folder) =>
  existsSync(`${folder}/expected.txt`),
)

it('has stories to tell', () => {
  expect(folders).toContain(`${root}/scale-up-super-seller-cro`)
})

it.each(folders)('%s: orglint says what expected.txt says', async (folder) => {
  const paths = readdirSync(folder).map((name) => `${folder}/${name}`)
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]))
  const { printed, complained, code } = await run(['--no-color', `${folder}/orgchart.yaml`], { files })
  expect(complained).toBe('')
  expect(printed).toBe(files[`${folder}/expected.txt`])
  expect(code).toBe(/^ +\d+:\d+ +error /m.test(printed) ? 1 : 0)
})
