import type { Place, Span } from './source.ts'

export type Severity = 'info' | 'warn' | 'error'

/** What a rule may be set to. */
export type SeveritySetting = Severity | 'off'

export type EntityKind =
  | 'position'
  | 'person'
  | 'business-unit'
  | 'lifecycle-stage'
  | 'succession-plan'
  | 'candidate'
  | 'chart'

/** Who or what a finding concerns, in the words of the chart. */
export interface EntityReference {
  readonly kind: EntityKind
  readonly id?: string
  readonly title?: string
  readonly role?: string
  readonly name?: string
}

/** Another place that belongs to a finding, with a note that says why. */
export interface RelatedPlace {
  readonly place: Place
  readonly note: string
}

/** Replaces one stretch of the source by `text`. */
export interface TextEdit extends Span {
  readonly text: string
}

/** Edits to the source of the finding, applied together or not at all. */
export interface Fix {
  /** In the imperative, for people: `Remove the repeated dotted line`. */
  readonly description: string
  readonly edits: readonly TextEdit[]
}

/** What is said of a finding where names must not be shown. */
export interface RedactedWords {
  readonly message: string
  readonly entities: readonly EntityReference[]
  readonly value?: string
}

/** One thing that is wrong or risky, at its place. */
export interface Finding {
  readonly ruleId: string
  readonly messageId: string
  readonly severity: Severity
  /** Full sentences: what is wrong, why it matters, what to do. */
  readonly message: string
  readonly place: Place
  /** The entity that the finding is about comes first. */
  readonly entities: readonly EntityReference[]
  readonly related: readonly RelatedPlace[]
  /** The field that the finding is about, in canonical spelling. */
  readonly field?: string
  /** The value at fault, for rules about references: part of what tells two findings apart. */
  readonly value?: string
  /** What makes it the same one in two runs: all its entities, or its value; if nothing is said, the first entity. */
  readonly identifiedBy?: 'group' | 'value'
  /** The source could not be read as a chart at all: nothing else was checked there. */
  readonly fatal?: boolean
  /** Repairs the finding and keeps the meaning of everything else. */
  readonly fix?: Fix
  /** Repairs that need a decision. */
  readonly suggestions?: readonly Fix[]
  /** Only in runs that are to be shown without names; until then all goes by the real ones. */
  readonly redacted?: RedactedWords
}
