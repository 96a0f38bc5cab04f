import { adrift } from '../../chart/adrift.ts'
import { byUnit } from '../../chart/by-unit.ts'
import type { Position } from '../../chart/chart.ts'
import { departmentKey } from '../../chart/departments.ts'
import { functionsNamed } from '../../chart/function-synonyms.ts'
import { functionWords } from '../../chart/function-words.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { isActing } from '../../chart/is-acting.ts'
import { isStaffed } from '../../chart/is-staffed.ts'
import { holderInRoleLabel } from '../../chart/labels.ts'
import { type Role, roleFacts, roleIds } from '../../chart/titles/roles.ts'
import { nearestAbove } from '../../chart/tree-passes.ts'
import { unitName } from '../../chart/unit-name.ts'
import { unitOf } from '../../chart/unit-of.ts'
import { defineRule } from '../../rule.ts'
import { listShort } from '../../wording.ts'

export default defineRule({
  id: 'multiple-department-heads',
  category: 'hierarchy',
  severity: 'warn',
  recommended: true,
  identifiedBy: 'group',
  since: '0.1.0',
  summary: 'A function has one head, or says who of several decides what.',
  sources: [
    'HR software expects one manager position for each unit: https://docs.nakisa.com/2022R2-SP1/hr-suite/en/admin/content/_settings/_settings/scenval.html.',
    'For and against two at the head: https://fortune.com/2013/12/23/is-it-okay-for-a-company-to-have-co-ceos/.',
  ],
  messages: {
    several:
      '{heads} each head {fn}{scope}, and {apart}. Whoever needs a decision asks the one who says yes. Name one head, or mark them coHead: true and say under split who decides what.',
    unsplit:
      '{heads} head {fn}{scope} together, and the chart does not say who decides what. Write it under split on each of them.',
  },
  check(chart, report) {
    const unit = unitOf(chart)
    const scopeOf = scopes(chart)
    let judged = 0
    for (const fn of functions) {
      const heads = chart.withRole(...rolesLeading(fn)).filter((seat) => leadsAll(seat, fn, chart))
      if (heads.length > 0) judged++
      if (heads.length < 2) continue
      for (const group of [...byUnit(heads, scopeOf).values()].flatMap((each) => byDepartment(each, fn))) {
        const [first, ...others] = withoutThoseBelow(group, chart)
        if (!first || others.length === 0) continue
        const all = [first, ...others]
        if (areColleagues(all, chart) || holdersOf(all) < 2) continue
        const isDeclared = all.every(({ coHead }) => coHead === true)
        // One may be below another.
        if (!isDeclared && all.some((seat) => adrift(chart).has(seat))) continue
        if (isDeclared && all.some(({ split }) => split !== undefined)) continue
        const name = unitName(unit(first), chart)
        const data = {
          heads: listShort(all.map((seat) => holderInRoleLabel(seat, chart))),
          fn: functionWords(fn),
          scope: name === undefined ? '' : ` in ${name}`,
        }
        const related = others.map((on) => ({ on, note: `heads ${functionWords(fn)}, too` }))
        const apart = all.length === 2 ? 'neither is below the other' : 'none of them is below another'
        report(
          isDeclared
            ? { on: first, messageId: 'unsplit', data, related }
            : { on: first, messageId: 'several', data: { ...data, apart }, related },
        )
      }
    }
    return judged > 0 ? undefined : 'no position surely heads a function'
  },
})

const functions = [...new Set(roleIds.flatMap((role) => roleFacts(role).leads ?? []))]

/** Sales may have several chiefs, each with a seat of their own kind; how they stand to each other is for other rules. */
const salesChiefs: ReadonlySet<Role> = new Set<Role>(['cso', 'cro', 'cco-commercial'])

function rolesLeading(fn: string): readonly Role[] {
  return roleIds.filter((role) => roleFacts(role).leads === fn)
}

/** The head of a part (`Head of Marketing EMEA`) is none of the whole; nor is one who stands in, or a seat to come. */
function leadsAll(seat: Position, fn: string, chart: IndexedChart): boolean {
  if (!isStaffed(seat) || isActing(seat, chart) || seat.secondary === true) return false
  return chart.leads(seat, fn) === true
}

/** What a seat is head for: a business unit, or a company within the group, each with departments of its own. */
function scopes(chart: IndexedChart): (seat: Position) => string {
  const unit = unitOf(chart)
  const company = nearestAbove(chart, (seat) => {
    const manager = chart.manager(seat)
    return !manager || (hasRole(seat, companyHeads, chart) && !hasRole(manager, boards, chart))
  })
  return (seat) => unit(seat) ?? `\n${company(chart.manager(seat) ?? seat)?.index}`
}

const companyHeads: ReadonlySet<Role> = new Set<Role>(['ceo', 'president', 'managing-director', 'general-manager'])

const boards: ReadonlySet<Role> = new Set<Role>(['board', 'chair'])

function hasRole(seat: Position, roles: ReadonlySet<Role>, chart: IndexedChart): boolean {
  const role = chart.role(seat)
  return role !== undefined && roles.has(role)
}

/** Where they name several departments, those of each; one that is called after the function is the same in all words. */
function byDepartment(heads: readonly Position[], fn: string): readonly (readonly Position[])[] {
  const keyOf = (head: Position): string | undefined =>
    functionsNamed(head.department ?? '').includes(fn) ? fn : departmentKey(head)
  const keys = new Set(heads.flatMap((head) => keyOf(head) ?? []))
  return keys.size < 2 ? [heads] : [...byUnit(heads, keyOf).values()]
}

/** A head below another one heads a part. */
function withoutThoseBelow(heads: readonly Position[], chart: IndexedChart): readonly Position[] {
  if (heads.length < 2) return heads
  const among = new Set(heads)
  const nearest = nearestAbove(chart, (seat) => among.has(seat))
  return heads.filter((head) => {
    const manager = chart.manager(head)
    return !manager || !nearest(manager)
  })
}

function areColleagues(heads: readonly Position[], chart: IndexedChart): boolean {
  const roles = heads.flatMap((head) => chart.role(head) ?? [])
  return roles.every((role) => salesChiefs.has(role)) && new Set(roles).size === heads.length
}

/** One person in both seats is another finding. */
function holdersOf(heads: readonly Position[]): number {
  return new Set(heads.map(({ holders, index }) => holders[0] ?? index)).size
}
