import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { generatePositions } from './generate-positions.mjs'
import { writeChart } from './write-chart.mjs'

const heading = { openapi: '3.1.0', info: { title: 'Generated', version: '1' }, paths: {} }

/**
 * The charts of a size, generated where they are not there yet.
 * @returns {{ file: string, layout: string, format: string, withHeading: string | undefined }[]} file names
 */
export function charts(folder, size, { layouts, withHeadings }) {
  mkdirSync(folder, { recursive: true })
  let positions
  const make = (file, shape) => {
    const path = join(folder, file)
    if (existsSync(path)) return file
    positions ??= generatePositions(size)
    writeChart(`${path}.part`, positions, shape)
    renameSync(`${path}.part`, path)
    return file
  }
  return layouts.flatMap((layout) =>
    ['yaml', 'json'].map((format) => ({
      layout,
      format,
      file: make(`${layout}-${size}.${format}`, { layout, format }),
      withHeading: withHeadings
        ? make(`${layout}-${size}-with-heading.${format}`, { layout, format, heading })
        : undefined,
    })),
  )
}
