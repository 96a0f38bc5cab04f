import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { run } from './support/run-main.ts'

/** Whole companies, and word by word what orglint says about them. */
const root = 'fixtures/stories'

const stories = readdirSync(root).filter((story) => existsSync(`${root}/${story}/expected.txt`))

it('has stories to tell', () => {
  expect(stories).toContain('scale-up-super-seller-cro')
})

it.each(stories)('%s: orglint says what expected.txt says', async (story) => {
  const folder = `${root}/${story}`
  const paths = readdirSync(folder).map((name) => `${folder}/${name}`)
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]))
  const { printed, complained, code } = await run(['--no-color', `${folder}/orgchart.yaml`], { files })
  expect(complained).toBe('')
  expect(printed).toBe(files[`${folder}/expected.txt`])
  expect(code).toBe(/^ +\d+:\d+ +error /m.test(printed) ? 1 : 0)
})
