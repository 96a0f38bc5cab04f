import type { Chart, Position } from '../../../src/chart/chart.ts'
import { resolveTitles } from '../../../src/chart/titles/resolve-titles.ts'
import type { TitleResolution } from '../../../src/chart/titles/title-resolution.ts'

/** The fields of a position that titles go by. */
export type Seat = Partial<Pick<Position, 'id' | 'title' | 'role' | 'reportsTo' | 'department' | 'kpis' | 'quota'>>

export interface Context {
  readonly language?: string
  readonly titles?: readonly (readonly [role: string, phrases: readonly string[]])[]
  readonly glossary?: readonly (readonly [acronym: string, role: string])[]
}

/** What each of some seats was resolved to; `reportsTo` names another of them. */
export function resolveSeats(seats: readonly Seat[], context: Context = {}): readonly TitleResolution[] {
  const positions = seats.map((seat, index) => ({ ...seat, index })) as unknown as readonly Position[]
  const chart = { positions, language: context.language } as Chart
  const settings = { titles: new Map(context.titles), glossary: new Map(context.glossary) }
  return resolveTitles(chart, settings, {
    manager: ({ reportsTo }) =>
      reportsTo === undefined ? undefined : positions.find((position) => position.id === reportsTo),
    reports: ({ id }) => (id === undefined ? [] : positions.filter((position) => position.reportsTo === id)),
  })
}

/** What a title alone was resolved to. */
export function resolveTitle(title: string, context: Context = {}): TitleResolution {
  const [resolution] = resolveSeats([{ title }], context)
  if (resolution === undefined) throw new Error('no resolution')
  return resolution
}

/**
 * A resolution in short: the sure role, `? cso sales-director` for an ambiguous title with its roles, or `none`;
 * with ` + sales marketing` for what a combined title covers.
 */
export function inShort({ role, ambiguous, candidates, covers }: TitleResolution): string {
  const roles = role ?? (ambiguous ? `? ${candidates.map((candidate) => candidate.role).join(' ')}` : 'none')
  return covers.length > 0 && roles !== 'none' ? `${roles} + ${covers.join(' ')}` : roles
}
