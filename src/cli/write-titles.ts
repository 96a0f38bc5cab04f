import type { Io } from '../io.ts'
import type { LintRequest } from '../lint/lint-request.ts'
import type { ReadChart } from '../lint/read-charts.ts'
import { writeRoles } from '../lint/write-roles.ts'
import { absolutePath } from '../paths.ts'
import type { Source } from '../source.ts'
import { count } from '../wording.ts'
import { whyNotWritten } from './why-not-written.ts'

/** What writing did, in sentences. */
export interface WrittenTitles {
  readonly notes: readonly string[]
  readonly failures: readonly string[]
}

export const nothingWritten: WrittenTitles = { notes: [], failures: [] }

/** Writes the sure roles of charts into their files. */
export async function writeTitles(charts: readonly ReadChart[], request: LintRequest, io: Io): Promise<WrittenTitles> {
  const notes: string[] = []
  const failures: string[] = []
  let roles = 0
  let files = 0
  for (const chart of charts) {
    const written = await writeRoles(chart, targetTest(chart.input.sources), request)
    for (const file of written.files) {
      const failure = await writeText(file.source, file.text, io)
      if (failure !== undefined) failures.push(failure)
      else {
        files++
        roles += file.roles
      }
    }
    notes.push(...leftOut(chart, written))
  }
  const done = `Wrote ${count(roles, 'role', 'roles')} into ${count(files, 'file', 'files')}.`
  return { notes: [files === 0 ? 'Wrote nothing.' : done, ...notes], failures }
}

/** Of a chart group only the files that were named change, if any was. */
function targetTest(sources: readonly Source[]): (source: Source) => boolean {
  const named = sources.some(({ origin }) => origin === 'named')
  return ({ origin }) => origin === 'named' || !named
}

async function writeText({ path, encoding }: Source, text: string, io: Io): Promise<string | undefined> {
  if (encoding.name !== 'utf-8') {
    return `${path} was not changed: it is written in UTF-16. Save it as UTF-8 first.`
  }
  try {
    await io.writeFile(absolutePath(path, io.workingFolder), encoding.byteOrderMark ? `\ufeff${text}` : text)
    return undefined
  } catch (error) {
    return `${path} could not be written: ${whyNotWritten(error)}.`
  }
}

function leftOut(
  { input }: ReadChart,
  { refused, unwritable }: Awaited<ReturnType<typeof writeRoles>>,
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
