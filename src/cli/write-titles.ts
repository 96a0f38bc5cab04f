import type { Io } from '../io.ts'
import { filesToChange } from '../lint/files-to-change.ts'
import type { LintRequest } from '../lint/lint-request.ts'
import type { ReadChart } from '../lint/read-charts.ts'
import { type WrittenRoles, writeRoles } from '../lint/write-roles.ts'
import { count } from '../wording.ts'
import { writeCharts } from './write-charts.ts'

/** What writing did, in sentences. */
export interface WrittenTitles {
  readonly notes: readonly string[]
  readonly failures: readonly string[]
}

export const nothingWritten: WrittenTitles = { notes: [], failures: [] }

/** Writes the sure roles of charts into their files: into all of them, or none. */
export async function writeTitles(charts: readonly ReadChart[], request: LintRequest, io: Io): Promise<WrittenTitles> {
  const mayChange = filesToChange(request)
  const written = await Promise.all(charts.map((chart) => writeRoles(chart, mayChange, request)))
  const files = written.flatMap((chart) => chart.files)
  const failure = await writeCharts(files, io)
  const roles = files.reduce((sum, file) => sum + file.roles, 0)
  const done = `Wrote ${count(roles, 'role', 'roles')} into ${count(files.length, 'file', 'files')}.`
  return {
    notes: [
      files.length === 0 || failure !== undefined ? 'Wrote nothing.' : done,
      ...charts.flatMap((chart, at) => leftOut(chart, written[at] ?? nothingLeftOut)),
    ],
    failures: failure === undefined ? [] : [failure],
  }
}

const nothingLeftOut = { refused: [], unwritable: [] }

function leftOut(
  { input }: ReadChart,
  { refused, unwritable }: Pick<WrittenRoles, 'refused' | 'unwritable'>,
): readonly string[] {
  const path = input.group ?? input.sources[0]?.path
  return [
    ...(refused.length > 0
      ? [`${path}: ${count(refused.length, 'role was', 'roles were')} left out, for want of a safe place.`]
      : []),
    ...(unwritable.length > 0
      ? [
          `${path}: this kind of chart has no field for roles. Name one in the configuration, as in fields: {role: orgRole}.`,
        ]
      : []),
  ]
}
