import { describe, expect, it } from 'vitest'
import { count, fillSlots, joinWords, type Label, listShort, pathShort } from '../src/wording.ts'

const label = (text: string): Label => ({ text, redacted: `${text.length} letters` })

describe('count', () => {
  it('agrees with the number', () => {
    expect([0, 1, 2].map((amount) => count(amount, 'person', 'people'))).toEqual(['0 people', '1 person', '2 people'])
  })
})

describe('joinWords', () => {
  it('reads as people write a list', () => {
    expect(joinWords([])).toBe('')
    expect(joinWords(['a'])).toBe('a')
    expect(joinWords(['a', 'b'])).toBe('a and b')
    expect(joinWords(['a', 'b', 'c'])).toBe('a, b and c')
  })

  it('can offer a choice', () => {
    expect(joinWords(['a', 'b', 'c'], 'or')).toBe('a, b or c')
  })
})

describe('listShort', () => {
  it('keeps a short list as it is', () => {
    expect(listShort(['a', 'b', 'c'], 3)).toEqual(['a', 'b', 'c'])
  })

  it('says how many more there are in a long one', () => {
    expect(listShort(['a', 'b', 'c', 'd', 'e'], 3)).toEqual(['a', 'b', 'c', '2 more'])
  })
})

describe('pathShort', () => {
  const path = (...names: string[]) => names.map(label)
  const texts = (shortened: ReturnType<typeof pathShort>) => shortened.path.map(({ text }) => text)

  it('keeps a short path as it is', () => {
    expect(texts(pathShort(path('a', 'b', 'a'), 3))).toEqual(['a', 'b', 'a'])
  })

  it('keeps both ends of a long one and says how many lie between', () => {
    expect(texts(pathShort(path('a', 'b', 'c', 'd', 'e', 'f'), 4))).toEqual(['a', 'b', '… 3 more …', 'f'])
  })
})

describe('fillSlots', () => {
  it('parts a list by semicolons where an entry has a comma outside brackets', () => {
    const list = (...texts: string[]) => fillSlots('{list}', { list: texts.map(label) })
    expect(list('VP, Sales', 'Clerk', 'VP, Legal')).toBe('VP, Sales; Clerk; and VP, Legal')
    expect(list('VP, Sales', 'Clerk')).toBe('VP, Sales and Clerk')
    expect(list('Ana (CRO, cro)', 'Bo (CFO, cfo)', 'Cy')).toBe('Ana (CRO, cro), Bo (CFO, cfo) and Cy')
  })

  it('fills words, numbers and labels, each as often as it is named', () => {
    const slots = { who: label('Ana'), many: 3, seat: 'cro' }
    expect(fillSlots('{who} leads {many} people as {seat}. Help {who}.', slots)).toBe(
      'Ana leads 3 people as cro. Help Ana.',
    )
  })

  it('reads a list as a list and a path as a path', () => {
    expect(fillSlots('{list}', { list: ['a', label('b'), 'c'] })).toBe('a, b and c')
    expect(fillSlots('{way}', { way: { path: [label('a'), label('b'), label('a')] } })).toBe('a → b → a')
  })

  it('lets the caller decide how labels are written, in lists and paths too', () => {
    const hide = ({ redacted }: Label) => redacted
    const slots = { who: label('Ana'), list: [label('Bo'), 'two more'], way: { path: [label('Cy'), label('Dana')] } }
    expect(fillSlots('{who}: {list}, {way}', slots, hide)).toBe(
      '3 letters: 2 letters and two more, 2 letters → 4 letters',
    )
  })

  it('lets the caller decide how words are written, apart from labels and numbers', () => {
    const slots = { who: label('Ana'), word: 'Bo', list: ['Cy', label('Dana')], many: 3 }
    const shout = (text: string) => text.toUpperCase()
    expect(fillSlots('{who} {word} {list} {many} x', slots, undefined, shout)).toBe('Ana BO CY and Dana 3 x')
  })

  it('never fills what stands in a value', () => {
    expect(fillSlots('{a} {b}', { a: '{b}', b: 'x' })).toBe('{b} x')
    expect(fillSlots('{a}', { a: '$& $1' })).toBe('$& $1')
  })

  it('leaves a slot that nobody fills for tests to see', () => {
    expect(fillSlots('{known} {unknown}', { known: 0 })).toBe('0 {unknown}')
  })
})
