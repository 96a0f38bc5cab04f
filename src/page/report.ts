import type { HtmlData, HtmlFinding } from '../report/html-data.ts'
import type { ChartModel } from './chart-model.ts'

/** What the parts of the page ask of each other. */
export interface Report {
  readonly data: HtmlData
  readonly model: ChartModel
  /** Shows a seat in the drawing and in the panel beside it. */
  readonly goToSeat: (seat: number) => void
  /** Shows the finding list with these filters and no others. */
  readonly listFindings: (filters: Filters) => void
  /** Shows what a rule means. */
  readonly goToRule: (id: string) => void
}

export interface Filters {
  readonly severity?: HtmlFinding['severity']
  readonly category?: string
  readonly rule?: string
}
