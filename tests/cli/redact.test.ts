import { describe, expect, it } from 'vitest'
import { formats } from '../../src/report/formats.ts'
import { run } from '../support/run-main.ts'

/** Charts that name people wherever a chart can, rightly and wrongly. Every word of a name is in the list below. */
const files = {
  'orglint.config.yaml': 'extends: [all]\n',
  'declared.yaml': `version: 1
complete: true
people:
  - {id: p-1, name: Anabel Costaverde, style: execution, leavingOn: 2026-12-01, riskOfLoss: high}
  - {id: bolindal@example.com, name: Bowie Lindal, style: execution}
  - {id: cyrus-okaforth, name: Cyrus Okaforth, email: cyrus.okaforth@example.com}
  - {id: dfeldspar, name: Dorotea Feldspar}
  - {id: p-5, name: Élodie Brûléon}
  - {id: p-5, name: Ferdi Quandt}
  - {name: Gustavo Hinterhof}
  - {id: p-7, name: Anabel Costaverde}
positions:
  - {id: ceo, title: Chief Executive Officer, person: p-1, level: 1}
  - {id: cro, title: Chief Revenue Officer, person: bolindal@example.com, reportsTo: ceo}
  - {id: cyrus.okaforth, title: VP Sales, person: cyrus-okaforth, reportsTo: cro}
  - {id: assistant, title: Assistant to Anabel Costaverde, person: dfeldspar, reportsTo: Anabel Costaverde}
  - {id: shared, title: Sales Manager, person: [p-5, dfeldspar], reportsTo: Inesca Jablonska}
  - {id: wrong, title: Account Executive, person: Karel Lobkowicz, reportsTo: cyrus.okaforth, department: Team Bowie Lindal}
  - {id: vacant, title: Account Executive, status: vacant, person: p-5, reportsTo: cro, level: Magnus Nordqvist, actingFor: Magnus Nordqvist}
  - {id: costaverde, name: Anabel Costaverde, reportsTo: costaverde, quota: {amount: 3, setBy: Oona Pihlaja}}
  - {id: vacant, title: "Élodie BRÛLÉON's deputy", handsOffTo: [Oona Pihlaja, dfeldspar], dottedLineTo: [Ferdi Quandt]}
  # orglint-disable-next-line unknown-manager -- Quirin Rautavaara arrives in May
  - {id: soon, title: SDR, reportsTo: Quirin Rautavaara}
lifecycle:
  - {stage: awareness, owner: Ferdi Quandt}
succession:
  - position: cro
    owners: [Gustavo Hinterhof]
    stakeholders: [Inesca Jablonska]
    candidates:
      - {person: Sanna Tikkanen, candidateType: external, ranking: 2}
      - {person: cyrus-okaforth, readiness: ready-3-plus-years, ranking: 4, developmentActions: [{action: shadow Bowie Lindal}]}
      - {person: Gustavo Hinterhof}
      - {person: Gustavo Hinterhof}
  - {position: Urho Vainio, candidates: []}
`,
  'by-name.yaml': `- {name: Wilma Xanthos, title: CEO, reportsTo: ''}
- {name: Ygritte Zamorano, title: Chief Sales Officer, reportsTo: Wilma Xanthos, dottedLineTo: [Wilma Xanthos]}
- {name: Aurelio Bianchini, title: Chief Revenue Officer, reportsTo: Ygritte Zamoran}
- {name: Aurelio Bianchini, title: Account Executive, reportsTo: Ygritte Zamorano}
`,
  'slugs.yaml': `casimir_dombek: {name: Casimir Dombek, title: CEO, reports_to: casimir_dombek}
elvira: {name: Elvira Fitzgibbon, title: CRO, reports_to: casimir_dombek}
giselle_hawthorne: {name: Giselle Hawthorne, title: SDR, reports_to: ivan_jellinek}
`,
  'broken.yaml': 'positions:\n  - {id: a, name: *klaus_lindemann}\n',
}

