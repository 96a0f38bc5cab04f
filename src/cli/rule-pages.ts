import type { Io } from '../io.ts'
import type { LintReport } from '../lint/lint-report.ts'
import { rules } from '../rules/index.ts'

/** The pages of the rules that a report speaks of, from the package itself; a page that is missing is left out. */
export async function rulePages({ files }: LintReport, io: Io): Promise<ReadonlyMap<string, string>> {
  const reported = new Set(
    files.flatMap(({ findings, silenced }) => [
      ...findings.map(({ ruleId }) => ruleId),
      ...silenced.map(({ finding }) => finding.ruleId),
    ]),
  )
  // Plugins bring rules of their own, whose ids are no paths.
  const own = rules.filter(({ id }) => reported.has(id))
  const pages = await Promise.all(own.map(async ({ id }) => [id, await readPage(id, io)] as const))
  return new Map(pages.flatMap(([id, page]) => (page === undefined ? [] : [[id, page] as const])))
}

async function readPage(id: string, io: Io): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await io.readFile(`${io.packageFolder}/docs/rules/${id}.md`))
  } catch {
    return undefined
  }
}
