import { expect, it } from 'vitest'
import { builtInConfiguration } from '../../src/config/built-in-configuration.ts'
import type { ChartGroup, Configuration } from '../../src/config/configuration.ts'
import { groupConfiguration } from '../../src/config/group-configuration.ts'
import { sourceFrom } from '../support/chart-text.ts'

const place = { source: sourceFrom(''), start: 0, end: 0 }
const group: ChartGroup = {
  name: 'a',
  place,
  folder: '/desk',
  files: [],
  dialect: undefined,
  fields: new Map(),
  roots: undefined,
}
const outer: Configuration = {
  ...builtInConfiguration([]),
  dialect: 'flat',
  fields: new Map([
    ['id', 'Post'],
    ['title', 'Job'],
  ]),
  roots: ['XX'],
}

it('goes by the configuration around it where the group says nothing', () => {
  expect(groupConfiguration(outer, group)).toEqual(outer)
})

it('goes by the group where that says something, field by field', () => {
  const own = { ...group, dialect: 'native', fields: new Map([['id', 'Ref']]), roots: [] }
  expect(groupConfiguration(outer, own)).toEqual({
    ...outer,
    dialect: 'native',
    fields: new Map([
      ['id', 'Ref'],
      ['title', 'Job'],
    ]),
    roots: [],
  })
})
