type SeatStatus = 'filled' | 'vacant' | 'interim' | 'planned'

/** How HR systems say the status of a seat → the status, in lower case. */
const words: ReadonlyMap<string, SeatStatus> = new Map([
  ...[
    'open',
    'open position',
    'open role',
    'open req',
    'open requisition',
    'hiring',
    'recruiting',
    'in recruitment',
  ].map((word) => [word, 'vacant'] as const),
  ...['to be hired', 'to be filled', 'tbh', 'unfilled', 'unoccupied', 'empty', 'vakant', 'vacante'].map(
    (word) => [word, 'vacant'] as const,
  ),
  ...['occupied', 'staffed', 'taken'].map((word) => [word, 'filled'] as const),
  ...['acting', 'ad interim', 'temporary'].map((word) => [word, 'interim'] as const),
  ...['future', 'budgeted'].map((word) => [word, 'planned'] as const),
])

/** The status of a seat that other words mean; undefined where they may mean anything. */
export function seatStatusInWords(text: string): SeatStatus | undefined {
  return words.get(
    text
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, ' '),
  )
}
