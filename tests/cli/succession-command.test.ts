import { describe, expect, it } from 'vitest'
import { run } from '../support/run-main.ts'

const small = `positions:
  - {id: cro, title: Chief Revenue Officer, person: {name: Ann Roe}, succession: {candidates: [{person: Bo Lind, readiness: ready-now}]}}
  - {id: ops, title: Sales Operations Manager, person: {name: Bo Lind}, reportsTo: cro}
`
const hostile = `positions:
  - id: "=1\\e[31m"
    title: "Head | of Plants"
    critical: true
    person: {name: "@Ann, \\"Roe\\""}
    succession: {candidates: [{person: "-2+3", readiness: ready-now}, {person: "x | y_z"}]}
`

async function succession(argv: readonly string[], files: Readonly<Record<string, string>>, width?: number) {
  return run(['succession', ...argv], { files, ...(width === undefined ? {} : { terminal: { width } }) })
}

describe('orglint succession', () => {
  it('says so where no seat is critical', async () => {
    const { code, printed } = await succession(['a.yaml'], { 'a.yaml': 'positions: [{id: a, title: Clerk}]' })
    expect({ code, printed }).toEqual({
      code: 0,
      printed:
        'a.yaml\nNo seat to show: no position has one of the roles cso, cro, vp-sales or is marked critical: true.\n',
    })
  })

  it('gives each chart a heading, and is silent about files that are none', async () => {
    const { code, printed } = await succession(['.'], {
      'a.yaml': small,
      'b.yaml': `organization: Larkspur Optics\n${small}`,
      'notes.yaml': 'milk: 2',
    })
    expect(code).toBe(0)
    expect(printed.split('\n').filter((line) => line.includes('.yaml'))).toEqual(['a.yaml', 'b.yaml: Larkspur Optics'])
  })

  it('names seats that need no successor', async () => {
    const plan = 'succession: none-needed, reason: closes in spring'
    const { printed } = await succession(['a.yaml'], {
      'a.yaml': `positions: [{id: p, title: Plant Manager, critical: true, ${plan}}]`,
    })
    expect(printed).toContain(
      'Not counted      Plant Manager (p): planned, or needs no successor for a stated reason\n',
    )
    expect(printed).toContain('Coverage         0 of 0 seats have somebody named to follow\n')
  })

  it('says when somebody has left, by the date of the report', async () => {
    const chart = `people: [{id: e1, name: Ann Roe, leavingOn: 2026-11-30}]
positions: [{id: cro, title: Chief Revenue Officer, person: e1}]`
    const holderOn = async (day: string) => {
      const { printed } = await succession(['a.yaml', '-f', 'csv', '--as-of', day], { 'a.yaml': chart })
      return printed.split('\r\n')[1]
    }
    expect(await holderOn('2026-11-30')).toBe('a.yaml,cro,Chief Revenue Officer (cro),Ann Roe,2026-11-30,,,,,,red')
    expect(await holderOn('2026-12-01')).toBe(
      'a.yaml,cro,Chief Revenue Officer (cro),nobody (Ann Roe left),2026-11-30,,,,,,red',
    )
  })

  it('wraps wide columns to the terminal, and lists cells where even that is too wide', async () => {
    const { printed } = await succession(['a.yaml', '--no-color'], { 'a.yaml': small }, 88)
    const table = printed.split('\n').slice(0, 5)
    expect(table.filter((line) => line.length > 88)).toEqual([])
    expect(table[1]).toMatch(/^Seat +Holder +Leaves +Risk +Candidates +Emergency cover +Reviewed +Colour$/)
    const narrow = await succession(['a.yaml', '--no-color'], { 'a.yaml': small }, 44)
    expect(narrow.printed.split('\n').slice(0, 9)).toEqual([
      'a.yaml',
      'Seat: Chief Revenue Officer (cro)',
      '  Holder: Ann Roe',
      '  Leaves: –',
      '  Risk: –',
      '  Candidates: Bo Lind: ready now',
      '  Emergency cover: Bo Lind',
      '  Reviewed: –',
      '  Colour: green',
    ])
  })

  it('colours the colours', async () => {
    const { printed } = await succession(['a.yaml', '--color'], { 'a.yaml': small })
    expect(printed).toContain('\u001b[32mgreen\u001b[39m')
  })

  it('gives programs everything', async () => {
    const { printed } = await succession(['a.yaml', '-f', 'json', '--if-leaves', 'cro'], { 'a.yaml': small })
    const bo = { name: 'Bo Lind', readiness: 'ready-now', emergency: false, external: false }
    expect(JSON.parse(printed)).toEqual([
      {
        chart: 'a.yaml',
        asOf: { date: '2026-11-22', from: 'clock' },
        seats: [
          {
            id: 'cro',
            seat: 'Chief Revenue Officer (cro)',
            holder: 'Ann Roe',
            candidates: [bo],
            emergencyCover: ['Bo Lind'],
            monthsToCover: 0,
            colour: 'green',
          },
        ],
        exempt: [],
        metrics: {
          seats: 1,
          covered: 1,
          readyNow: 1,
          emergencyCover: 1,
          candidacies: 1,
          candidates: 1,
          netBench: 1,
          netReadyNow: 1,
        },
        whatIf: {
          leaving: ['Ann Roe (cro)'],
          steps: [
            { id: 'cro', seat: 'Chief Revenue Officer (cro)', depth: 0, critical: true, stepsUp: bo, unavailable: 0 },
            { id: 'ops', seat: 'Sales Operations Manager (ops)', depth: 1, critical: false, unavailable: 0 },
          ],
          uncovered: ['Sales Operations Manager (ops)'],
        },
      },
    ])
  })

  it('guards spreadsheets against formulas', async () => {
    const { printed } = await succession(['a.yaml', '-f', 'csv'], { 'a.yaml': hostile })
    expect(printed.split('\r\n')[1]).toBe(
      `a.yaml,'=1\\u001b[31m,Head | of Plants (=1\\u001b[31m),"'@Ann, ""Roe""",,,"'-2+3: ready now; x | y_z: readiness not said",'-2+3,,0,green`,
    )
  })

  it('lets nothing from a chart be Markdown or an escape sequence', async () => {
    const { printed } = await succession(['a.yaml', '-f', 'markdown'], { 'a.yaml': hostile })
    expect(printed.split('\n')[4]).toBe(
      '| Head \\| of Plants (=1\\\\u001b\\[31m) | @\u200bAnn, "Roe" | – | – | \\-2+3: ready now<br>x \\| y\\_z: readiness not said | \\-2+3 | – | green |',
    )
    expect((await succession(['a.yaml'], { 'a.yaml': hostile })).printed).not.toContain('\u001b')
  })

  it('shows no name where names are redacted', async () => {
    for (const format of ['table', 'json', 'markdown', 'csv']) {
      const argv = ['a.yaml', '--redact', '-f', format, '--if-leaves', 'cro']
      const { code, printed, complained } = await succession(argv, { 'a.yaml': small })
      expect(code).toBe(0)
      expect(`${printed}${complained}`).not.toMatch(/Ann|Roe|Bo|Lind/)
      expect(printed).toContain('person-')
    }
  })
})

