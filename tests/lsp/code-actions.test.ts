import { describe, expect, it } from 'vitest'
import { type CodeAction, CodeActionRequest } from 'vscode-languageserver-protocol'
import { cursorIn } from '../support/language-client.ts'
import { edited, lspDesk } from '../support/lsp-desk.ts'

const { client, open } = lspDesk()

async function actionsAt(path: string, marked: string, languageId?: string, only?: string[]) {
  const { text, position } = cursorIn(marked)
  const uri = await open(path, text, languageId)
  const actions = (await client().connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [], ...(only && { only }) },
  })) as readonly CodeAction[]
  return {
    uri,
    text,
    titles: actions.map(({ title }) => title),
    actions,
    after: (title: string) => edited(text, actions.find((action) => action.title === title)?.edit, uri),
  }
}

describe('silencing a finding', () => {
  const title = 'Silence unknown-manager here, with a reason'
  const comment = 'orglint-disable-next-line unknown-manager -- say here why this is fine'

  it.each([
    [
      'with a comment on the line above, as deep as the line',
      'a.yaml',
      'positions:\n  - id: a\n    title: Analyst\n    reportsTo: no|body\n',
      `positions:\n  - id: a\n    title: Analyst\n    # ${comment}\n    reportsTo: nobody\n`,
    ],
    [
      'above the record that begins on the line',
      'b.yaml',
      'positions:\n  - {id: a, reportsTo: no|body}\n',
      `positions:\n  # ${comment}\n  - {id: a, reportsTo: nobody}\n`,
    ],
    [
      'in the comment that is there already',
      'c.yaml',
      'positions:\n  # orglint-disable-next-line span-too-wide -- short of staff\n  - {id: a, reportsTo: no|body}\n',
      'positions:\n  # orglint-disable-next-line span-too-wide, unknown-manager -- short of staff\n  - {id: a, reportsTo: nobody}\n',
    ],
    [
      'in JSON with comments',
      'd.jsonc',
      '{\n  "positions": [\n    {"id": "a", "reportsTo": "no|body"}\n  ]\n}\n',
      `{\n  "positions": [\n    // ${comment}\n    {"id": "a", "reportsTo": "nobody"}\n  ]\n}\n`,
    ],
  ])('%s', async (_, path, before, after) => {
    const found = await actionsAt(path, before, path.endsWith('jsonc') ? 'jsonc' : 'yaml')
    expect(found.after(title)).toBe(after)
    // It does what it says.
    await client().change(found.uri, after)
    const left = await client().diagnosticsOf(found.uri, (all) => all.every(({ code }) => code !== 'unknown-manager'))
    expect(left.map(({ code }) => code)).not.toContain('unknown-manager')
  })

  it('in plain JSON goes into the data', async () => {
    const found = await actionsAt(
      'e.json',
      '{\n  "positions": [\n    {\n      "id": "a",\n      "reportsTo": "no|body"\n    }\n  ]\n}\n',
      'json',
    )
    expect(JSON.parse(found.after(title))).toEqual({
      positions: [
        {
          id: 'a',
          reportsTo: 'nobody',
          'x-orglint-ignore': [{ rule: 'unknown-manager', reason: 'say here why this is fine' }],
        },
      ],
    })
    expect(found.after(title).split('\n').slice(0, 5)).toEqual([
      '{',
      '  "positions": [',
      '    {',
      '      "id": "a",',
      '      "reportsTo": "nobody",',
    ])
    const second = await actionsAt(
      'f.json',
      '{"positions": [{"id": "a", "reportsTo": "no|body", "x-orglint-ignore": [{"rule": "x"}]}]}',
      'json',
    )
    expect(JSON.parse(second.after(title)).positions[0]['x-orglint-ignore']).toEqual([
      { rule: 'x' },
      { rule: 'unknown-manager', reason: 'say here why this is fine' },
    ])
  })

  it.each([
    [
      'one line',
      '{"positions": [{"id": "a", "title": "CEO"}, {"id": "b", "reportsTo": "no|body"}, {"id": "c", "reportsTo": "a"}]}',
    ],
    [
      'a record to a line',
      '{"positions": [\n    {"id": "a", "title": "CEO"},\n    {"id": "b", "reportsTo": "no|body"},\n    {"id": "c", "reportsTo": "a"}\n]}\n',
    ],
    [
      'records that begin within a line',
      '{"positions": [{\n   "id": "a",\n   "title": "CEO" }, { "id": "b",\n      "reportsTo": "no|body" }, {\n "id": "c" }]}\n',
    ],
    [
      'tabs and Windows line breaks',
      '{\r\n\t"positions": [\r\n\t\t{\r\n\t\t\t"id": "b",\r\n\t\t\t"reportsTo": "no|body"\r\n\t\t}\r\n\t]\r\n}\r\n',
    ],
  ])('changes nothing else in plain JSON: %s', async (name, text) => {
    const found = await actionsAt(`${name}.json`, text, 'json')
    const after = found.after(title)
    const ignores = (key: string, value: unknown) => (key === 'x-orglint-ignore' ? undefined : value)
    const plain = text.replace('|', '')
    expect(JSON.parse(JSON.stringify(JSON.parse(after), ignores))).toEqual(JSON.parse(plain))
    expect(after).toMatch(/"nobody"[,\s]*"x-orglint-ignore"/)
    const [before = '', behind = ''] = plain.split('"nobody"')
    expect(after.replace(/\s/g, '').startsWith(before.replace(/\s/g, ''))).toBe(true)
    expect(after.endsWith(behind.slice(behind.indexOf('}')))).toBe(true)
  })

  it('is not offered for what says that nothing could be read', async () => {
    expect((await actionsAt('g.yaml', 'positions: [|\n')).titles).toEqual([])
  })
})

