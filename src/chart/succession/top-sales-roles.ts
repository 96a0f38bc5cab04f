import type { Role } from '../titles/roles.ts'

/** The seats at the head of sales, for which a company wants to know who follows. */
export const topSalesRoles = ['cso', 'cro', 'vp-sales'] as const satisfies readonly Role[]
