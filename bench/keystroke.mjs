import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node'
import { generatePositions } from './generate-positions.mjs'
import { writeChart } from './write-chart.mjs'

/**
 * Times `orglint lsp` as an editor sees it: from a keystroke to its diagnostics, the rest that the server waits for
 * included, and questions right after a keystroke. Usage: node bench/keystroke.mjs [positions]
 */
const size = Number(process.argv[2] ?? 1000)
const keystrokes = 40
const bin = fileURLToPath(new URL('../bin/orglint.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'orglint-keystroke-'))

for (const format of ['yaml', 'json']) {
  const file = join(folder, `chart.${format}`)
  writeChart(file, generatePositions(size), { format, layout: 'flat' })
  await time(file, format)
}
rmSync(folder, { recursive: true })

async function time(file, languageId) {
  const uri = pathToFileURL(file).href
  const lines = readFileSync(file, 'utf8').split('\n')
  const server = spawn(process.execPath, [bin, 'lsp'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  let onDiagnostics = () => {}
  connection.onNotification('textDocument/publishDiagnostics', () => onDiagnostics())
  connection.listen()
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} })
  await connection.sendNotification('initialized', {})
  const diagnostics = () =>
    new Promise((resolve) => {
      onDiagnostics = resolve
    })
  const opened = diagnostics()
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId, version: 1, text: lines.join('\n') },
  })
  await opened

  // In the middle of the chart a letter of a manager's id is typed over, each time by another one: nobody has that id.
  const at = lines.findIndex((line, nth) => nth > lines.length / 2 && line.includes('reportsTo'))
  const position = { line: at, character: lines[at].search(/[\w-]+"?,?$/) }
  const letter = { start: position, end: { ...position, character: position.character + 1 } }
  let version = 1
  const type = () =>
    connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++version },
      contentChanges: [{ range: letter, text: String.fromCharCode(97 + (version % 15)) }],
    })
  const times = { diagnostics: [], hover: [], completion: [] }
  for (let nth = 0; nth < keystrokes; nth++) {
    const shown = diagnostics()
    times.diagnostics.push(await clock(() => Promise.all([type(), shown])))
    for (const question of ['hover', 'completion']) {
      const settled = diagnostics()
      await type()
      const asked = () => connection.sendRequest(`textDocument/${question}`, { textDocument: { uri }, position })
      times[question].push(await clock(asked))
      await settled
    }
  }
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  const row = (name, measured) => {
    const sorted = measured.toSorted((a, b) => a - b)
    const share = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))].toFixed(0)
    console.log(`${languageId}, ${size} positions, ${name}: median ${share(0.5)} ms, 95 % within ${share(0.95)} ms`)
  }
  row('keystroke to diagnostics', times.diagnostics)
  row('hover after a keystroke', times.hover)
  row('completion after a keystroke', times.completion)
}

async function clock(task) {
  const start = performance.now()
  await task()
  return performance.now() - start
}
