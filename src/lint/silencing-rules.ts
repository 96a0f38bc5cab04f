import { partialDate } from '../chart/partial-date.ts'
import type { Configuration } from '../config/configuration.ts'
import { nearest } from '../nearest.ts'
import type { Rule } from '../rule.ts'
import type { Silencer } from './silencer.ts'

/** Rules about directives themselves, which no directive may hide. */
export const directiveRules: ReadonlySet<string> = new Set([
  'directive-without-reason',
  'expired-directive',
  'invalid-directive',
  'locked-rule-in-directive',
  'unknown-rule-in-directive',
  'unused-directive',
])

/** Without these findings nothing else was checked. */
const unreadable: ReadonlySet<string> = new Set(['syntax', 'encoding'])

/** Whether nothing in a chart may ever silence a rule. */
function isAlwaysHeard(ruleId: string): boolean {
  return unreadable.has(ruleId) || directiveRules.has(ruleId)
}

/** Whether a chart that goes by a configuration may silence a rule. */
export function mayBeSilenced(ruleId: string, { locked }: Pick<Configuration, 'locked'>): boolean {
  return !isAlwaysHeard(ruleId) && !locked.has(ruleId)
}

/** What decides whether a silencer counts. */
export interface SilencingRules {
  /** The id that a name stands for today: renamed rules keep their earlier ids. */
  readonly currentId: (name: string) => string
  readonly isKnown: (ruleId: string) => boolean
  /** Whether a rule is of a plugin that is not loaded here, so that nobody can tell whether it exists. */
  readonly isElsewhere: (ruleId: string) => boolean
  readonly nearestId: (name: string) => string | undefined
  readonly isLocked: (ruleId: string) => boolean
  /** Whether nothing in a chart may ever silence the rule. */
  readonly isAlwaysHeard: (ruleId: string) => boolean
  readonly needsReason: boolean
  /** Whether the last day of a silencer is over; a month lasts to its end. */
  readonly isOver: (silencer: Pick<Silencer, 'until'>) => boolean
}

export function silencingRules(rules: readonly Rule[], configuration: Configuration, today: string): SilencingRules {
  const { rules: settings, locked } = configuration
  const renamed = new Map(rules.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id] as const)))
  return {
    currentId: (name) => renamed.get(name) ?? name,
    isKnown: (ruleId) => settings.has(ruleId),
    isElsewhere: (ruleId) => {
      const namespace = /^.+\//.exec(ruleId)?.[0]
      return namespace !== undefined && ![...settings.keys()].some((known) => known.startsWith(namespace))
    },
    nearestId: (name) => nearest(name, settings.keys()),
    isLocked: (ruleId) => locked.has(ruleId),
    isAlwaysHeard,
    needsReason: (settings.get('directive-without-reason')?.severity ?? 'off') !== 'off',
    isOver: ({ until }) =>
      until !== undefined && partialDate(until) !== undefined && until < today.slice(0, until.length),
  }
}

/** Whether a silencer names an end that is no date. */
export function hasBadDate({ until }: Pick<Silencer, 'until'>): boolean {
  return until !== undefined && partialDate(until) === undefined
}
