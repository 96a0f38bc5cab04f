import type { ChartProblem } from '../chart/chart-problem.ts'
import { quoteText } from '../parse/describe-value.ts'
import type { IdleDate, MisspeltDirective } from '../parse/find-directives.ts'
import type { Source } from '../source.ts'
import type { SilencerOutcome } from './silence-findings.ts'
import type { IdleEnabler, NamedRule, Silencer } from './silencer.ts'
import type { SilencingRules } from './silencing-rules.ts'

/** What a run says about the directives of a file. */
export interface DirectiveFacts {
  readonly outcomes: readonly SilencerOutcome[]
  readonly enablers: readonly IdleEnabler[]
  readonly idleDates: readonly IdleDate[]
  readonly misspelt: readonly MisspeltDirective[]
  readonly source: Source
  /** Whether a rule looked at all of the chart: only then is a silencer without a finding of it a leftover. */
  readonly hasRun: (ruleId: string) => boolean
  /** Whether every rule that is on did. */
  readonly allRan: boolean
}

/** Directives that do not do what they say: mistaken, over, of no use, or against the rules of the house. */
export function directiveProblems(facts: DirectiveFacts, rules: SilencingRules): readonly ChartProblem[] {
  const { outcomes, enablers, idleDates, misspelt, source } = facts
  return [
    ...misspelt.map((each) => misspeltProblem(each, source)),
    ...idleDates.map((each) => idleDateProblem(each, source)),
    ...outcomes.flatMap((outcome) => outcomeProblems(outcome, facts, rules)),
    ...enablers.flatMap(({ place, rules: named, endsSomething, removal }) => {
      const unknown = unknownProblems(named, 'comment', rules)
      if (endsSomething || unknown.length > 0) return unknown
      return [{ ...unused('unusedEnable', {}, place), fix: { description: 'Remove the comment', edits: removal } }]
    }),
  ]
}

function outcomeProblems(
  outcome: SilencerOutcome,
  facts: DirectiveFacts,
  rules: SilencingRules,
): readonly ChartProblem[] {
  const { silencer, inert } = outcome
  const about = [...unknownProblems(silencer.rules, silencer.noun, rules), ...lockedProblems(silencer, rules)]
  if (inert === 'no-date') return [...about, ...dateProblem(silencer)]
  if (inert === 'over') return [...about, expiredProblem(outcome, rules)]
  if (inert === 'no-reason') return [...about, reasonProblem(silencer)]
  return [...about, ...unusedProblems(outcome, facts, rules)]
}

function misspeltProblem({ word, nearest, span }: MisspeltDirective, source: Source): ChartProblem {
  const problem = { ruleId: 'invalid-directive', data: { word: shown(word) }, place: { source, ...span } }
  if (nearest === undefined) return { ...problem, messageId: 'unknown' }
  return {
    ...problem,
    messageId: 'misspelt',
    data: { ...problem.data, nearest },
    suggestions: [{ description: `Write ${nearest}`, edits: [{ ...span, text: nearest }] }],
  }
}

function idleDateProblem({ words, date, span }: IdleDate, source: Source): ChartProblem {
  const brackets = `(until ${date})`
  return {
    ruleId: 'invalid-directive',
    messageId: 'noBrackets',
    data: { words: shown(words), brackets },
    place: { source, ...span },
    suggestions: [{ description: `Write ${brackets}`, edits: [{ ...span, text: brackets }] }],
  }
}

function unknownProblems(named: readonly NamedRule[], noun: string, rules: SilencingRules): readonly ChartProblem[] {
  const unknown = named.filter(({ name }) => !rules.isKnown(rules.currentId(name)) && !rules.isElsewhere(name))
  return unknown.map(({ name, place }) => {
    const nearest = rules.nearestId(name)
    const problem = {
      ruleId: 'unknown-rule-in-directive',
      data: { rule: shown(name), silencer: noun },
      place,
      value: name,
    }
    if (nearest === undefined) return { ...problem, messageId: 'unknown' }
    const { start, end } = place
    return {
      ...problem,
      messageId: 'unknownNear',
      data: { ...problem.data, nearest },
      suggestions: [{ description: `Write ${nearest}`, edits: [{ start, end, text: nearest }] }],
    }
  })
}

