import type { HtmlFinding } from '../report/html-data.ts'
import { element } from './element.ts'

export type Severity = HtmlFinding['severity']

/** The gravest first. */
export const severities: readonly Severity[] = ['error', 'warn', 'info']

export const severityNames: Readonly<Record<Severity, { readonly one: string; readonly many: string }>> = {
  error: { one: 'error', many: 'errors' },
  warn: { one: 'warning', many: 'warnings' },
  info: { one: 'note', many: 'notes' },
}

/** Told apart by shape as well as by colour. */
export const severitySigns: Readonly<Record<Severity, string>> = { error: '●', warn: '▲', info: '◆' }

export function sign(severity: Severity): HTMLElement {
  return element(`span.sign.is-${severity}`, { 'aria-hidden': 'true' }, severitySigns[severity])
}

export type Amounts = Readonly<Record<Severity, number>>

export function amountsOf(findings: Iterable<HtmlFinding>): Amounts {
  const amounts = { error: 0, warn: 0, info: 0 }
  for (const { severity, silenced } of findings) if (silenced === undefined) amounts[severity]++
  return amounts
}

/** `2 errors, 1 note`; empty where there is nothing. */
export function amountWords(amounts: Amounts): string {
  return severities.flatMap((each) => (amounts[each] > 0 ? [counted(amounts[each], each)] : [])).join(', ')
}

export function counted(amount: number, severity: Severity): string {
  return `${shown(amount)} ${amount === 1 ? severityNames[severity].one : severityNames[severity].many}`
}

export function worstOf(amounts: Amounts): Severity | undefined {
  return severities.find((each) => amounts[each] > 0)
}

export function sumOf(amounts: Amounts): number {
  return amounts.error + amounts.warn + amounts.info
}

/** `Error`. */
export function severityName(severity: Severity): string {
  const { one } = severityNames[severity]
  return one.charAt(0).toUpperCase() + one.slice(1)
}

/** `1,204`, the same in every locale. */
export function shown(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ',')
}
