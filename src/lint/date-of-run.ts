import type { AsOf } from '../chart/as-of.ts'
import type { Chart } from '../chart/chart.ts'

/** The date that time rules use: the flag, else the chart's, else the configuration's, else today. */
export function dateOfRun(
  chart: Pick<Chart, 'asOf'>,
  flag: string | undefined,
  configured: string | undefined,
  today: string,
): AsOf {
  if (flag !== undefined) return asOf(flag, 'flag')
  if (chart.asOf !== undefined) return asOf(chart.asOf, 'chart')
  if (configured !== undefined) return asOf(configured, 'configuration')
  return asOf(today, 'clock')
}

/** The date that a chart cannot freeze: by it charts grow stale and directives expire. */
export function clockOfRun(flag: string | undefined, today: string): AsOf {
  return flag === undefined ? asOf(today, 'clock') : asOf(flag, 'flag')
}

/** A month stays one: nobody knows which of its days is meant. */
function asOf(date: string, from: AsOf['from']): AsOf {
  return date.length === 7 ? { date: `${date}-01`, from, month: date } : { date, from }
}
