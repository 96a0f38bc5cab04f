import type { Place, Source } from '../source.ts'
import type { SpansReport } from './spans-report.ts'
import type { SuccessionReport } from './succession-report.ts'

/** What a drawing of one chart needs, with names as they may be shown. All texts are raw. */
export interface ChartPicture {
  /** The chart group, or the file. */
  readonly chart: string
  readonly organization: string | undefined
  /** The files it stands in. */
  readonly sources: readonly Source[]
  /** In order of place; a shared job once. */
  readonly seats: readonly PictureSeat[]
  /** Where the records stand from which the seats come: of positions, of who holds them, of plans for them. */
  readonly records: readonly PictureRecord[]
  readonly spans: SpansReport
  readonly bench: SuccessionReport
}

export interface PictureSeat {
  readonly id: string | undefined
  readonly title: string | undefined
  /** The canonical role, where it is sure. */
  readonly role: string | undefined
  readonly holders: readonly string[]
  /** `unit` is a group of people that the chart shows among its positions. */
  readonly status: 'filled' | 'vacant' | 'interim' | 'planned' | 'unit'
  /** Number of the manager's seat; undefined at the top, and at one seat of every reporting loop. */
  readonly manager: number | undefined
  /** Whether it is the seat at which a reporting loop was cut. */
  readonly isLoop: boolean
  readonly dottedManagers: readonly number[]
  readonly department: string | undefined
  readonly businessUnit: string | undefined
  /** Direct reports as rules count them: no empty or planned seats, no assistants. */
  readonly span: number
  /** Row of the bench, for a seat that needs a successor. */
  readonly bench: number | undefined
}

export interface PictureRecord extends Place {
  readonly seat: number
}
