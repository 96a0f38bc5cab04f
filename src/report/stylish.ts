import type { Finding, Severity } from '../finding.ts'
import { locate } from '../line-index.ts'
import type { FileReport, LintReport } from '../lint/lint-report.ts'
import { absolutePath } from '../paths.ts'
import type { Place } from '../source.ts'
import { codeFrame } from './code-frame.ts'
import { crashMessage } from './crash-message.ts'
import { displayWidth } from './display-width.ts'
import type { FormatContext, Palette, ReportFormat } from './format.ts'
import { printable } from './printable.ts'
import { runSummary } from './run-summary.ts'
import { severityWords } from './severity-words.ts'
import { statsTable } from './stats-table.ts'
import { wrapText } from './wrap-text.ts'

const assumedWidth = 80
const smallestWidth = 40
/** Below this, a message starts on a line of its own instead of beside its place. */
const smallestColumn = 28
const mostRelatedFrames = 3
const mostRelatedPlaces = 10

/** Findings for people: grouped by file, wrapped to the terminal, with the lines they point at where asked for. */
export const stylish: ReportFormat = (report, context) => {
  const width = Math.max(smallestWidth, context.width ?? assumedWidth)
  const blocks = [
    ...report.files.filter(({ findings }) => findings.length > 0).map((file) => fileBlock(file, width, context)),
    ...troubleBlocks(report, width, context),
    runSummary(report, width, context),
    ...(report.stats ? [statsTable(report.stats, context.palette)] : []),
  ]
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

interface Columns {
  readonly place: number
  readonly severity: number
}

function fileBlock({ source, findings }: FileReport, width: number, context: FormatContext): readonly string[] {
  const columns = {
    place: Math.max(...findings.map(({ place }) => lineAndColumn(place).length)),
    severity: Math.max(...findings.map(({ severity }) => severityWords[severity].length)),
  }
  const entries = findings.map((finding) => findingLines(finding, columns, width, context))
  // A frame ends without a margin, so what follows it needs one.
  const spaced = context.frames ? entries.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines])) : entries.flat()
  return [heading(source.path, context), ...spaced]
}

function findingLines(finding: Finding, columns: Columns, width: number, context: FormatContext): readonly string[] {
  const { palette, frames } = context
  const { severity, place, fix } = finding
  const word = severityWords[severity].padEnd(columns.severity)
  const head = `  ${lineAndColumn(place).padEnd(columns.place)}  ${word}  `
  const beside = width - head.length >= smallestColumn
  const indent = beside ? ' '.repeat(head.length) : '    '
  const styledHead = head
    .replace(severityWords[severity], colourOf(severity, palette))
    .replace(lineAndColumn(place), (text) => linked(text, place, context))
  const text = indented([finding.message], indent, width)
  // Suggestions stay unsaid, since the message asks what was meant.
  const advice = fix ? [`Fix: ${fix.description}.`] : []
  // What follows a frame starts where the frame does.
  const below = frames ? '    ' : indent
  const lines = [
    ...withRuleId(text, finding.ruleId, indent, width, palette),
    ...(frames ? frameLines(place, width, palette, true) : []),
    ...relatedLines(finding, below, width, context),
    ...indented(advice, below, width),
  ]
  if (!beside) return [styledHead.trimEnd(), ...lines]
  return [styledHead + (lines[0] ?? '').slice(indent.length), ...lines.slice(1)]
}

/** The rule's id ends the message: on its last line, or on one of its own where it does not fit. */
function withRuleId(text: readonly string[], ruleId: string, indent: string, width: number, palette: Palette) {
  const last = text.at(-1) ?? indent
  const id = palette.dim(printable(ruleId))
  if (displayWidth(last) + 2 + ruleId.length > width) return [...text, indent + id]
  return [...text.slice(0, -1), `${last}  ${id}`]
}

function relatedLines({ place: here, related }: Finding, indent: string, width: number, context: FormatContext) {
  const lines = related.slice(0, mostRelatedPlaces).flatMap(({ place, note }, at) => {
    // The file's name stands above its findings already.
    const file = place.source === here.source ? '' : `${printable(place.source.path)}:`
    const lead = `${indent}see also `
    const target = `${file}${lineAndColumn(place)}`
    const fits = displayWidth(lead + target) + 2 + displayWidth(printable(note)) <= width
    const shown = lead + linked(target, place, context)
    const caption = fits ? [`${shown}  ${printable(note)}`] : [shown, ...indented([note], `${indent}  `, width)]
    const framed = context.frames && at < mostRelatedFrames
    return framed ? [...caption, ...frameLines(place, width, context.palette, false)] : caption
  })
  const more = related.length - mostRelatedPlaces
  return more > 0 ? [...lines, `${indent}and ${more} more`] : lines
}

function frameLines(place: Place, width: number, palette: Palette, lineAfter: boolean): readonly string[] {
  return codeFrame(place, { palette, width: width - 4, lineAfter }).map((line) => `    ${line}`)
}

/** Files that could not be read and rules that broke, in the same shape as findings. */
function troubleBlocks(
  { problems, crashes }: LintReport,
  width: number,
  context: FormatContext,
): readonly (readonly string[])[] {
  const block = (path: string, message: string, place?: Place) => {
    const head = place ? `  ${lineAndColumn(place)}  error  ` : '  error  '
    const [first = '', ...rest] = indented([message], ' '.repeat(head.length), width)
    const styledHead = head.replace('error', context.palette.red('error'))
    return [heading(path, context), styledHead + first.trimStart(), ...rest]
  }
  return [
    ...problems.map(({ path, message }) => block(path, message)),
    ...crashes.map((crash) => block(crash.path, crashMessage(crash), crash.place)),
  ]
}

function indented(texts: readonly string[], indent: string, width: number): readonly string[] {
  return texts.flatMap((text) => wrapText(printable(text), width - indent.length).map((line) => indent + line))
}

function heading(path: string, { palette, link, workingFolder }: FormatContext): string {
  const text = palette.bold(printable(path))
  return path === '<stdin>' ? text : link(text, absolutePath(path, workingFolder))
}

function linked(text: string, { source, start }: Place, { link, workingFolder }: FormatContext): string {
  return source.path === '<stdin>' ? text : link(text, absolutePath(source.path, workingFolder), locate(source, start))
}

function lineAndColumn({ source, start }: Place): string {
  const { line, column } = locate(source, start)
  return `${line}:${column}`
}

function colourOf(severity: Severity, palette: Palette): (text: string) => string {
  return severity === 'error' ? palette.red : severity === 'warn' ? palette.yellow : palette.blue
}
