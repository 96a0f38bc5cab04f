import { describe, expect, it } from 'vitest'
import { run } from '../support/run-main.ts'

const chart = `# the whole firm
positions:
  - id: ceo  # founder
    title: Chief Executive Officer
  - {id: cro, title: dyrektor ds. przychodów, reportsTo: ceo}
  - {id: security, title: CSO, department: Information Security, reportsTo: ceo}
  - {id: both, title: CSO, reportsTo: ceo}
  - {id: lead, title: Wizard of Light, reportsTo: ceo}
  - {id: own, title: Growth Hacker, role: sdr, reportsTo: cro}
`

describe('orglint titles', () => {
  it('prints an aligned table for each file', async () => {
    const { code, printed, complained } = await run(['titles', 'org'], {
      files: { 'org/a.yaml': chart, 'org/b.json': '{"positions": [{"title": "Vice President, Sales"}]}' },
    })
    expect({ code, complained }).toEqual({ code: 0, complained: '' })
    expect(printed).toMatchInlineSnapshot(`
      "org/a.yaml
        position  title                    role  confidence  evidence
        ceo       Chief Executive Officer  ceo   high        "chief executive officer" in the English dictionary
        cro       dyrektor ds. przychodów  cro   high        "dyrektor ds. przychodów" in the Polish dictionary
        security  CSO                      –     none        department Information Security (+4); means chief security officer
        both      CSO                      –     ambiguous   "cso" in the English dictionary; may be chief sales officer, chief strategy officer, chief security officer, chief sustainability officer, chief scientific officer or chief solutions officer
        lead      Wizard of Light          –     none        no known title fills it
        own       Growth Hacker            sdr   explicit    role: sdr

      org/b.json
        position  title                  role      confidence  evidence
        –         Vice President, Sales  vp-sales  high        "vice president of sales" in the English dictionary

      4 of 7 titles understood, 1 ambiguous.
      "
    `)
  })

  it('prints JSON with the line of each title, its readings and the evidence', async () => {
    const { code, printed } = await run(['titles', '--format', 'json', 'a.yaml'], { files: { 'a.yaml': chart } })
    expect(code).toBe(0)
    const rows = JSON.parse(printed)
    expect(rows).toHaveLength(6)
    expect(rows[0]).toEqual({
      file: 'a.yaml',
      line: 4,
      position: 'ceo',
      title: 'Chief Executive Officer',
      language: 'en',
      role: 'ceo',
      ambiguous: false,
      candidates: [{ role: 'ceo', confidence: 'high' }],
      evidence: [expect.stringContaining('chief executive officer')],
    })
    expect(rows[3]).toMatchObject({ position: 'both', role: null, ambiguous: true })
    expect(rows[3].candidates).toContainEqual({ role: 'cso', confidence: 'ambiguous' })
    expect(rows[5]).toMatchObject({ role: 'sdr', candidates: [{ role: 'sdr', confidence: 'explicit' }] })
  })

  it('reads standard input, and takes titles and acronyms from the configuration', async () => {
    const { printed } = await run(['titles', '-', '-f', 'json', '-c', 'c.yaml'], {
      standardInput: 'positions: [{id: a, title: CSO}, {id: b, title: Wizard of Light}]',
      files: { 'c.yaml': 'glossary: {CSO: cso}\ntitles: {head-of-marketing: [Wizard of Light]}\n' },
    })
    const rows: readonly { role: string }[] = JSON.parse(printed)
    expect(rows.map(({ role }) => role)).toEqual(['cso', 'head-of-marketing'])
  })

  it('prints an empty list, and says what it could not read', async () => {
    const files = { 'broken.yaml': 'positions: [', 'notes.yaml': 'colour: red\n' }
    expect(await run(['titles', '-f', 'json', 'broken.yaml'], { files })).toMatchObject({
      code: 2,
      printed: '[]\n',
      complained: expect.stringMatching(/^broken\.yaml:\d+:\d+: /),
    })
    expect(await run(['titles', 'nowhere.yaml'], { files })).toMatchObject({
      code: 2,
      complained: expect.stringMatching(/^nowhere\.yaml: /),
    })
    expect((await run(['titles', 'notes.yaml'], { files })).code).toBe(2)
  })

  it('names the nearest flag, format and command', async () => {
    expect((await run(['titles', '--wirte'])).complained).toContain('Did you mean --write?')
    expect((await run(['titles', '-f', 'html'])).complained).toBe(
      'There is no format html for titles. Known formats are table and json.\n',
    )
    expect((await run(['title'])).complained).toContain('Did you mean orglint titles?')
  })

  it('has help', async () => {
    const { code, printed } = await run(['help', 'titles'])
    expect(code).toBe(0)
    expect(printed).toContain('Usage: orglint titles [options] [paths...]')
  })
})

