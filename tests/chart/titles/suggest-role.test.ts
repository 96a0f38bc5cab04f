import { expect, it } from 'vitest'
import { suggestRole } from '../../../src/chart/titles/suggest-role.ts'

it.each([
  ['CRO', 'cro'],
  ['Chief Revenue Officer', 'cro'],
  ['vp_sales', 'vp-sales'],
  ['vp-slaes', 'vp-sales'],
  ['VP of Sales', 'vp-sales'],
  ['acount-executive', 'account-executive'],
  ['salesmanager', 'sales-manager'],
  ['head-of-marketting', 'head-of-marketing'],
])('takes %s for %s', (word, role) => {
  expect(suggestRole(word)).toBe(role)
})

it.each(['cto', 'chro', 'ciso', 'hr-manager', 'head-of-product', 'engineer', 'office-manager', '', '__proto__'])(
  'does not guess at %s',
  (word) => {
    expect(suggestRole(word)).toBeUndefined()
  },
)
