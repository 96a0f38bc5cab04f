import type { Io, OutputStream } from '../io.ts'
import type { LintReport } from '../lint/lint-report.ts'
import { memoised } from '../memoised.ts'
import type { ChartPicture } from '../report/chart-picture.ts'
import { type FormatContext, type RuleSummary, unlinked } from '../report/format.ts'
import { formats } from '../report/formats.ts'
import { rules } from '../rules/index.ts'
import { FormatFailure } from './format-failure.ts'
import { linksFor } from './hyperlinks.ts'
import type { LintOptions } from './lint-options.ts'
import { paletteFor } from './palette.ts'
import { readPackage } from './read-package.ts'
import { UsageError } from './usage-error.ts'

/** A report and how many of its findings were taken out of it. */
export interface ShownReport {
  readonly report: LintReport
  readonly hidden: number
  /** Of its charts, where a format draws them. */
  readonly pictures?: readonly ChartPicture[]
}

type LookOptions = Pick<LintOptions, 'color' | 'frames' | 'redact'>

/** A report in a format, as it suits a stream; undefined: a file. Throws a `FormatFailure` where the format does. */
export async function renderReport(
  { report, hidden, pictures }: ShownReport,
  name: string,
  options: LookOptions,
  io: Io,
  stream: OutputStream | undefined,
): Promise<string> {
  const load = formats.get(name)
  if (!load) throw new UsageError(`There is no format ${name}.`)
  const [format, context] = await Promise.all([load(), formatContext(name, hidden, options, io, stream)])
  const drawing = name === 'html' ? await drawingContext(report, pictures, io) : {}
  try {
    return format(report, { ...withPluginRules(context, report), ...drawing })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new FormatFailure(`The format ${name} broke off: ${reason}.`, { cause })
  }
}

/** What a format needs that draws the charts and explains the rules. */
async function drawingContext(
  report: LintReport,
  pictures: ShownReport['pictures'],
  io: Io,
): Promise<Pick<FormatContext, 'pictures' | 'rulePages'>> {
  const { rulePages } = await import('./rule-pages.ts')
  return { ...(pictures && { pictures }), rulePages: await rulePages(report, io) }
}

/** What a format gets to know beside the report. */
export async function formatContext(
  name: string,
  hidden: number,
  { color, frames, redact }: LookOptions,
  io: Io,
  stream: OutputStream | undefined,
): Promise<FormatContext> {
  const { version, homepage } = await readPackage(io)
  const isTerminal = stream?.isTerminal === true
  return {
    // What the environment wants is meant for the screen.
    palette: await paletteFor(color ?? (stream ? undefined : false), io.environment, isTerminal),
    width: stream?.width,
    // The lines of a chart are full of names.
    frames: !redact && (frames ?? (isTerminal || name === 'html')),
    link: stream ? linksFor(io, isTerminal) : unlinked,
    workingFolder: io.workingFolder,
    repositoryFolder: name === 'stylish' ? io.workingFolder : await repositoryFolder(io),
    rule: memoised((id) => ruleSummary(id, homepage)),
    version,
    homepage,
    hidden,
  }
}

/** Formats speak of rules of plugins as of others. */
function withPluginRules(context: FormatContext, { pluginRules }: LintReport): FormatContext {
  if (!pluginRules) return context
  return { ...context, rule: (id) => context.rule(id) ?? pluginRules.find((rule) => rule.id === id) }
}

async function repositoryFolder(io: Io): Promise<string> {
  return (await import('./repository-folder.ts')).repositoryFolder(io)
}

function ruleSummary(id: string, homepage: string | undefined): RuleSummary | undefined {
  const rule = rules.find((each) => each.id === id)
  if (!rule || homepage === undefined) return rule
  return { ...rule, docsUrl: `${homepage.replace(/#.*$/, '').replace(/\/$/, '')}/blob/HEAD/docs/rules/${id}.md` }
}
