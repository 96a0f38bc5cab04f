import type { RoleFacts } from './role.ts'

/**
 * The canonical roles that rules speak of, with what rules need to know of each.
 * Source of the set: the sales ladder and its neighbours, docs/titles.md.
 */
const roles = {
  ceo: { label: 'chief executive officer' },
  president: { label: 'president' },
  'managing-director': { label: 'managing director' },
  board: { label: 'board' },
  chair: { label: 'chair of the board' },
  'general-manager': { label: 'general manager' },
  cso: { label: 'chief sales officer', leads: 'sales', function: 'sales', salesRung: 1 },
  cro: { label: 'chief revenue officer', leads: 'sales', function: 'sales', salesRung: 1 },
  'cco-commercial': { label: 'chief commercial officer', leads: 'sales', function: 'sales' },
  'cco-customer': { label: 'chief customer officer', leads: 'customer-success', function: 'customer-success' },
  cmo: { label: 'chief marketing officer', leads: 'marketing', function: 'marketing' },
  cfo: { label: 'chief financial officer', leads: 'finance', function: 'finance' },
  coo: { label: 'chief operating officer', leads: 'operations', function: 'operations' },
  'chief-strategy-officer': { label: 'chief strategy officer', leads: 'strategy', function: 'strategy' },
  'vp-sales': { label: 'VP of sales', function: 'sales', salesRung: 2 },
  'head-of-sales': { label: 'head of sales', leads: 'sales', function: 'sales', salesRung: 2 },
  'sales-director': { label: 'sales director', function: 'sales', salesRung: 3 },
  'sales-manager': { label: 'sales manager', function: 'sales', salesRung: 4 },
  'sales-team-lead': { label: 'sales team lead', function: 'sales', salesRung: 5 },
  'account-executive': { label: 'account executive', function: 'sales', salesRung: 6 },
  'account-manager': { label: 'account manager', function: 'sales', salesRung: 6 },
  bdr: { label: 'business development representative', function: 'sales', salesRung: 7 },
  sdr: { label: 'sales development representative', function: 'sales', salesRung: 7 },
  'sdr-manager': { label: 'sales development manager', function: 'sales' },
  'head-of-sales-strategy': {
    label: 'head of sales strategy',
    leads: 'sales-strategy',
    function: 'sales',
  },
  'head-of-sales-operations': {
    label: 'head of sales operations',
    leads: 'sales-operations',
    function: 'sales-operations',
  },
  'head-of-customer-success': {
    label: 'head of customer success',
    leads: 'customer-success',
    function: 'customer-success',
  },
  'head-of-marketing': { label: 'head of marketing', leads: 'marketing', function: 'marketing' },
  'head-of-partnerships': { label: 'head of partnerships', leads: 'partnerships', function: 'sales' },
  'deal-desk': { label: 'deal desk', function: 'sales-operations' },
} as const satisfies Record<string, RoleFacts>

export type Role = keyof typeof roles

export const roleIds = Object.keys(roles) as readonly Role[]

const facts: ReadonlyMap<string, RoleFacts> = new Map(Object.entries(roles))

/** What a glossary says of an acronym that is no role of these. */
export const noRole = 'none'

export function isRole(word: string): word is Role {
  return facts.has(word)
}

export function roleFacts(role: Role): RoleFacts {
  return roles[role]
}
