import type { FieldMapping } from '../../chart/dialects/dialect.ts'
import { writeScalar } from '../../parse/write-scalar.ts'
import { count } from '../../wording.ts'
import type { ProposedChart } from './propose-charts.ts'

/** The text of a configuration for the charts of a folder, with comments that say what else may stand in it. */
export function configurationText(charts: readonly ProposedChart[], modeline: string): string {
  return [
    `${modeline}
# How orglint judges the org charts in and below this folder. To check this file: orglint config check

# What is on to begin with: recommended, strict, all, or categories such as succession.
extends: [recommended]
`,
    ...chartsPart(charts),
    furtherSettings,
  ].join('\n')
}

/** Files that are charts of their own need no mention: orglint finds them. Once there is a group, only groups are linted. */
function chartsPart(charts: readonly ProposedChart[]): readonly string[] {
  const hasGroups = charts.some(({ members }) => members.length > 1)
  const mappings = new Map(charts.map(({ fields }) => [JSON.stringify([...(fields ?? [])]), fields]))
  const [shared] = mappings.values()
  if (!hasGroups && mappings.size <= 1) return shared ? [fieldsPart(shared)] : []
  return [
    `# The charts, and the files of each. orglint without a path lints these and nothing else.
charts:
${charts.map(chartEntry).join('\n')}
`,
  ]
}

function fieldsPart(fields: FieldMapping): string {
  return `# Where the charts keep what orglint calls id, title and so on. Guessed from what is in them: please check.
fields:
${[...fields].map(([field, key]) => `  ${field}: ${scalar(key)}`).join('\n')}
`
}

function chartEntry({ name, files, dialect, fields, members }: ProposedChart): string {
  const listed = files.map((file) => `${/^[\w./-]+$/.test(file) ? file : JSON.stringify(file)}`).join(', ')
  return [
    `  - name: ${scalar(name)}`,
    `    files: [${listed}]${members.length > 1 ? ` # ${count(members.length, 'file', 'files')}` : ''}`,
    ...(dialect === 'directory' || fields ? [`    dialect: ${dialect}`] : []),
    ...(fields
      ? [
          '    fields: # guessed from what is in the file: please check',
          ...[...fields].map(([field, key]) => `      ${field}: ${scalar(key)}`),
        ]
      : []),
  ].join('\n')
}

function scalar(text: string): string {
  return writeScalar(text, true, '')
}

/** Each line is right when its # is taken away. */
const furtherSettings = `# What else may stand here; take the # away from what you want. A rule's page: orglint explain missing-successor
# rules:
#   missing-successor: error # off, info, warn or error
#   span-too-wide: [warn, {default: {max: 10}}]
# glossary: {CSO: cso} # what a bare acronym means in your company
# titles: {head-of-sales: [Sales Captain]} # titles of your own
# ignores: ["drafts/**"]
`
