/** The date that time rules use (UTC, `YYYY-MM-DD`) and where it comes from. */
export interface AsOf {
  /** Where only a month is known: its first day. */
  readonly date: string
  readonly from: 'flag' | 'chart' | 'configuration' | 'clock'
  /** `YYYY-MM`, where no more is known: rules then report only what holds on every day of it. */
  readonly month?: string
}
