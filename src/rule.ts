import type { Entity } from './chart/chart.ts'
import type { IndexedChart } from './chart/indexed-chart.ts'
import type { Severity } from './finding.ts'
import type { SlotValue } from './wording.ts'

/** What a rule is about; also the names under which rules are configured together. */
export const categories = [
  'format',
  'identity',
  'hierarchy',
  'matrix',
  'titles',
  'leadership',
  'ladder',
  'succession',
  'time',
  'control',
] as const

export type Category = (typeof categories)[number]

/** A JSON schema (draft 2020-12) for one option; each has a `default` and a `description`. */
export interface OptionSchema {
  readonly description: string
  readonly default: unknown
  readonly [keyword: string]: unknown
}

/** Names of the `{slots}` in a message. */
export type SlotsOf<Message extends string> = Message extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | SlotsOf<Rest>
  : never

export type Messages = Readonly<Record<string, string>>

/** Where a report points: an entity, or one field of it (a field it does not have: the entity). */
export interface Target {
  readonly on: Entity
  /** Canonical name; `quota.setBy` and `dottedLineTo.0` look inside. */
  readonly field?: string
}

export interface RelatedTarget extends Target {
  /** Why the place belongs to the finding: `the manager they share`. */
  readonly note: string
}

/** What a field may be set to. */
export type EditValue = string | number | boolean

/**
 * One change to a chart, by entity and field; the engine finds the characters, quotes what needs quotes and leaves
 * comments and layout as they are. `set` replaces the value of a field or item, or writes the field into a record that
 * has none; `remove` takes out a field, an item of it (`dottedLineTo.0`; a list goes with its last item) or, without a
 * field, the whole record.
 */
export type ChartEdit = (Target & { readonly remove: true }) | (Required<Target> & { readonly set: EditValue })

/** A repair, as a rule states it. All its edits are in the file of the finding; one that finds no safe place is dropped. */
export interface ChartFix {
  /** In the imperative, without a full stop: `Remove the repeated dotted line`. */
  readonly description: string
  readonly edits: readonly ChartEdit[]
}

/** What a report may carry to repair what it reports. */
interface Repairs {
  /** Only where it is certain: it keeps the meaning of all else. The rule is `fixable`. */
  readonly fix?: ChartFix | undefined
  /** Repairs among which somebody has to decide, the likeliest first. */
  readonly suggestions?: readonly ChartFix[]
}

/** One finding, as a rule states it. Its place is symbolic; the engine finds the characters. */
export type Report<M extends Messages> = {
  [Id in keyof M & string]: {
    readonly messageId: Id
    /** The slots of the message, each exactly once. */
    readonly data: { readonly [Slot in SlotsOf<M[Id]>]: SlotValue }
  }
}[keyof M & string] &
  Target &
  Repairs & {
    readonly related?: readonly RelatedTarget[]
    /** Further entities that the finding is about, for rules that mute it there: the unit of a chief. */
    readonly concerns?: readonly Entity[]
    /** Further entities on which it mutes what the rule mutes, where one finding speaks for several seats. */
    readonly mutesOn?: readonly Entity[]
    /** The value at fault, where the same entity and field can have several findings. */
    readonly value?: string
    /** What makes this finding the same one in two runs, where it is not what the rule says. */
    readonly identifiedBy?: 'group' | 'value'
    /** Graver or milder than the rule's own severity, for this finding; counts only where the user set no other. */
    readonly severity?: Severity
  }

export interface RuleMetadata {
  /** Names what is wrong, in kebab-case. */
  readonly id: string
  readonly category: Category
  /** What it is set to where a preset turns it on. */
  readonly severity: Severity
  /** In the preset `recommended`. */
  readonly recommended: boolean
  /** In the preset `strict`; recommended rules always are. */
  readonly strict?: boolean
  /** One sentence: what must hold. */
  readonly summary: string
  /** Studies, products or the design articles that the rule rests on. */
  readonly sources: readonly string[]
  /** The version that brought the rule. */
  readonly since: string
  /** Earlier ids, still understood in configurations and directives. */
  readonly aliases?: readonly string[]
  /** Rules whose finding on the same entity is dropped where this one reports. */
  readonly mutes?: readonly string[]
  /** Some of its findings carry a fix. */
  readonly fixable?: boolean
  /**
   * What makes a finding the same one in two runs, whichever record stands first in the file: the entity that it is
   * reported on (if nothing is said), all the entities that it shows, such as the members of a loop (`group`), or the
   * value at fault, where one finding speaks for the whole chart (`value`).
   */
  readonly identifiedBy?: 'group' | 'value'
  /**
   * Judges what is not there: a manager, a successor, a peer. Held back where part of a chart group is missing,
   * since the missing part may well hold it.
   */
  readonly needsWholeChart?: true
  readonly options?: Readonly<Record<string, OptionSchema>>
}

export interface Rule extends RuleMetadata {
  readonly messages: Messages
  /**
   * Pure: `report` is its only effect. Returns why there was nothing to judge, where that is so: `no position
   * has the role cro`. Format rules have no check: reading the file finds what they report.
   */
  readonly check?: (chart: IndexedChart, report: (finding: AnyReport) => void, options: never) => string | undefined
}

/** A report whose message keys are no longer known to the compiler. */
export type AnyReport = Target &
  Repairs & {
    readonly messageId: string
    readonly data: Readonly<Record<string, SlotValue>>
    readonly related?: readonly RelatedTarget[]
    readonly concerns?: readonly Entity[]
    readonly mutesOn?: readonly Entity[]
    readonly value?: string
    readonly identifiedBy?: 'group' | 'value'
    readonly severity?: Severity
  }

/** The options of a rule as its check gets them: the schema's defaults, widened, under the user's values. */
export type OptionsOf<O> = { readonly [Name in keyof O]: O[Name] extends { default: infer D } ? Widened<D> : never }

type Widened<T> = T extends boolean
  ? boolean
  : T extends number
    ? number
    : T extends string
      ? string
      : T extends readonly (infer Item)[]
        ? readonly Widened<Item>[]
        : T extends object
          ? Readonly<Record<string, Widened<T[keyof T]>>>
          : T

/** Declares a rule; message keys, their slots and the options are checked at compile time. */
export function defineRule<
  const M extends Messages,
  const O extends Readonly<Record<string, OptionSchema>> = Record<never, never>,
>(
  rule: Omit<RuleMetadata, 'options'> & {
    readonly messages: M
    readonly options?: O
    readonly check?: (
      chart: IndexedChart,
      report: (finding: Report<M>) => void,
      options: OptionsOf<O>,
    ) => string | undefined
  },
): Rule {
  return rule as unknown as Rule
}
