/** In a native chart of up to so many seats, two people of one full name are likelier one person than namesakes. */
const fewSeats = 300

/** Whether a full name is enough to know somebody again in a chart. */
export function namesSuffice(dialect: string, seats: number): boolean {
  return dialect === 'native' && seats <= fewSeats
}