describe('orglint titles --write', () => {
  it('adds the sure roles, keeps all else, and does nothing the second time', async () => {
    const first = await run(['titles', '--write', 'a.yaml'], { files: { 'a.yaml': chart } })
    expect(first).toMatchObject({ code: 0, complained: '' })
    expect(first.printed).toContain('Wrote 2 roles into 1 file.')
    const text = first.io.fileText('a.yaml')
    expect(text).toBe(
      chart
        .replace('title: Chief Executive Officer\n', 'title: Chief Executive Officer\n    role: ceo\n')
        .replace('dyrektor ds. przychodów,', 'dyrektor ds. przychodów, role: cro,'),
    )
    const second = await run(['titles', '--write', 'a.yaml'], { files: { 'a.yaml': text ?? '' } })
    expect(second.printed).toContain('Wrote nothing.')
    expect(second.io.fileText('a.yaml')).toBe(text)
  })

  it('keeps the encoding', async () => {
    const json = '{"positions": [{"title": "VP of Sales"}]}'
    const utf16 = Buffer.from(`\ufeff${json}`, 'utf16le')
    const { code, complained, io } = await run(['titles', '--write', 'a.json', 'b.json'], {
      files: { 'a.json': `\ufeff${json}`, 'b.json': utf16 },
    })
    expect(io.fileText('a.json')).toBe('\ufeff{"positions": [{"title": "VP of Sales", "role": "vp-sales"}]}')
    const written = await io.readFile('/desk/b.json')
    expect(new TextDecoder('utf-16le').decode(written)).toBe(
      '{"positions": [{"title": "VP of Sales", "role": "vp-sales"}]}',
    )
    expect({ code, complained }).toEqual({ code: 0, complained: '' })
  })

  it('says so where a chart has no field for roles, and uses the one that the configuration names', async () => {
    const files = {
      'a.json': '[{"id": 1, "title": "VP of Sales"}, {"id": 2, "title": "Account Executive", "managerId": 1}]',
      'c.yaml': 'fields: {role: orgRole}\n',
    }
    const without = await run(['titles', '--write', 'a.json', '--no-config'], { files })
    expect(without.printed).toContain('a.json: this kind of chart has no field for roles.')
    expect(without.io.fileText('a.json')).toBe(files['a.json'])
    const named = await run(['titles', '--write', 'a.json', '-c', 'c.yaml'], { files })
    expect(named.io.fileText('a.json')).toBe(
      '[{"id": 1, "title": "VP of Sales", "orgRole": "vp-sales"}, {"id": 2, "title": "Account Executive", "orgRole": "account-executive", "managerId": 1}]',
    )
  })

  it('does not write to standard input or to a file that cannot be written', async () => {
    expect((await run(['titles', '--write', '-'])).complained).toBe(
      '--write changes files, and standard input is none. Name the file instead.\n',
    )
    const { code, complained } = await run(['titles', '--write', 'a.yaml'], {
      files: { 'a.yaml': chart },
      readOnly: ['a.yaml'],
    })
    expect({ code, complained }).toEqual({
      code: 2,
      complained: 'a.yaml could not be written: permission denied. It was left as it was.\n',
    })
  })
})
