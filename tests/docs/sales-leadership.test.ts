import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { rules } from '../../src/rules/index.ts'

const page = readFileSync('docs/sales-leadership.md', 'utf8')
const links = [...page.matchAll(/\]\(([^)#]+)/g)].map(([, target = '']) => target)

it('docs/sales-leadership.md leads to every rule about leadership and the sales ladder', () => {
  const wanted = rules.filter(({ category }) => category === 'leadership' || category === 'ladder')
  expect(wanted.map(({ id }) => id).filter((id) => !links.includes(`rules/${id}.md`))).toEqual([])
})
