import Anser from 'anser'
import { processIo } from '../src/api/process-io.ts'
import { main } from '../src/cli/main.ts'

/** The picture of a terminal in the README: what orglint prints there, drawn as SVG. */

const path = 'docs/images/terminal.svg'
const argv = ['--quiet', 'fixtures/northwind/orgchart.yaml']
const columns = 88
/** In units of the picture; a character of a monospaced face is 0.6 of its size wide. */
const fontSize = 14
const lineHeight = 20
const margin = 20
const titleBar = 36

/** The path of the picture and its text. Takes the folder of the repository. */
export async function terminalPicture(repository: string): Promise<readonly [string, string]> {
  const printed = await printedOnTerminal(repository)
  return [path, svgOf([`$ npx orglint ${argv.join(' ')}`, ...printed.trimEnd().split('\n')])]
}

async function printedOnTerminal(repository: string): Promise<string> {
  let printed = ''
  const write = (text: string): void => {
    printed += text
  }
  const output = { write, isTerminal: true, width: columns }
  const environment = { FORCE_COLOR: '1', FORCE_HYPERLINK: '0' }
  const code = await main(argv, { ...processIo(repository), packageFolder: repository, environment, output })
  if (code !== 1) throw new Error(`orglint ${argv.join(' ')} exits with ${code}: ${printed}`)
  return printed
}

function svgOf(lines: readonly string[]): string {
  const width = Math.ceil(columns * fontSize * 0.6) + 2 * margin
  const height = titleBar + lines.length * lineHeight + margin
  const rows = lines.map((line, at) => {
    const y = titleBar + (at + 0.75) * lineHeight
    return `  <text x="${margin}" y="${y}">${spansOf(line)}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
  <title>orglint in a terminal</title>
  <style>
    text { font: ${fontSize}px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; fill: #d7dce2; white-space: pre }
    .ansi-red { fill: #ff7b72 }
    .ansi-yellow { fill: #e3b341 }
    .ansi-green { fill: #7ee787 }
    .ansi-cyan { fill: #79c0ff }
    .bold { font-weight: 700; fill: #fff }
    .dim { fill: #8b949e }
  </style>
  <rect width="${width}" height="${height}" rx="10" fill="#161b22"/>
  <circle cx="22" cy="18" r="6" fill="#ff5f57"/>
  <circle cx="42" cy="18" r="6" fill="#febc2e"/>
  <circle cx="62" cy="18" r="6" fill="#28c840"/>
${rows.join('\n')}
</svg>
`
}

/** A line with its colours as classes. */
function spansOf(line: string): string {
  return Anser.ansiToJson(line, { json: true, use_classes: true, remove_empty: true })
    .map(({ content, fg, decorations }) => {
      const classes = [fg, ...decorations].filter((name) => name !== null)
      const text = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
      return classes.length > 0 ? `<tspan class="${classes.join(' ')}">${text}</tspan>` : text
    })
    .join('')
}
