import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { isAssistant } from './is-assistant.ts'
import { isStaffed } from './is-staffed.ts'

/** The direct reports that take leading: no assistants, no groups of people, and empty or planned seats only on demand. */
export function team(manager: Position, chart: IndexedChart, countVacant: boolean): readonly Position[] {
  const reports = chart.reports(manager)
  if (reports.length === 0) return reports
  return reports.filter((report) => !report.isUnit && (countVacant || isStaffed(report)) && !isAssistant(report))
}