function lockedProblems(
  { rules: named, noun, removal: whole }: Silencer,
  rules: SilencingRules,
): readonly ChartProblem[] {
  return named.flatMap(({ name, place, removal }) => {
    const ruleId = rules.currentId(name)
    const messageId = rules.isLocked(ruleId) ? 'locked' : rules.isAlwaysHeard(ruleId) ? 'alwaysHeard' : undefined
    if (messageId === undefined) return []
    const about = {
      ruleId: 'locked-rule-in-directive',
      messageId,
      data: { rule: name, silencer: noun },
      place,
      value: name,
    }
    return [
      {
        ...about,
        ...(named.length === 1
          ? removing(`Remove the ${noun}`, whole)
          : removing(`Remove ${name} from the ${noun}`, removal)),
      },
    ]
  })
}

function dateProblem({ by, until = '', place }: Silencer): readonly ChartProblem[] {
  // In the data the field has its own check.
  if (by === 'data') return []
  return [{ ruleId: 'invalid-directive', messageId: 'noDate', data: { found: quoteText(until) }, place }]
}

function reasonProblem({ by, place }: Silencer): ChartProblem {
  const messageId = by === 'data' ? 'entry' : 'comment'
  return { ruleId: 'directive-without-reason', messageId, data: {}, place }
}

function expiredProblem({ silencer, isUsed }: SilencerOutcome, rules: SilencingRules): ChartProblem {
  const { noun, until = '', place, removal } = silencer
  const named = ruleNames(silencer.rules, rules)
  return {
    ruleId: 'expired-directive',
    messageId: isUsed ? 'expired' : 'expiredUnused',
    data: { silencer: noun, until, ...(isUsed ? { rules: named.length > 0 ? named : ['every rule'] } : {}) },
    place,
    ...removing(`Remove the ${noun}`, removal),
  }
}

function unusedProblems(
  { silencer, used, isUsed }: SilencerOutcome,
  { hasRun, allRan }: DirectiveFacts,
  rules: SilencingRules,
): readonly ChartProblem[] {
  const { noun, place, removal, rules: named } = silencer
  const whole = removing(`Remove the ${noun}`, removal)
  if (named.length === 0) {
    return isUsed || !allRan ? [] : [{ ...unused('unusedEverything', {}, place), ...whole }]
  }
  const idle = named.filter((rule) => {
    const ruleId = rules.currentId(rule.name)
    return !used.has(rule) && hasRun(ruleId) && !rules.isLocked(ruleId) && !rules.isAlwaysHeard(ruleId)
  })
  if (idle.length === named.length) {
    return [{ ...unused('unused', { silencer: noun, rules: ruleNames(idle, rules) }, place), ...whole }]
  }
  return idle.map((rule) => ({
    ...unused('unusedRule', { silencer: noun, rule: rule.name }, rule.place),
    value: rule.name,
    ...removing(`Remove ${rule.name} from the ${noun}`, rule.removal),
  }))
}

function unused(messageId: string, data: ChartProblem['data'], place: ChartProblem['place']): ChartProblem {
  return { ruleId: 'unused-directive', messageId, data, place }
}

function removing(description: string, edits: Silencer['removal']): Pick<ChartProblem, 'fix'> {
  return edits ? { fix: { description, edits } } : {}
}

/** Rules that exist, as written. */
function ruleNames(named: readonly NamedRule[], rules: SilencingRules): readonly string[] {
  return [...new Set(named.filter(({ name }) => rules.isKnown(rules.currentId(name))).map(({ name }) => name))]
}

/** Words of a comment are hostile input too. */
function shown(word: string): string {
  return /^[@\w/-]{1,60}$/.test(word) ? word : quoteText(word)
}