const names =
  'Anabel Costaverde Bowie Lindal Cyrus Okaforth Dorotea Feldspar Élodie Brûléon Ferdi Quandt Gustavo Hinterhof Inesca Jablonska Karel Lobkowicz Magnus Nordqvist Oona Pihlaja Quirin Rautavaara Sanna Tikkanen Urho Vainio Wilma Xanthos Ygritte Zamorano Zamoran Aurelio Bianchini Casimir Dombek Elvira Fitzgibbon Giselle Hawthorne Ivan Jellinek Klaus Lindemann'.split(
    ' ',
  )

const paths = ['declared.yaml', 'by-name.yaml', 'slugs.yaml', 'broken.yaml']

function namesIn(text: string): readonly string[] {
  const lower = text.normalize('NFC').toLowerCase()
  return names.filter((name) => lower.includes(name.toLowerCase()))
}

describe('--redact', () => {
  it('has something to take out: without it, every name is told', async () => {
    const { printed } = await run([...paths, '-f', 'json'], { files })
    expect(names.filter((name) => !namesIn(printed).includes(name))).toEqual([])
  })

  it.each([...formats.keys()])('leaves no name in %s', async (name) => {
    const argv = [...paths, '-f', name, '--redact', '--frames']
    const { code, printed } = await run(argv, { files, terminal: { width: 120 } })
    expect(code).toBe(2)
    expect(namesIn(printed)).toEqual([])
    expect(printed.length).toBeGreaterThan(1000)
  })

  it('leaves no name in the summary of a GitHub step', async () => {
    const environment = { GITHUB_STEP_SUMMARY: '/summary.md' }
    const { io } = await run([...paths, '-f', 'github', '--redact'], { files, environment })
    const summary = io.fileText('/summary.md') ?? ''
    expect(summary).toContain('`cso-style-cro-without-peers`')
    expect(namesIn(summary)).toEqual([])
  })

  it('finds the same, at the same places', async () => {
    const found = async (...flags: string[]) => {
      const results = JSON.parse((await run([...paths, '-f', 'json', ...flags], { files })).printed)
      return results.map(({ messages, suppressedMessages }: Record<string, Record<string, unknown>[]>) =>
        [...(messages ?? []), ...(suppressedMessages ?? [])].map(
          ({ ruleId, line, column }) => `${ruleId} ${line}:${column}`,
        ),
      )
    }
    expect(await found('--redact')).toEqual(await found())
  })

  it('keeps ids that give nobody away, and titles', async () => {
    const { printed } = await run(['declared.yaml', '--redact', '-f', 'compact'], { files })
    expect(printed).toMatch(/p-1|p-5/)
    expect(printed).toContain('Chief Revenue Officer (cro)')
  })

  it('calls one person by one name in every place, chart and run', async () => {
    const chart = (id: string) => ({
      'a.yaml': `people: [{id: ${id}, name: Bowie Lindal}]\npositions:\n  - {id: a, title: CEO, person: ${id}}\n  - {id: b, title: CFO, reportsTo: Bowie Lindal}\n`,
    })
    const messages = async (id: string) => {
      return (await run(['a.yaml', '--redact', '-f', 'compact'], { files: chart(id) })).printed.match(
        /person-[0-9a-f]{8}/g,
      )
    }
    const said = await messages('bowie.lindal@example.com')
    expect(new Set(said).size).toBe(1)
    expect(new Set([...(said ?? []), ...((await messages('bowie-lindal')) ?? [])]).size).toBe(1)
  })

  it('drops reasons for silencing and fixes, in which anything may be said', async () => {
    const { printed } = await run(['declared.yaml', '--redact', '-f', 'json'], { files })
    const [{ suppressedMessages, messages }] = JSON.parse(printed)
    expect(suppressedMessages[0].suppressions).toEqual([{ kind: 'directive', justification: '' }])
    expect(messages.filter((message: object) => 'fix' in message || 'suggestions' in message)).toEqual([])
  })
})
