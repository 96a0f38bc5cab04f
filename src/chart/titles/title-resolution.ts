import type { Role } from './roles.ts'

/** How sure a role is: said in the chart, sure from the title, likely from context, or unknown. */
export type Confidence = 'explicit' | 'high' | 'context' | 'none'

export interface RoleCandidate {
  readonly role: Role
  readonly confidence: 'high' | 'ambiguous'
}

/** What a position's title was taken to mean, and on what evidence. */
export interface TitleResolution {
  /** The canonical role where it is sure (explicit, high or settled by context); rules rest on this alone. */
  readonly role: Role | undefined
  /** The role that the title surely names by itself, whatever `role:` says. */
  readonly titleRole: Role | undefined
  /** What the title surely means by itself where that is none of our roles and leads none of our functions: `chief risk officer`. */
  readonly otherMeaning: string | undefined
  readonly confidence: Confidence
  /** The title has several readings, or one that needs context, and nothing decides between them. */
  readonly ambiguous: boolean
  /** The readings of an ambiguous title that are roles of ours, likeliest first. */
  readonly candidates: readonly RoleCandidate[]
  /** Every reading in words: those of `candidates` first, then those that are no role of ours: `chief security officer`. */
  readonly readings: readonly string[]
  /** Functions that a combined title covers: `[sales, marketing]`. */
  readonly covers: readonly string[]
  /** Functions that a title without a sure role may lead: `[marketing]` for a Marketing Manager. */
  readonly mayLead: readonly string[]
  /** Words that say for which part of the business or at which grade: `[emea, senior]`. */
  readonly scope: readonly string[]
  /** The title says that the holder acts or stands in. */
  readonly acting: boolean
  /** Language of the dictionary entry that matched. */
  readonly language: string | undefined
  /** In words, for `orglint titles`. */
  readonly evidence: readonly string[]
}