describe('repairs', () => {
  const chart = `positions:
  - {id: ceo, title: Chief Executive Officer}
  - {id: cfo, title: Chief Financial Officer, reportsTo: ceo, dottedLineTo: [c|eo]}
  - {id: cmo, title: Chief Marketing Officer, reportsTo: ceo, dottedLineTo: [ceo]}
`
  it('offers the safe fix of a finding first', async () => {
    const found = await actionsAt('h.yaml', chart)
    expect(found.actions[0]).toMatchObject({ kind: 'quickfix', isPreferred: true })
    expect(found.actions[0]?.diagnostics?.[0]?.code).toBe('dotted-line-redundant')
    expect(found.after(found.titles[0] ?? '')).not.toMatch(/cfo.*dottedLineTo/)
    expect(found.after(found.titles[0] ?? '')).toMatch(/cmo.*dottedLineTo/)
  })

  it('makes all safe fixes of a document at once', async () => {
    const found = await actionsAt('i.yaml', chart, 'yaml', ['source.fixAll'])
    expect(found.actions.map(({ kind }) => kind)).toEqual(['source.fixAll.orglint'])
    expect(found.after(found.titles[0] ?? '')).not.toContain('dottedLineTo')
    const touching = await actionsAt('j.yaml', chart.replace('[c|eo]', '[c|eo, ceo]'), 'yaml', ['source.fixAll'])
    // Two fixes that overlap take two rounds.
    expect(touching.after(touching.titles[0] ?? '')).not.toContain('dottedLineTo')
  })
})

it.each(['yaml', 'json'])('a document of thousands of findings is answered as a whole: %s', async (format) => {
  const seats = Array.from(
    { length: 4_000 },
    (_, at) => `{"id": "p${at}", "titel": "Clerk", "reportsTo": "nobody${at}"}`,
  )
  const list =
    format === 'yaml' ? `positions:\n  - ${seats.join('\n  - ')}\n` : `{"positions": [\n${seats.join(',\n')}\n]}\n`
  const uri = await open(`many.${format}`, list, format)
  const actions = (await client().connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: { line: seats.length + 2, character: 0 } },
    context: { diagnostics: [], only: ['quickfix'] },
  })) as readonly CodeAction[]
  const silencing = actions.filter(({ title }) => title === 'Silence unknown-manager here, with a reason')
  expect(silencing).toHaveLength(seats.length)
})
