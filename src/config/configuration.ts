import type { Dialect } from '../chart/dialects/dialect.ts'
import type { ReadinessSpellings } from '../chart/readiness.ts'
import type { SeveritySetting } from '../finding.ts'
import type { Rule } from '../rule.ts'
import type { Place } from '../source.ts'

export interface RuleSetting {
  readonly severity: SeveritySetting
  /** All options of the rule: defaults under what the user set. */
  readonly options: Readonly<Record<string, unknown>>
}

/** Files that are one chart together, as `charts:` says. */
export interface ChartGroup {
  readonly name: string
  /** Where the configuration names it. */
  readonly place: Place
  /** What its patterns count from; absolute. */
  readonly folder: string
  /** What it consists of. */
  readonly files: readonly FilePattern[]
  /** What the group says for itself; `fields` are laid over those of the configuration. */
  readonly dialect: string | undefined
  readonly fields: ReadonlyMap<string, string>
  readonly roots: readonly string[] | undefined
}

export interface FilePattern {
  /** A file, a folder or a glob pattern, from the folder of the group; with `!` in front: what to leave out. */
  readonly pattern: string
  readonly place: Place
}

/** Glob patterns and the folder (absolute) that they count from. */
export interface ScopedPatterns {
  readonly folder: string
  readonly patterns: readonly string[]
}

/** Which entities an override is about: all that is said must hold, and of a list one word. */
export interface EntityScope {
  readonly role?: readonly string[]
  readonly department?: readonly string[]
  readonly businessUnit?: readonly string[]
  readonly id?: readonly string[]
}

/** What an override says of one rule; without options those set before stay. */
export interface OverriddenRule {
  readonly severity: SeveritySetting
  readonly options: Readonly<Record<string, unknown>> | undefined
}

/** The files that an override is about. */
export interface OverriddenFiles extends ScopedPatterns {
  /** Whether a file is one of them, by the path that reports print. */
  readonly covers: (path: string) => boolean
}

/** Other settings for some files, or for some entities in them. */
export interface Override {
  /** Where the configuration says it. */
  readonly place: Place
  /** Undefined: every file. */
  readonly files: OverriddenFiles | undefined
  /** Undefined: every entity, and what is wrong with the form of the files. */
  readonly where: EntityScope | undefined
  readonly rules: ReadonlyMap<string, OverriddenRule>
}

/** Words of a user's charts that stand where a name belongs. */
export interface PlaceholderWords {
  /** Where nobody holds the seat. */
  readonly vacant: readonly string[]
  /** Where somebody does whose name is not told. */
  readonly anonymous: readonly string[]
}

/** A configuration after presets and files are merged and checked: what a run goes by. */
export interface Configuration {
  /** The file it was read from, as reports print it; undefined for the built-in defaults. */
  readonly path: string | undefined
  /** Every known rule, those that are off too. */
  readonly rules: ReadonlyMap<string, RuleSetting>
  /** Rules that plugins bring; `rules` knows them, too. */
  readonly pluginRules: readonly Rule[]
  /** Shapes of chart files that plugins read. */
  readonly pluginDialects: readonly Dialect[]
  /** Other settings within their scope, laid over `rules` in this order. */
  readonly overrides: readonly Override[]
  /** Rules whose findings nothing may silence: no comment, no entry in the data, no baseline, no override. */
  readonly locked: ReadonlySet<string>
  readonly asOf: string | undefined
  readonly dialect: string | undefined
  /** Canonical field → the user's field. */
  readonly fields: ReadonlyMap<string, string>
  /** What `reportsTo` says where nobody is above; undefined for the built-in list. */
  readonly roots: readonly string[] | undefined
  readonly placeholders: PlaceholderWords
  /** Role → further titles that surely mean it. */
  readonly titles: ReadonlyMap<string, readonly string[]>
  /** Bare acronym, as in the charts → role. */
  readonly glossary: ReadonlyMap<string, string>
  /** How the company spells the readiness of candidates, soonest level first. */
  readonly readiness: readonly ReadinessSpellings[]
  /** Files that are linted together; every other file is a chart of its own. */
  readonly charts: readonly ChartGroup[]
  /** Files to leave out. */
  readonly ignores: readonly ScopedPatterns[]
}
