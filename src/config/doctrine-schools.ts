import type { doctrineSwitches } from './doctrine.ts'

/** A choice for some or all of the switches, under a name. */
export interface DoctrineSchool {
  readonly description: string
  readonly choices: Readonly<Partial<Record<keyof typeof doctrineSwitches, string>>>
}

/** Schools of thought. The first three answer only who stands higher; the others answer every question. */
export const doctrineSchools: Readonly<Record<string, DoctrineSchool>> = {
  peers: { description: 'CSO and CRO are of one rank.', choices: { chiefOrder: 'peers' } },
  'cro-over-cso': { description: 'The CRO stands above the CSO.', choices: { chiefOrder: 'cro-over-cso' } },
  'cso-over-cro': { description: 'The CSO stands above the CRO.', choices: { chiefOrder: 'cso-over-cro' } },
  'execution-and-strategy': {
    description: 'The CSO executes, the CRO designs, and complexity decides which of them a business needs.',
    choices: {
      chiefOrder: 'cro-over-cso',
      csoStyle: 'execution-with-vps',
      csoScope: 'sales',
      croLifecycle: 'to-customer-success',
      croMarketing: 'report-or-peer',
      seatKpis: 'deals',
      prospecting: 'either',
      handoffs: 'direct',
      quotaSetters: 'anybody',
      repLadder: 'flat',
    },
  },
  'sales-ladder': {
    description: 'One ladder from the CSO down to the SDR, each rung with its own duties.',
    choices: {
      chiefOrder: 'cso-over-cro',
      csoStyle: 'any',
      csoScope: 'sales',
      croLifecycle: 'from-lead-to-upsell',
      croMarketing: 'report-or-peer',
      seatKpis: 'flow',
      prospecting: 'by-market',
      handoffs: 'chain',
      quotaSetters: 'managers',
      repLadder: 'ranked',
    },
  },
  'one-revenue': {
    description: 'The CRO answers for everything that earns, together with an independent marketing chief.',
    choices: {
      chiefOrder: 'cro-over-cso',
      csoStyle: 'any',
      csoScope: 'sales',
      croLifecycle: 'whole',
      croMarketing: 'link',
      seatKpis: 'customer-value',
      prospecting: 'either',
      handoffs: 'direct',
      quotaSetters: 'chiefs',
      repLadder: 'flat',
    },
  },
  'wide-sales': {
    description: 'The CSO leads sales, service and launches, and answers for profit.',
    choices: {
      chiefOrder: 'peers',
      csoStyle: 'any',
      csoScope: 'sales-and-service',
      croLifecycle: 'whole',
      croMarketing: 'link',
      seatKpis: 'with-profit',
      prospecting: 'either',
      handoffs: 'direct',
      quotaSetters: 'chiefs',
      repLadder: 'flat',
    },
  },
}
