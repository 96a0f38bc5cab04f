import type { BusinessUnit } from './chart.ts'
import type { ChartRecord } from './chart-record.ts'
import {
  type FieldReader,
  readDate,
  readFlag,
  readMap,
  readNumber,
  readText,
  readTexts,
  readWord,
  readWords,
} from './field-readers.ts'
import { readFields } from './read-fields.ts'

const fields: ReadonlyMap<string, FieldReader> = new Map<string, FieldReader>([
  ['id', readText],
  ['name', readText],
  ['products', readWords],
  ['channels', readWords],
  ['channelOwners', (tree, node) => new Map(tree.kind(node) === 'map' ? ownersOf(tree, node) : [])],
  ['industries', readWords],
  ['competitors', readWords],
  ['market', readWord('b2b', 'b2c', 'mixed')],
  [
    'growth',
    readMap(['actual', readNumber], ['target', readNumber], ['market', readNumber], ['competitors', readNumber]),
  ],
  ['symptoms', readTexts],
  ['reviewedOn', readDate],
  ['expectedComplexity', readFlag],
  ['externalSearch', readText],
])

export function readBusinessUnit(record: ChartRecord, index: number): BusinessUnit {
  const unit: BusinessUnit = {
    kind: 'business-unit',
    index,
    record,
    id: undefined,
    name: undefined,
    products: undefined,
    channels: undefined,
    channelOwners: new Map(),
    industries: undefined,
    competitors: undefined,
    market: undefined,
    growth: undefined,
    symptoms: undefined,
    reviewedOn: undefined,
    expectedComplexity: undefined,
    externalSearch: undefined,
  }
  readFields(record, fields, unit)
  return unit
}

function ownersOf(tree: Parameters<FieldReader>[0], node: number): readonly (readonly [string, string])[] {
  return tree.children(node).flatMap(({ key, node: owner }) => {
    const text = readText(tree, owner)
    return key === undefined || text === undefined ? [] : [[key, text] as const]
  })
}
