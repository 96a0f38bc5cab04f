import { closeSync, openSync, writeSync } from 'node:fs'

/** Text is handed to the file system in pieces of this many characters. */
const pieceLength = 1 << 20

/**
 * Writes an organisation into a file, in one of the two formats and one of the two layouts.
 * @param {{ format: 'yaml' | 'json', layout: 'flat' | 'nested', heading?: Record<string, unknown> }} shape; the
 * heading stands before the positions
 */
export function writeChart(file, positions, { format, layout, heading = {} }) {
  const descriptor = openSync(file, 'w')
  let piece = ''
  const write = (text) => {
    piece += text
    if (piece.length >= pieceLength) flush()
  }
  const flush = () => {
    writeSync(descriptor, piece)
    piece = ''
  }
  const writer = format === 'yaml' ? yamlWriter(write) : jsonWriter(write)
  const top = { ...heading, version: 1, organization: 'Generated', asOf: '2026-11-01' }
  writer.begin(top)
  if (layout === 'flat') {
    for (const [at, { reports, ...fields }] of positions.entries()) writer.record(fields, 1, at === 0, false)
  } else writeNested(positions, writer)
  writer.end()
  flush()
  closeSync(descriptor)
}

function writeNested(positions, writer) {
  const visit = (at, depth, isFirst) => {
    const { reports, reportsTo, ...fields } = positions[at]
    writer.record(fields, depth, isFirst, reports.length > 0)
    for (const [nth, below] of reports.entries()) visit(below, depth + 1, nth === 0)
    if (reports.length > 0) writer.close(depth)
  }
  visit(0, 1, true)
}

function yamlWriter(write) {
  return {
    begin(top) {
      for (const [key, value] of Object.entries(top)) write(`${key}: ${yamlScalar(value)}\n`)
      write('positions:\n')
    },
    record(fields, depth, _isFirst, hasReports) {
      const indent = '    '.repeat(depth - 1)
      let mark = '  - '
      for (const [key, value] of Object.entries(fields)) {
        if (value === undefined) continue
        write(`${indent}${mark}${key}: ${value}\n`)
        mark = '    '
      }
      if (hasReports) write(`${indent}    reports:\n`)
    },
    close() {},
    end() {},
  }
}

function yamlScalar(value) {
  return typeof value === 'object' || typeof value === 'string' ? JSON.stringify(value) : String(value)
}

function jsonWriter(write) {
  const open = []
  const closeDownTo = (depth) => {
    while (open.length > 0 && open[open.length - 1] >= depth) {
      open.pop()
      write(' }')
    }
  }
  return {
    begin(top) {
      const entries = Object.entries(top).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
      write(`{\n${entries.join('')}  "positions": [`)
    },
    record(fields, depth, isFirst, hasReports) {
      closeDownTo(depth)
      const indent = '  '.repeat(depth + 1)
      const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
      const lines = entries.map(([key, value]) => `${indent}  ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      write(`${isFirst ? '' : ','}\n${indent}{\n${lines.join(',\n')}`)
      if (hasReports) write(`,\n${indent}  "reports": [`)
      open.push(depth)
    },
    close(depth) {
      closeDownTo(depth + 1)
      write(']')
    },
    end() {
      closeDownTo(0)
      write('\n  ]\n}\n')
    },
  }
}
