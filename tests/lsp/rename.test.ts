import { describe, expect, it } from 'vitest'
import { PrepareRenameRequest, RenameRequest } from 'vscode-languageserver-protocol'
import { cursorIn } from '../support/language-client.ts'
import { edited, lspDesk } from '../support/lsp-desk.ts'

const { client, open, uriOf, write } = lspDesk()

async function rename(path: string, marked: string, newName: string, languageId?: string): Promise<string> {
  const { text, position } = cursorIn(marked)
  const uri = await open(path, text, languageId)
  const edit = await client().connection.sendRequest(RenameRequest.type, { textDocument: { uri }, position, newName })
  return edited(text, edit, uri)
}

describe('renaming an id', () => {
  it('follows it into every field, and leaves names, titles and comments alone', async () => {
    const before = `people:
  - {id: p-ana, name: Ana Costa}
positions:
  # cro stays in this comment
  - {id: c|ro, title: cro, person: p-ana}
  - id: vp
    reportsTo: "cro"
    dottedLineTo: [cfo, 'cro']
    handsOffTo: cro, cfo
    quota: {amount: 1, setBy: cro}
  - {id: cfo, reportsTo: cro}
businessUnits:
  - {id: emea, channelOwners: {direct: cro}}
lifecycle:
  - {stage: awareness, owner: cro}
succession:
  - {position: cro, owners: [cro, p-ana], candidates: [{person: p-ana}]}
`
    expect(await rename('all.yaml', before, 'chief revenue')).toBe(`people:
  - {id: p-ana, name: Ana Costa}
positions:
  # cro stays in this comment
  - {id: "chief revenue", title: cro, person: p-ana}
  - id: vp
    reportsTo: "chief revenue"
    dottedLineTo: [cfo, 'chief revenue']
    handsOffTo: chief revenue, cfo
    quota: {amount: 1, setBy: "chief revenue"}
  - {id: cfo, reportsTo: "chief revenue"}
businessUnits:
  - {id: emea, channelOwners: {direct: "chief revenue"}}
lifecycle:
  - {stage: awareness, owner: "chief revenue"}
succession:
  - {position: "chief revenue", owners: ["chief revenue", p-ana], candidates: [{person: p-ana}]}
`)
  })

  it('of a person follows the holder and the candidates, from where they are named', async () => {
    const before = `people: [{id: p-ana, name: Ana Costa}]
positions: [{id: a, person: p-|ana}, {id: b, person: [p-ana]}]
succession: [{position: a, candidates: [{person: p-ana}]}]
`
    expect(await rename('person.yaml', before, 'ana')).toBe(`people: [{id: ana, name: Ana Costa}]
positions: [{id: a, person: ana}, {id: b, person: [ana]}]
succession: [{position: a, candidates: [{person: ana}]}]
`)
  })

  it('keeps JSON sound', async () => {
    const before = '{"positions": [{"id": 7, "title": "A"}, {"id": "b", "title": "B", "reportsTo": |7}]}'
    expect(await rename('seven.json', before, 'seven', 'json')).toBe(
      '{"positions": [{"id": "seven", "title": "A"}, {"id": "b", "title": "B", "reportsTo": "seven"}]}',
    )
    expect(await rename('quotes.json', before, 'say "x"', 'json')).toContain('{"id": "say \\"x\\"", "title": "A"}')
  })

  it.each([
    ['null', '"null"'],
    ['2026-11-01', '2026-11-01'],
    ['a: b', '"a: b"'],
    ['#1', '"#1"'],
    ['Führung', 'Führung'],
  ])('writes %s so that YAML reads it as that', async (name, written) => {
    const before = 'positions:\n  - {id: |a, title: A}\n  - {id: b, title: B, reportsTo: a}\n'
    expect(await rename('quoting.yaml', before, name)).toBe(
      `positions:\n  - {id: ${written}, title: A}\n  - {id: b, title: B, reportsTo: ${written}}\n`,
    )
  })

  it('reaches the other files of the chart', async () => {
    write('orglint.config.yaml', 'charts: [{name: group, files: [group/*.yaml]}]\n')
    const below = 'positions: [{id: cfo, title: CFO, reportsTo: ceo}]\n'
    write('group/below.yaml', below)
    const { text, position } = cursorIn('positions: [{id: c|eo, title: CEO}]\n')
    const uri = await open('group/top.yaml', text)
    const about = { textDocument: { uri }, position, newName: 'chief' }
    const edit = await client().connection.sendRequest(RenameRequest.type, about)
    expect(edited(text, edit, uri)).toBe('positions: [{id: chief, title: CEO}]\n')
    expect(edited(below, edit, uriOf('group/below.yaml'))).toBe(
      'positions: [{id: cfo, title: CFO, reportsTo: chief}]\n',
    )
  })
})

describe('what cannot be renamed is refused with the reason', () => {
  const chart = `people: [{id: p-ana, name: Ana}]
positions:
  - {id: a, title: A}
  - {id: b, title: B, reportsTo: nobody, person: p-ana}
  - {id: twice, title: C, reportsTo: a}
  - {id: twice, title: D, reportsTo: b}
`
  it.each([
    ['id: a', '', 'An id cannot be empty.'],
    ['id: a', 'b', 'Another position has the id "b" already. Choose one that is free.'],
    ['id: a', 'p-ana', 'Another person has the id "p-ana" already. Choose one that is free.'],
    ['id: a', 'x, y', 'An id cannot hold a comma or a semicolon: those part the ids of a list.'],
    ['id: a', 'x\ny', 'An id is a single line of ordinary characters.'],
    ['reportsTo: nobody', 'x', 'Nothing in the chart has the id "nobody", so there is nothing to rename.'],
    [
      'title: A',
      'x',
      'There is no id here to rename. Put the cursor on the id of a position, a person or a business unit.',
    ],
    [
      'id: twice',
      'x',
      '2 records have the id "twice", and it is not clear which one is meant. Give each an id of its own first.',
    ],
  ])('%s → %j', async (where, newName, message) => {
    const { text, position } = cursorIn(chart.replace(where, `${where.slice(0, -1)}|${where.slice(-1)}`))
    const uri = await open('refused.yaml', text)
    const asked = client().connection.sendRequest(RenameRequest.type, { textDocument: { uri }, position, newName })
    await expect(asked).rejects.toThrow(message)
  })

  it('before a new name is asked for, where there is nothing to rename', async () => {
    const { text, position } = cursorIn('positions: [{id: a, title: |A}]\n')
    const uri = await open('early.yaml', text)
    const asked = client().connection.sendRequest(PrepareRenameRequest.type, { textDocument: { uri }, position })
    await expect(asked).rejects.toThrow('There is no id here to rename.')
  })
})
