import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtProgram } from '../support/built-program.ts'
import { pageAsRun } from '../support/page-as-run.ts'

/**
 * Pages whose commands print what the pages show. After a change, `npx vitest run tests/docs/pages.test.ts -u` puts what
 * they print now into the pages: read the difference word by word.
 */
const pages = ['docs/faq.md', 'docs/fixing.md', 'docs/getting-started.md', 'docs/spans.md', 'docs/succession.md']

let program = ''

beforeAll(async () => {
  program = await builtProgram('orglint-pages-test')
})

describe('the commands in', () => {
  it.each(pages)('%s', async (path) => {
    const page = readFileSync(path, 'utf8')
    expect(page).toContain('\n```console\n$ ')
    await expect(pageAsRun(page, program)).toMatchFileSnapshot(`../../${path}`)
  })
})

describe('pageAsRun', () => {
  const shown = (body: string) => `Text.\n\n\`\`\`console\n${body}\`\`\`\n`

  it('puts right what a page shows', () => {
    const page = `\`\`\`yaml org/a.yaml\nit's: here\n\`\`\`\n\n${shown('$ cd org\n$ cat a.yaml; ls b.yaml\nold\n$ echo $?\n0\n')}`
    const told = "it's: here\nls: cannot access 'b.yaml': No such file or directory\n"
    expect(pageAsRun(page, program)).toBe(page.replace('old\n', told).replace('0\n', '2\n'))
  })

  it('goes on with a command and leaves out lines', () => {
    const page = shown("$ cat <<'END'\n> a.b\n> b\n> c\n> END\na.b\n…\nc\n")
    expect(pageAsRun(page, program)).toBe(page)
    const wrong = page.replace('\na.b\n…', '\naxb\n…')
    expect(pageAsRun(wrong, program)).toBe(page.replace('…\n', 'b\n'))
  })

  it('runs the program as a stranger would', () => {
    const page = shown('$ orglint --version\n$ npx orglint --version\n$ printf %s "$PWD"\n')
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(pageAsRun(page, program)).toBe(
      shown(
        `$ orglint --version\n${version}\n$ npx orglint --version\n${version}\n$ printf %s "$PWD"\n/home/you/company\n`,
      ),
    )
  })
})
