import type { LintReport } from '../../src/lint/lint-report.ts'
import { findingAt, placeOf, reportOf, sourceOf } from './lint-report.ts'

/** Everything that some format gives a meaning to. */
const hostileText =
  '<b onclick="x">Eve</b> & \'co\' ]]> <!-- %0A::error::x ##[add-mask]x | `code` **bold** [click](https://evil.example) @octocat #12 !3 $4 \u001b[31mred \u202eback \u0000 \ud800 \ufffe \n## head\r\n| cell |'

const chart = sourceOf('org/chart.yaml', 'positions:\n  - id: ceo\n  - id: cro\n    reportsTo: CEO\n')
const second = sourceOf('org/emea.yaml', 'positions:\n  - id: vp\n')
const clean = sourceOf('org/clean.yaml', 'positions: []\n')
const hostile = sourceOf('org/<b> & "x" %0A,::|#?\u001b é.yaml', 'evil: value\n')

const emptyFile = (source: typeof chart) => ({ source, findings: [], silenced: [] })

const unknownManager = findingAt(placeOf(chart, 'CEO'), 'unknown-manager', {
  messageId: 'unknown',
  message: 'There is no position CEO.',
  entities: [{ kind: 'position', id: 'cro', name: 'Ana Costa' }],
  field: 'reportsTo',
  value: 'CEO',
  related: [
    { place: placeOf(chart, 'ceo'), note: 'perhaps this one' },
    { place: placeOf(second, 'vp'), note: 'in another file' },
  ],
  fix: { description: 'Replace CEO with ceo', edits: [{ start: 50, end: 53, text: 'ceo' }] },
})

const wideSpan = findingAt(placeOf(chart, 'ceo'), 'span-too-wide', {
  severity: 'warn',
  message: 'Bo Lind has 14 reports.',
  entities: [{ kind: 'position', id: 'ceo' }],
})

const oddTitle = findingAt(placeOf(chart, 'positions:\n  - id: ceo'), 'ambiguous-title', {
  severity: 'info',
  message: 'This may be odd.',
})

/** Two findings and a note, in one of two files. */
export const bad = reportOf([unknownManager, wideSpan, oddTitle], {
  files: [{ source: chart, findings: [oddTitle, wideSpan, unknownManager], silenced: [] }, emptyFile(clean)],
  ruleIds: ['span-too-wide', 'unknown-manager'],
})

export const nothingWrong = reportOf([], { files: [emptyFile(clean)], charts: 1, ruleIds: ['span-too-wide'] })

export const silenced = reportOf([], {
  charts: 1,
  files: [
    {
      source: chart,
      findings: [],
      silenced: [
        { finding: unknownManager, by: 'directive', reason: 'arrives in May | "really"' },
        { finding: wideSpan, by: 'data', reason: undefined },
        { finding: oddTitle, by: 'baseline', reason: 'known since 2025' },
      ],
    },
  ],
})

/** Names that try everything, in every place for text. */
export const attack: LintReport = reportOf([], {
  charts: 1,
  files: [
    {
      source: hostile,
      findings: [
        findingAt(placeOf(hostile, 'value'), 'house-rule', {
          message: hostileText,
          entities: [{ kind: 'person', name: hostileText }],
          field: hostileText,
          value: hostileText,
          related: [{ place: placeOf(hostile, 'evil'), note: hostileText }],
          fix: { description: hostileText, edits: [{ start: 0, end: 4, text: hostileText }] },
        }),
      ],
      silenced: [
        {
          finding: findingAt(placeOf(hostile, 'evil'), 'x', { message: hostileText }),
          by: 'data',
          reason: hostileText,
        },
      ],
    },
  ],
  problems: [{ path: `gone ${hostileText}.yaml`, message: hostileText }],
  crashes: [
    {
      ruleId: 'span-too-wide',
      path: 'org/chart.yaml',
      error: new Error(hostileText),
      entity: { kind: 'person', name: hostileText },
      place: placeOf(chart, 'cro'),
    },
  ],
  notes: [hostileText],
  idleRules: [{ ruleId: 'idle', reason: hostileText }],
})

/** A path that could not be read, rules that broke off, and a file after which nothing else was checked. */
export const broken = reportOf([], {
  charts: 1,
  files: [{ source: chart, findings: [{ ...unknownManager, ruleId: 'syntax', fatal: true }], silenced: [] }],
  problems: [{ path: 'gone.yaml', message: 'There is no such file or folder.' }],
  crashes: [
    {
      ruleId: 'span-too-wide',
      path: 'org/chart.yaml',
      error: new Error('x is undefined'),
      entity: { kind: 'position', id: 'cro' },
      place: placeOf(chart, 'cro'),
    },
    { ruleId: 'self-report', path: 'org/chart.yaml', error: new Error(''), entity: undefined, place: undefined },
  ],
})

/** Nothing was there to lint. */
export const nothingLinted = reportOf([], { charts: 0, positions: 0 })

export const samples: readonly (readonly [name: string, report: LintReport])[] = [
  ['a clean chart', nothingWrong],
  ['a bad chart', bad],
  ['silenced findings', silenced],
  ['a hostile chart', attack],
  ['a run that broke', broken],
  ['no file at all', nothingLinted],
]
