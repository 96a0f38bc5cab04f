import type { Palette } from './format.ts'
import type { ShownCell, ShownTable } from './shown-table.ts'
import type { SuccessionReport, SuccessionSeat } from './succession-report.ts'
import { candidateWords } from './succession-words.ts'

/** One row per critical seat. */
export function successionTable({ seats }: Pick<SuccessionReport, 'seats'>, palette: Palette): ShownTable {
  return {
    columns: [
      { heading: 'Seat', wraps: true },
      { heading: 'Holder', wraps: true },
      { heading: 'Leaves' },
      { heading: 'Risk' },
      { heading: 'Candidates', wraps: true },
      { heading: 'Emergency cover', wraps: true },
      { heading: 'Reviewed' },
      { heading: 'Colour' },
    ],
    rows: seats.map((seat) => seatRow(seat, palette)),
  }
}

function seatRow(seat: SuccessionSeat, palette: Palette): readonly ShownCell[] {
  const { colour } = seat
  const colours = { green: palette.green, amber: palette.yellow, red: palette.red }
  return [
    { lines: [seat.seat] },
    { lines: [seat.holder] },
    { lines: present(seat.leavingOn) },
    { lines: present(seat.riskOfLoss) },
    { lines: seat.candidates.map(candidateWords) },
    { lines: seat.emergencyCover },
    { lines: present(seat.lastReviewed) },
    { lines: [colour], style: colours[colour] },
  ]
}

function present(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text]
}
