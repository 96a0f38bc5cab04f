import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import type { MemoryIo } from '../support/memory-io.ts'
import { run } from '../support/run-main.ts'

const chart = `positions:
  - {id: ceo, title: Chief Executive Officer, person: {name: Ann Ash}}
  - {id: cfo, title: Chief Financial Officer, reportsTo: ceo, dottedLineTo: [ceo], person: {name: Bo Bay}}
`
const baselineFile = 'orglint.baseline.json'

/** Does something to the files as soon as one of them has been asked for. */
function meanwhile(path: string, act: (io: MemoryIo) => unknown) {
  return (io: MemoryIo): Partial<MemoryIo> => {
    let isDone = false
    const after = async <Answer>(file: string, answer: Promise<Answer>): Promise<Answer> => {
      await answer.catch(() => undefined)
      if (file === `/desk/${path}` && !isDone) {
        isDone = true
        await act(io)
      }
      return answer
    }
    return {
      readFile: (file) => after(file, io.readFile(file)),
      kindOf: (file) =>
        path === baselineFile && io.fileText(path) === undefined ? after(file, io.kindOf(file)) : io.kindOf(file),
    }
  }
}

describe('what somebody else writes while orglint is at work is not lost', () => {
  it('in a chart that is fixed', async () => {
    const edit = (io: MemoryIo) => io.writeFile('/desk/a.yaml', `# mine\n${chart}`)
    const { code, printed, io } = await run(
      ['--fix', 'a.yaml', 'b.yaml'],
      { files: { 'a.yaml': chart, 'b.yaml': chart } },
      meanwhile('a.yaml', edit),
    )
    expect(code).toBe(2)
    expect(printed.replaceAll(/\s+/g, ' ')).toContain(
      'a.yaml was changed by somebody else while orglint was at work. No file was changed. Run orglint again.',
    )
    expect(io.fileText('a.yaml')).toBe(`# mine\n${chart}`)
    expect(io.fileText('b.yaml')).toBe(chart)
  })

  it('in a chart that vanishes', async () => {
    const gone = Object.assign(new Error('gone'), { code: 'ENOENT' })
    let reads = 0
    const { code, printed } = await run(['--fix', 'a.yaml'], { files: { 'a.yaml': chart } }, (io) => ({
      readFile: async (file) => {
        if (file === '/desk/a.yaml' && ++reads > 1) throw gone
        return io.readFile(file)
      },
    }))
    expect(code).toBe(2)
    expect(printed).toContain('a.yaml was changed by somebody else')
  })

  it.each([
    ['that is there', '{"version": 1, "findings": []}\n'],
    ['that is new', undefined],
  ])('in a baseline %s', async (_, before) => {
    const theirs =
      '{"version": 1, "findings": [{"file": "z.yaml", "rule": "self-report", "about": "position:z .reportsTo"}]}\n'
    const world = { files: { 'a.yaml': chart, ...(before === undefined ? {} : { [baselineFile]: before }) } }
    const other = (io: MemoryIo) => io.writeFile(`/desk/${baselineFile}`, theirs)
    const first = await run(['a.yaml', '--suppress-all'], world, meanwhile(baselineFile, other))
    expect(first.code).toBe(2)
    expect(first.printed.replaceAll(/\s+/g, ' ')).toContain(
      'The baseline could not be written: somebody else changed it while orglint was at work. It was left as it is; run orglint again.',
    )
    expect(first.printed).toContain('dotted-line-redundant')
    expect(first.io.fileText(baselineFile)).toBe(theirs)
    const again = await run(['a.yaml', '--suppress-all'], { files: { 'a.yaml': chart, [baselineFile]: theirs } })
    expect(again.code).toBe(0)
    expect(again.io.fileText(baselineFile)).toContain('"z.yaml"')
    expect(again.io.fileText(baselineFile)).toContain('"a.yaml"')
  })
})

describe('a chart of which only the beginning could be read', () => {
  it.each(['json', 'yaml'])('is judged as %s by what is there, wherever it ends', async (format) => {
    const whole = JSON.stringify(
      { positions: [{ id: 'ceo', title: 'Chief Executive Officer' }, { id: 'é😀' }] },
      null,
      1,
    )
    const bytes = new TextEncoder().encode(whole)
    for (let length = 0; length < bytes.length; length++) {
      const path = `chart.${format}`
      const { code, printed, complained } = await run([path, '-f', 'json'], {
        files: { [path]: bytes.slice(0, length) },
      })
      const [result] = JSON.parse(printed)
      expect([code, complained, result.messages.length > 0], String(length)).toEqual([2, '', true])
    }
  })
})

describe('several runs of the built program at once, on one chart and one baseline', () => {
  const bin = fileURLToPath(new URL('../../bin/orglint.js', import.meta.url))
  const folder = mkdtempSync(join(tmpdir(), 'orglint-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  const start = (...argv: string[]) =>
    new Promise<number | null>((resolve) => {
      const child = spawn(process.execPath, [bin, ...argv], { cwd: folder, stdio: 'ignore' })
      child.on('close', resolve)
    })

  it('leave a whole chart and a whole baseline, and nothing else', async () => {
    const other = 'positions: [{id: a, title: CEO, reportsTo: a}, {id: b, title: Clerk}]\n'
    writeFileSync(join(folder, 'a.yaml'), chart)
    writeFileSync(join(folder, 'b.yaml'), other)
    const codes = await Promise.all([
      start('--fix', 'a.yaml'),
      start('b.yaml', '--suppress-all'),
      start('--fix', 'a.yaml'),
      start('b.yaml', '--suppress-all'),
      start('a.yaml'),
    ])
    for (const code of codes) expect([0, 1, 2]).toContain(code)
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'b.yaml', baselineFile])
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(chart.replace(' dottedLineTo: [ceo],', ''))
    expect(JSON.parse(readFileSync(join(folder, baselineFile), 'utf8')).findings.length).toBeGreaterThan(0)
  })
})
