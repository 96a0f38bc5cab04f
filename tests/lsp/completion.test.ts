import { describe, expect, it } from 'vitest'
import {
  type CompletionItem,
  CompletionRequest,
  DocumentSymbolRequest,
  type TextEdit,
} from 'vscode-languageserver-protocol'
import { cursorIn } from '../support/language-client.ts'
import { lspDesk, withEdits } from '../support/lsp-desk.ts'

const { client, open } = lspDesk()

async function complete(path: string, marked: string, languageId?: string) {
  const { text, position } = cursorIn(marked)
  const uri = await open(path, text, languageId)
  const items = (await client().connection.sendRequest(CompletionRequest.type, {
    textDocument: { uri },
    position,
  })) as readonly CompletionItem[]
  return {
    labels: items.map(({ label }) => label),
    item: (label: string) => items.find((each) => each.label === label),
    /** The text after a proposal is taken. */
    taken: (label: string) => {
      const edit = items.find((each) => each.label === label)?.textEdit as TextEdit | undefined
      return edit && withEdits(text, [edit])
    },
  }
}

const chart = `people:
  - {id: p-ana, name: Ana Costa}
positions:
  - {id: ceo, title: Chief Executive Officer, person: p-ana}
  - {id: sales head, title: Head of Sales, name: Bo Lind}
`

describe('ids', () => {
  it('of positions are proposed with title and holder', async () => {
    const { labels, item, taken } = await complete('a.yaml', `${chart}  - id: x\n    reportsTo: |\n`)
    expect(labels).toEqual(['ceo', 'sales head', 'x'])
    expect(item('ceo')).toMatchObject({
      detail: 'Chief Executive Officer · Ana Costa',
      filterText: 'ceo Chief Executive Officer Ana Costa',
    })
    expect(taken('ceo')).toBe(`${chart}  - id: x\n    reportsTo: ceo\n`)
    expect(taken('sales head')).toBe(`${chart}  - id: x\n    reportsTo: "sales head"\n`)
  })

  it.each([
    ['half typed', '  - {id: x, reportsTo: c|}\n', '  - {id: x, reportsTo: ceo}\n'],
    ['in quotes', '  - {id: x, reportsTo: "c|"}\n', '  - {id: x, reportsTo: "ceo"}\n'],
    ['in a list on one line', '  - {id: x, dottedLineTo: [sales, |]}\n', '  - {id: x, dottedLineTo: [sales, ceo]}\n'],
    [
      'in a list line by line',
      '  - id: x\n    dottedLineTo:\n      - |\n',
      '  - id: x\n    dottedLineTo:\n      - ceo\n',
    ],
  ])('are proposed %s', async (_, line, after) => {
    const { taken } = await complete('b.yaml', chart + line)
    expect(taken('ceo')).toBe(chart + after)
  })

  it('are proposed in a line whose brackets are open, from the chart as it was', async () => {
    const uri = await open('broken.yaml', chart)
    await client().connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } })
    const { text, position } = cursorIn(`${chart}  - {id: x, reportsTo: |\n`)
    await client().change(uri, text)
    const items = (await client().connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position,
    })) as readonly CompletionItem[]
    expect(items.map(({ label }) => label)).toEqual(['ceo', 'sales head'])
  })

  it('of people are proposed for holders and candidates', async () => {
    const holder = await complete('c.yaml', `${chart}  - {id: x, person: |}\n`)
    expect(holder.labels).toEqual(['p-ana'])
    const candidate = await complete(
      'd.yaml',
      `${chart}succession:\n  - position: ceo\n    candidates:\n      - person: |\n`,
    )
    expect(candidate.labels).toEqual(['p-ana'])
  })

  it('are proposed in JSON', async () => {
    const { taken } = await complete(
      'a.json',
      '{"positions": [{"id": "ceo", "title": "CEO"}, {"id": "x", "reportsTo": "|"}]}',
      'json',
    )
    expect(taken('ceo')).toBe('{"positions": [{"id": "ceo", "title": "CEO"}, {"id": "x", "reportsTo": "ceo"}]}')
  })

  it('are proposed in other dialects, under their own field names', async () => {
    const { labels } = await complete(
      'flat.json',
      '[{"employeeId": "e1", "name": "Ana Costa", "title": "CEO", "managerId": null}, {"employeeId": "e2", "name": "Bo Lind", "title": "CFO", "managerId": "|"}]',
      'json',
    )
    expect(labels).toEqual(['e1', 'e2'])
  })
})

describe('fields and words of the format', () => {
  it('proposes the fields that a record lacks, with what they mean', async () => {
    const { labels, item, taken } = await complete('f.yaml', `${chart}  - id: x\n    re|\n`)
    expect(labels).toContain('reportsTo')
    expect(labels).not.toContain('id')
    expect(item('reportsTo')?.documentation).toContain("Id of the manager's position")
    expect(taken('reportsTo')).toBe(`${chart}  - id: x\n    reportsTo: \n`)
  })

  it('proposes the fields of the record at hand', async () => {
    const { labels } = await complete(
      'g.yaml',
      `${chart}succession:\n  - position: ceo\n    candidates:\n      - person: p-ana\n        |\n`,
    )
    expect(labels).toEqual(expect.arrayContaining(['readiness', 'emergency']))
    expect(labels).not.toContain('reportsTo')
  })

  it.each([
    ['status', ['filled', 'vacant', 'interim', 'planned']],
    ['critical', ['true', 'false']],
  ])('proposes what %s may be', async (field, words) => {
    const { labels } = await complete('h.yaml', `${chart}  - id: x\n    ${field}: |\n`)
    expect(labels).toEqual(words)
  })

  it('proposes roles with their meaning', async () => {
    const { labels, item } = await complete('i.yaml', `${chart}  - id: x\n    role: |\n`)
    expect(labels).toContain('cro')
    expect(item('cro')?.detail).toBe('chief revenue officer')
  })
})

describe('rules', () => {
  it.each([
    ['a comment', 'j.yaml', `positions:\n  # orglint-disable-next-line miss|\n  - {id: a}\n`],
    ['the data', 'k.yaml', 'positions:\n  - {id: a, x-orglint-ignore: [{rule: |}]}\n'],
    ['a configuration', 'orglint.config.yaml', 'rules:\n  miss|\n'],
  ])('are proposed in %s', async (_, path, text) => {
    const { labels } = await complete(path, text)
    expect(labels).toEqual(expect.arrayContaining(['missing-successor', 'span-too-wide']))
  })

  it('are followed by severities in a configuration', async () => {
    const { labels } = await complete('orglint.config.yaml', 'rules:\n  missing-successor: |\n')
    expect(labels).toEqual(expect.arrayContaining(['off', 'info', 'warn', 'error']))
  })

  it('come after the word that silences them', async () => {
    const { labels, taken } = await complete('l.yaml', 'positions:\n  # orglint|\n  - {id: a}\n')
    expect(labels).toContain('orglint-disable-next-line')
    expect(taken('orglint-disable-line')).toBe('positions:\n  # orglint-disable-line\n  - {id: a}\n')
  })
})

it('proposes nothing where any text may stand', async () => {
  expect((await complete('m.yaml', `${chart}  - id: x\n    title: Head |\n`)).labels).toEqual([])
  expect((await complete('other.yaml', 'services:\n  web: |\n')).labels).toEqual([])
})
