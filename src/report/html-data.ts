import type { Severity } from '../finding.ts'
import type { SpansBand } from './spans-report.ts'

/** What the HTML report holds for its program to show. All texts are safe to show as text, none is markup. */
export interface HtmlData {
  readonly version: string
  readonly tone: 'good' | 'doubtful' | 'bad'
  readonly verdict: string
  /** What readers should know beside the findings, in sentences. */
  readonly facts: readonly string[]
  readonly charts: readonly HtmlChart[]
  /** In the order of all reports; silenced ones behind those that count. */
  readonly findings: readonly HtmlFinding[]
  /** Of all rules that a finding names. */
  readonly rules: readonly HtmlRule[]
}

export interface HtmlChart {
  readonly name: string
  readonly organization?: string
  readonly asOf: string
  readonly seats: readonly HtmlSeat[]
  readonly bands: readonly SpansBand[]
  readonly managers: number
  readonly layers: number
  /** Reports per manager: `5.2`. */
  readonly average?: string
  readonly bench: readonly HtmlBenchSeat[]
  /** What the bench comes to, each with its name. */
  readonly benchMetrics: readonly (readonly [name: string, text: string])[]
  /** Shares of the critical seats, for bars. */
  readonly benchShares: readonly { readonly name: string; readonly seats: number }[]
}

export interface HtmlSeat {
  /** Who holds it, else its title, else its id. */
  readonly name: string
  readonly title?: string
  readonly id?: string
  readonly role?: string
  readonly status: 'filled' | 'vacant' | 'interim' | 'planned' | 'unit'
  readonly manager?: number
  readonly isLoop?: true
  readonly dotted?: readonly number[]
  readonly department?: string
  readonly businessUnit?: string
  readonly span: number
  readonly bench?: number
}

export interface HtmlBenchSeat {
  readonly seat: string
  /** Number of the seat in the chart. */
  readonly at?: number
  readonly holder: string
  readonly candidates: readonly string[]
  readonly cover: readonly string[]
  /** `ready now`, `in 6 months`; undefined where nobody is to come. */
  readonly coverIn?: string
  readonly reviewed?: string
  readonly colour: 'green' | 'amber' | 'red'
}

export interface HtmlFinding {
  /** Numbers of the chart and of the seat there; undefined where it concerns neither. */
  readonly chart?: number
  readonly seat?: number
  /** Further seats that it concerns. */
  readonly others?: readonly number[]
  readonly rule?: string
  readonly category: string
  readonly severity: Severity
  readonly message: string
  readonly path: string
  readonly line: number
  readonly column: number
  /** The lines that it points at. */
  readonly frame?: string
  readonly related?: readonly HtmlRelated[]
  /** What mends it, for people. */
  readonly fixes?: readonly string[]
  /** What silences it, and why. */
  readonly silenced?: string
  readonly reason?: string
}

export interface HtmlRelated {
  readonly place: string
  readonly note: string
  readonly seat?: number
}

export interface HtmlRule {
  readonly id: string
  readonly category: string
  readonly summary: string
  readonly parts: readonly HtmlRulePart[]
  readonly sources: readonly string[]
  readonly docsUrl?: string
}

export interface HtmlRulePart {
  readonly heading: string
  /** `item` is one of a list. */
  readonly blocks: readonly { readonly kind: 'paragraph' | 'item'; readonly text: string }[]
}
