import type { SeveritySetting } from '../finding.ts'
import type { Category } from '../rule.ts'

/** How much a rule weighs; 0, 1 and 2 stand for off, warn and error. */
export type RuleSeverity = SeveritySetting | 0 | 1 | 2

/** A severity, alone or with options of the rule. */
export type RuleConfig = RuleSeverity | readonly [RuleSeverity, Readonly<Record<string, unknown>>?]

type Texts = readonly string[]

/** How charts are read; for all of them or for a chart group. */
interface ReadingConfig {
  readonly dialect?: string
  /** Field of orglint → field of the charts. */
  readonly fields?: Readonly<Record<string, string>>
  /** What the field for the manager says where nobody is above. */
  readonly roots?: readonly (string | number | null)[]
}

/** What may stand in `orglint.config.yaml`; its keys are described in schemas/config.schema.json. */
export interface OrgLintConfig extends ReadingConfig {
  readonly $schema?: string
  readonly extends?: string | Texts
  /** `YYYY-MM-DD` */
  readonly asOf?: string
  readonly placeholders?: { readonly vacant?: Texts; readonly anonymous?: Texts }
  readonly charts?: readonly (ReadingConfig & { readonly name: string; readonly files: Texts })[]
  /** Role → further titles that surely mean it. */
  readonly titles?: Readonly<Record<string, Texts>>
  /** Bare acronym → role. */
  readonly glossary?: Readonly<Record<string, string>>
  readonly readiness?: readonly { readonly level: string; readonly spellings: readonly (string | number)[] }[]
  readonly doctrine?: string | Readonly<Record<string, string>>
  readonly categories?: Readonly<Partial<Record<Category, RuleSeverity>>>
  readonly rules?: Readonly<Record<string, RuleConfig>>
  /** Other settings for some files or entities; the last word counts. */
  readonly overrides?: readonly {
    readonly files?: string | Texts
    readonly where?: Readonly<
      Partial<Record<'role' | 'department' | 'businessUnit' | 'id', string | number | readonly (string | number)[]>>
    >
    readonly rules: Readonly<Record<string, RuleConfig>>
  }[]
  /** Rules whose findings nothing may silence. */
  readonly locked?: Texts
  /** Modules with further rules, presets and dialects. */
  readonly plugins?: Texts
  readonly ignores?: Texts
}

/** Gives a configuration back as it is, so that an editor completes and checks it. */
export function defineConfig<const Config extends OrgLintConfig>(config: Config): Config {
  return config
}
