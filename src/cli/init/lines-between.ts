import type { IndexedChart } from '../../chart/indexed-chart.ts'
import type { Io } from '../../io.ts'
import { gatherCharts } from '../../lint/gather-charts.ts'
import { readChart } from '../../lint/read-charts.ts'
import { optionsWithoutFlags } from '../lint-options.ts'
import { prepareRun } from '../prepare-run.ts'
import type { Linked } from './propose-charts.ts'

/** Which files hold the positions and people that others name and do not have themselves. */
export async function linesBetween(paths: readonly string[], io: Io): Promise<Linked> {
  if (paths.length < 2) return () => []
  const { request } = await prepareRun(paths, { ...optionsWithoutFlags, config: false }, io)
  const files = []
  for (const input of request ? gatherCharts(request) : []) {
    const chart = request && (await readChart(input, request))
    if (!chart) continue
    const has = new Set([...positionsIn(chart), ...peopleIn(chart)])
    files.push({ path: input.sources[0]?.path ?? '', has, names: new Set(namedIn(chart)) })
  }
  const holders = new Map<string, string[]>()
  for (const { path, has } of files) for (const id of has) holders.set(id, [...(holders.get(id) ?? []), path])
  const links = new Map(
    files.map(({ path, has, names }) => {
      const missing = [...names].filter((id) => !has.has(id)).map((id) => holders.get(id) ?? [])
      // An id that two files have leads to neither for sure.
      return [path, missing.filter((found) => found.length === 1).flat()] as const
    }),
  )
  return (path) => links.get(path) ?? []
}

function positionsIn(chart: IndexedChart): readonly string[] {
  return [...chart.positionIds()].map((id) => `position ${id}`)
}

function peopleIn({ people }: IndexedChart): readonly string[] {
  return people.flatMap(({ id, declared }) => (declared && id !== undefined ? [`person ${id}`] : []))
}

/** A `person` that no file declares is a name, and leads nowhere. */
function namedIn(chart: IndexedChart): readonly string[] {
  const managers = chart.seats.flatMap((seat) =>
    seat.reportsTo !== undefined && chart.managerState(seat) === 'unknown' ? [seat.reportsTo] : [],
  )
  const planned = chart.plans.flatMap(({ positionReference }) => positionReference ?? [])
  const holders = chart.seats.flatMap(({ personReferences }) => personReferences)
  const candidates = chart.plans.flatMap((plan) =>
    plan.candidates.flatMap(({ personReference }) => personReference ?? []),
  )
  return [
    ...[...managers, ...planned].map((id) => `position ${id}`),
    ...[...holders, ...candidates].map((id) => `person ${id}`),
  ]
}
