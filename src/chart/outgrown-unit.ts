import type { BusinessUnit, Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { mayMean } from './may-hold.ts'
import type { Role } from './titles/roles.ts'
import { nearestAbove } from './tree-passes.ts'
import { unitChiefs } from './unit-chiefs.ts'
import { unitOf } from './unit-of.ts'

/** What it takes for a unit to have outgrown a leader of sales alone. */
export interface OutgrownLimits {
  /** How many of the three signs: slow growth, several products, a known symptom. Slow growth is always one of them. */
  readonly minSigns: number
  readonly minProducts: number
}

/** A unit that grows too slowly, and signs that its sales are led too narrowly. */
export interface OutgrownUnit {
  readonly unit: BusinessUnit
  /** Who leads its sales and no more: CSOs, else VPs or heads of sales. */
  readonly leaders: readonly Position[]
}

/** The symptoms that units give as reasons for slow growth when nobody works on the whole customer journey. */
const knownSymptoms: ReadonlySet<string> = new Set(['low-leads', 'low-awareness', 'rising-churn', 'longer-sales-cycle'])

/** Roles that answer for more than sales already. */
const wideRoles: readonly Role[] = ['cro', 'cco-commercial']

/** Units with the signs of having outgrown a sales-only leader, and with no seat of wider reach over them, a vacant one included. */
export function outgrownUnits(chart: IndexedChart, limits: OutgrownLimits): readonly OutgrownUnit[] {
  const signed = chart.businessUnits.filter((unit) => hasSigns(unit, limits))
  if (signed.length === 0) return []
  const chiefs = unitChiefs(chart, ['cso'])
  const heads = unitChiefs(chart, ['vp-sales', 'head-of-sales'])
  const isWide = widelyLed(chart)
  const isLedWidely = ledWidely(chart)
  return signed.flatMap((unit) => {
    if (isWide(unit)) return []
    const [leaders = []] = [chiefs(unit.id), heads(unit.id)]
      .flatMap(({ own, companyWide }) => [own, companyWide])
      .filter((seats) => seats.length > 0)
    return leaders.length === 0 || isLedWidely(leaders) ? [] : [{ unit, leaders }]
  })
}

/** Whether growth lags behind at least two of what it is compared with: one alone may be a bad year. */
function growsTooSlowly({ growth }: BusinessUnit): boolean {
  const { actual, target, market, competitors } = growth ?? {}
  if (actual === undefined) return false
  return [target, market, competitors].filter((other) => other !== undefined && actual < other).length >= 2
}

/** The symptoms of a unit that orglint knows. */
export function symptomsOf({ symptoms = [] }: BusinessUnit): readonly string[] {
  return symptoms.filter((symptom) => knownSymptoms.has(symptom))
}

function hasSigns(unit: BusinessUnit, { minSigns, minProducts }: OutgrownLimits): boolean {
  if (!growsTooSlowly(unit)) return false
  const others = [(unit.products?.length ?? 0) >= minProducts, symptomsOf(unit).length > 0]
  return 1 + others.filter(Boolean).length >= minSigns
}

/** Whether a seat of the unit, or of the whole organisation, leads more than sales, or may by its title. */
function widelyLed(chart: IndexedChart): (unit: BusinessUnit) => boolean {
  const unit = unitOf(chart)
  const covered = new Set(
    chart.seatsInWords((seat) => mayMean(seat, wideRoles, chart) !== false).map((seat) => unit(seat)),
  )
  return ({ id }) => covered.has(undefined) || (id !== undefined && covered.has(id))
}

/** Whether somebody above one of the leaders leads more than sales. Many units have the same leaders, and those one manager. */
function ledWidely(chart: IndexedChart): (leaders: readonly Position[]) => boolean {
  const isWide = (seat: Position): boolean => mayMean(seat, wideRoles, chart) !== false
  // Whoever is in a loop is above all others in it.
  const loops = new Set(chart.cycles.filter((loop) => loop.some(isWide)).flat())
  const wideAbove = nearestAbove(chart, (seat) => isWide(seat) || loops.has(seat))
  const isLedWidely = (leader: Position): boolean => {
    const manager = chart.manager(leader)
    return manager !== undefined && wideAbove(manager) !== undefined
  }
  const known = new Map<readonly Position[], boolean>()
  return (leaders) => {
    const found = known.get(leaders) ?? leaders.some(isLedWidely)
    known.set(leaders, found)
    return found
  }
}
