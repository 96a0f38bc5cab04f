import { expect, it } from 'vitest'
import { worthALook } from '../../src/chart/worth-a-look.ts'

const words = Array.from({ length: 300 }, (_, at) => `w${String(299 - at).padStart(3, '0')}`)

it('looks into few mistakes all of them, once', () => {
  expect([...worthALook(['b', 'a', 'b'], 20_000)]).toEqual(['b', 'a'])
})

it('looks into the first of many, the fewer the larger the chart is', () => {
  expect([...worthALook(words, 1_000)]).toEqual(words.toReversed().slice(0, 200))
  expect([...worthALook(words, 19_999)]).toEqual(words.toReversed().slice(0, 50))
  expect(worthALook(words, 10_000_000).size).toBe(1)
})
