import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { nodeIo } from '../../src/cli/node-io.ts'

const repository = process.cwd()
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'orglint-'))
  mkdirSync(join(folder, 'org/deep'), { recursive: true })
  writeFileSync(join(folder, 'org/chart.yaml'), 'positions:\n  - {id: ceo, title: Chief Executive Officer}\n')
  writeFileSync(join(folder, 'extending.yaml'), 'extends: [./pipe.yaml]\n')
  symlinkSync('..', join(folder, 'org/deep/up'))
  symlinkSync('loop.yaml', join(folder, 'loop.yaml'))
  symlinkSync('/dev/zero', join(folder, 'zero.yaml'))
  symlinkSync('gone', join(folder, 'dangling.yaml'))
  mkdirSync(join(folder, 'long'))
  writeFileSync(
    join(folder, `long/${'a'.repeat(240)}.yaml`),
    'positions:\n  - {id: ceo, title: Chief Executive Officer}\n',
  )
  execFileSync('mkfifo', [join(folder, 'pipe.yaml')])
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs on the real file system: a hang would be the time-out of the test. */
async function run(...argv: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const process = { cwd: () => folder, env: {}, platform: 'linux', stdin: Readable.from([]), stdout, stderr }
  const io = nodeIo({
    process: process as unknown as NodeJS.Process,
    packageFolder: repository,
    importUrl: () => Promise.reject(new Error('no plugins here')),
    onStreamError: () => {},
  })
  const code = await main(argv, io)
  return { code, printed: String(stdout.read() ?? ''), complained: String(stderr.read() ?? '') }
}

const refused = 'This is a device, pipe or socket'

describe('a device, a pipe or a loop of links ends with a sentence and the exit code 2', () => {
  it.each(['pipe.yaml', 'zero.yaml', '/dev/zero', '*.yaml'])('as the chart %s', async (path) => {
    const { code, printed } = await run(path, '--format', 'compact')
    expect(code).toBe(2)
    expect(printed).toContain(refused)
  })

  it.each(['pipe.yaml', '/dev/zero', 'extending.yaml'])('as the configuration %s', async (path) => {
    const { code, printed, complained } = await run('org/chart.yaml', '--config', path)
    expect(code).toBe(2)
    expect(printed + complained).toContain(refused)
  })

  it.each(['titles', 'spans', 'succession'])('for orglint %s', async (command) => {
    const { code, printed, complained } = await run(command, 'pipe.yaml')
    expect(code).toBe(2)
    expect(printed + complained).toContain(refused)
  })

  it.runIf(existsSync('/proc/self/pagemap')).each(['/proc/self/pagemap', '/proc/kmsg'])(
    'or as a file of the kernel that has no end: %s',
    async (path) => {
      const { code, printed } = await run(path, '--format', 'compact')
      expect(code).toBe(2)
      // Who may not read the log of the kernel is told that.
      expect(printed).toMatch(path === '/proc/kmsg' ? /has no end|permission denied|no such file/ : /has no end/)
    },
  )

  it.runIf(existsSync('/proc/self/status'))('but a file of the kernel that ends is read to its end', async () => {
    const { code, printed } = await run('/proc/self/status', '--format', 'compact')
    expect(code).toBe(1)
    expect(printed).toContain('[not-a-chart]')
  })

  it('as a link to itself', async () => {
    const { code, printed } = await run('loop.yaml', '--format', 'compact')
    expect(code).toBe(2)
    expect(printed).toContain('This link leads back to itself.')
  })

  it('as a link that leads nowhere', async () => {
    const { code, printed } = await run('dangling.yaml', '--format', 'compact')
    expect(code).toBe(2)
    expect(printed).toContain('This link leads nowhere. Point it at a file or folder, or remove it.')
  })

  it('but a folder with a link to the folder above is linted once', async () => {
    const { code, printed } = await run('org', '--format', 'json')
    expect(code).toBe(0)
    expect(JSON.parse(printed)).toHaveLength(1)
  })
})

// Other systems allow no such names.
describe.runIf(process.platform === 'linux')('a name that is not in UTF-8 is told as such', () => {
  beforeAll(() => {
    mkdirSync(Buffer.from(join(folder, 'misnamed/d\xe4'), 'latin1'), { recursive: true })
    const chart = 'positions: [{id: ceo, title: CEO, reportsTo: ceo}]\n'
    writeFileSync(Buffer.from(join(folder, 'misnamed/M\xfcller.yaml'), 'latin1'), chart)
    writeFileSync(Buffer.from(join(folder, 'misnamed/d\xe4/chart.yaml'), 'latin1'), chart)
    writeFileSync(join(folder, 'misnamed/chart.yaml'), 'positions: [{id: ceo, title: Chief Executive Officer}]\n')
  })

  afterAll(() => rmSync(join(folder, 'misnamed'), { recursive: true }))

  const misnamed =
    'This name holds bytes that are no UTF-8, so what it stands for cannot be opened. Rename the file or folder.'

  it.each(['misnamed', 'misnamed/M\ufffdller.yaml', 'misnamed/*.yaml', 'misnamed/d\ufffd'])('at %s', async (path) => {
    const { code, printed } = await run(path, '--format', 'json')
    expect(code).toBe(2)
    const results: { filePath: string; messages: { message: string }[] }[] = JSON.parse(printed)
    const told = results.filter(({ messages }) => messages.length > 0)
    expect(new Set(told.flatMap(({ messages }) => messages.map(({ message }) => message)))).toEqual(new Set([misnamed]))
    expect(told).toHaveLength(path === 'misnamed' ? 2 : 1)
  })
})

describe('a pattern that might take hours to match is refused in a sentence', () => {
  const patterns = ['long/*a*a*a*a*a*a*a*b', 'long/+(a|aa)b', 'long/+(+(a)+(a))b', `long/${'{a,a}'.repeat(30)}b`]

  it.each(patterns)('on the command line: %s', async (pattern) => {
    const { code, printed } = await run(pattern, '--format', 'compact')
    expect(code).toBe(2)
    expect(printed).toContain('This pattern is too intricate')
  })

  it.each([...patterns, '['.repeat(50_000), '**/'.repeat(300)])(
    'as the files of a chart group: %.30s',
    async (pattern) => {
      writeFileSync(join(folder, 'group.json'), JSON.stringify({ charts: [{ name: 'all', files: ['org', pattern] }] }))
      const { code, printed } = await run('org', '--config', 'group.json', '--format', 'json')
      expect(code).toBe(2)
      expect(printed).toContain('This pattern is too intricate')
    },
  )

  it('but those that people write for files are not', async () => {
    for (const pattern of ['long/*a*a*.{yaml,yml}', '**/*.yaml', 'long/@(a*|b*).yaml']) {
      expect((await run(pattern, '--format', 'json')).printed).not.toContain('intricate')
    }
  })
})

it('what is no pattern matches nothing', async () => {
  const { code, printed } = await run('[a]\\//', '--format', 'compact')
  expect(code).toBe(2)
  expect(printed).toContain('No file matches this pattern.')
})
