import type { Finding } from '../finding.ts'
import { locate } from '../line-index.ts'
import type { SilencedFinding } from './lint-report.ts'
import type { NamedRule, Silencer } from './silencer.ts'
import { silencerFinder } from './silencer-finder.ts'
import { hasBadDate, type SilencingRules } from './silencing-rules.ts'

/** Findings of one file, told apart by whether the chart silences them, and what each silencer did. */
export interface SilenceResult {
  readonly findings: readonly Finding[]
  readonly silenced: readonly SilencedFinding[]
  readonly outcomes: readonly SilencerOutcome[]
}

/** What became of a silencer. */
export interface SilencerOutcome {
  readonly silencer: Silencer
  /** Why it silences nothing, where it could have. */
  readonly inert: 'no-reason' | 'no-date' | 'over' | undefined
  /** Those of its rules of which it silences a finding, or would if it were not inert. */
  readonly used: ReadonlySet<NamedRule>
  /** Whether it silences anything at all, or would. */
  readonly isUsed: boolean
}

/**
 * Applies what a file silences to its findings. Of several silencers over one finding the first counts, so the
 * narrowest come first. A finding that another rule made superfluous (`muted`) is not shown, but what silences it is
 * in use: it comes back when the other is settled.
 */
export function silenceFindings(
  findings: readonly Finding[],
  muted: readonly Finding[],
  silencers: readonly Silencer[],
  rules: SilencingRules,
): SilenceResult {
  if (silencers.length === 0) return { findings, silenced: [], outcomes: [] }
  const states = silencers.map((silencer) => ({
    silencer,
    inert: whyInert(silencer, rules),
    used: new Set<NamedRule>(),
    isUsed: false,
  }))
  const user = (among: typeof states) => {
    const candidates = silencerFinder(
      among.map(({ silencer }) => silencer),
      rules.currentId,
    )
    return (finding: Finding): Silencer | undefined => {
      const { line } = locate(finding.place.source, finding.place.start)
      for (const { at, named } of candidates(finding, line)) {
        const state = among[at]
        if (!state?.silencer.covers(finding, line)) continue
        if (named) state.used.add(named)
        state.isUsed = true
        return state.silencer
      }
      return undefined
    }
  }
  const useActive = user(states.filter(({ inert }) => inert === undefined))
  const useIdle = user(states.filter(({ inert }) => inert !== undefined))
  const kept: Finding[] = []
  const silenced: SilencedFinding[] = []
  for (const finding of findings) {
    const isOpen = !rules.isAlwaysHeard(finding.ruleId) && !rules.isLocked(finding.ruleId)
    const silencer = isOpen ? useActive(finding) : undefined
    if (silencer) silenced.push({ finding, by: silencer.by, reason: silencer.reason })
    else {
      kept.push(finding)
      if (isOpen) useIdle(finding)
    }
  }
  for (const finding of muted) useActive(finding) ?? useIdle(finding)
  return { findings: kept, silenced, outcomes: states }
}

function whyInert(silencer: Silencer, rules: SilencingRules): SilencerOutcome['inert'] {
  if (hasBadDate(silencer)) return 'no-date'
  if (rules.isOver(silencer)) return 'over'
  return rules.needsReason && silencer.reason === undefined ? 'no-reason' : undefined
}
