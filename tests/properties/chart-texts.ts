import fc from 'fast-check'
import { dump } from 'js-yaml'
import type { Source } from '../../src/source.ts'
import { sourceFrom } from '../support/chart-text.ts'

/** Ways to write the same data. */
const writers: Readonly<Record<string, (data: unknown) => Source>> = {
  'compact JSON': (data) => sourceFrom(JSON.stringify(data), { format: 'json' }),
  'indented JSON': (data) => sourceFrom(JSON.stringify(data, null, 2), { format: 'json' }),
  'block YAML': (data) => sourceFrom(dump(data, { noRefs: true })),
  'narrow YAML': (data) =>
    sourceFrom(dump(data, { noRefs: true, lineWidth: 20, indent: 4, quoteStyle: 'double' } as object)),
  'flow YAML': (data) => sourceFrom(dump(data, { noRefs: true, flowLevel: 1 })),
  'YAML with aliases': (data) => sourceFrom(dump(data)),
  'YAML of another system': (data) => sourceFrom(dump(data, { noRefs: true }).replaceAll('\n', '\r\n')),
}

export const writing = fc.constantFrom(...Object.values(writers))
