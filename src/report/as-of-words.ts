import type { AsOf } from '../chart/as-of.ts'

const origins: Readonly<Record<AsOf['from'], string>> = {
  flag: 'from --as-of',
  chart: 'from the chart',
  configuration: 'from the configuration',
  clock: 'today',
}

/** The date that something was judged by, and why it is this one: `2026-11-01 (from the chart)`. */
export function asOfWords({ date, from, month }: AsOf): string {
  return `${month ?? date} (${origins[from]})`
}