describe('orglint succession --if-leaves', () => {
  it('lists the cascade as CSV', async () => {
    const { printed } = await succession(['a.yaml', '-f', 'csv', '--if-leaves', 'Ann Roe'], { 'a.yaml': small })
    expect(printed.split('\r\n')).toEqual([
      'chart,step,depth,seat_id,seat,critical,steps_up,readiness,looks_after_it',
      'a.yaml,1,0,cro,Chief Revenue Officer (cro),true,Bo Lind,ready now,',
      'a.yaml,2,1,ops,Sales Operations Manager (ops),false,,,',
      '',
    ])
  })

  it('says so where no seat falls empty', async () => {
    const chart = `${small}people: [{id: e1, name: Cy Park}]`
    const { printed } = await succession(['a.yaml', '--if-leaves', 'e1'], { 'a.yaml': chart })
    expect(printed).toMatch(/\nIf Cy Park leaves\nNo seat falls empty\.\n$/)
  })

  it.each([
    ['Bo Lint', 'No chart has a person or position "Bo Lint". Did you mean "Bo Lind"?\n'],
    ['zzz', 'No chart has a person or position "zzz". Write the id or the full name.\n'],
  ])('refuses %s', async (who, complained) => {
    const refused = { code: 2, printed: '', complained }
    expect(await succession(['a.yaml', '--if-leaves', who], { 'a.yaml': small })).toMatchObject(refused)
  })

  it('suggests nobody where names are redacted', async () => {
    const argv = ['a.yaml', '--redact', '--if-leaves', 'Bo Lint']
    expect((await succession(argv, { 'a.yaml': small })).complained).not.toContain('Lind')
  })

  it('asks which of several is meant', async () => {
    const chart = 'positions: [{id: a, title: Clerk}, {id: b, title: Clerk}]'
    expect(await succession(['a.yaml', '--if-leaves', 'clerk'], { 'a.yaml': chart })).toMatchObject({
      code: 2,
      complained: 'There are several people or positions "clerk". Write the id of the one you mean: a or b.\n',
    })
  })

  it('looks in every chart', async () => {
    const files = { 'a.yaml': small, 'b.yaml': 'positions: [{id: x, title: Clerk, person: {name: Cy Park}}]' }
    const { code, printed } = await succession(['.', '--if-leaves', 'Cy Park'], files)
    expect(code).toBe(0)
    expect(printed.match(/^If .*/gm)).toEqual(['If Cy Park leaves'])
  })
})

describe('commands that show a table', () => {
  it.each(['succession', 'spans'])('%s refuses an unknown format', async (name) => {
    expect(await run([name, '-f', 'tabel'])).toMatchObject({
      code: 2,
      complained: `There is no format tabel for ${name}. Did you mean table? Known formats are table, json, markdown and csv.\n`,
    })
  })

  it('end with 2 where a chart cannot be read, and show the others', async () => {
    const { code, printed, complained } = await succession(['a.yaml', 'b.yaml', 'c.yaml'], {
      'a.yaml': small,
      'b.yaml': 'positions: [',
    })
    expect(code).toBe(2)
    expect(printed).toMatch(/^a\.yaml\n/)
    expect(complained).toMatch(/^c\.yaml: .*\nb\.yaml:1:\d+: .*\n$/)
  })

  it('say where errors of form may hide something', async () => {
    const { code, complained } = await succession(['a.yaml'], { 'a.yaml': `${small}people: 3\n` })
    expect(code).toBe(0)
    expect(complained).toBe(
      'a.yaml has 1 error of form, so that something may be missing here. To see more, run orglint.\n',
    )
  })

  it('write to a file, without colour', async () => {
    const { code, printed, io } = await succession(['a.yaml', '--color', '-o', 'out.md', '-f', 'markdown'], {
      'a.yaml': small,
    })
    expect({ code, printed }).toEqual({ code: 0, printed: '' })
    expect(io.fileText('out.md')).toMatch(/^## a\.yaml\n/)
  })
})
