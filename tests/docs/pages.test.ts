import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { builtProgram } from '../support/built-program.ts'
import { pageAsRun } from '../support/page-as-run.ts'

/**
 * Every page with a `console` block, whose commands print what the page shows. After a change,
 * `npx vitest run tests/docs/pages.test.ts -u` puts what they print now into the pages: read the difference word by word.
 */
const all = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...readdirSync('docs').map((name) => `docs/${name}`)]
const texts = new Map(all.filter((path) => path.endsWith('.md')).map((path) => [path, readFileSync(path, 'utf8')]))
const pages = [...texts].filter(([, text]) => text.includes('\n```console\n')).map(([path]) => path)

/** Commands in `sh` blocks, of which nothing that they print is shown, and who runs them, or why nobody does. */
const elsewhere: Readonly<Record<string, string>> = {
  'CONTRIBUTING.md': 'they set up a clone; .ci/run does the same',
  'README.md': 'they set up a clone; .ci/run does the same',
  'docs/cli.md': 'made from the help of the commands; tests/docs/commands.test.ts knows their flags',
  'docs/getting-started.md': 'it needs the published package; scripts/try-package.mjs installs the packed one',
  'docs/hooks.md': 'tests/hooks does what they say in projects of its own',
  'docs/performance.md': 'a benchmark of a quarter of an hour; tests/bench.test.ts runs its parts',
  'docs/silencing.md': 'tests/docs/silencing.test.ts goes these steps with 200 findings',
}

let program = ''

beforeAll(async () => {
  program = await builtProgram('orglint-pages-test')
})

describe('the commands in', () => {
  it.each(pages)('%s', async (path) => {
    await expect(pageAsRun(texts.get(path) ?? '', program)).toMatchFileSnapshot(`../../${path}`)
  })

  it('all other pages, in sh blocks, are run elsewhere', () => {
    const withCommands = [...texts].filter(([, text]) => /^ *```sh$/m.test(text)).map(([path]) => path)
    expect(withCommands.sort()).toEqual(Object.keys(elsewhere))
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
