import type { Configuration, PlaceholderWords } from '../config/configuration.ts'
import type { SeveritySetting } from '../finding.ts'

/** A configuration after presets and files are merged, as plain data; what nobody set is left out. */
export interface PlainConfiguration {
  /** The configuration file, as reports print it. */
  readonly path?: string
  readonly asOf?: string
  readonly dialect?: string
  readonly fields: Readonly<Record<string, string>>
  readonly roots?: readonly string[]
  readonly placeholders: PlaceholderWords
  readonly titles: Readonly<Record<string, readonly string[]>>
  readonly glossary: Readonly<Record<string, string>>
  readonly readiness: Configuration['readiness']
  readonly charts: readonly { readonly name: string; readonly files: readonly string[] }[]
  readonly ignores: readonly string[]
  /** Rules that nothing may silence. */
  readonly locked: readonly string[]
  /** Every rule, sorted by id; those that are off too. */
  readonly rules: Readonly<Record<string, readonly [SeveritySetting, Readonly<Record<string, unknown>>]>>
}

/** A configuration as plain data. */
export function plainConfiguration(configuration: Configuration): PlainConfiguration {
  const {
    path,
    asOf,
    dialect,
    fields,
    roots,
    placeholders,
    titles,
    glossary,
    readiness,
    charts,
    ignores,
    locked,
    rules,
  } = configuration
  return {
    ...(path !== undefined && { path }),
    ...(asOf !== undefined && { asOf }),
    ...(dialect !== undefined && { dialect }),
    fields: Object.fromEntries(fields),
    ...(roots && { roots }),
    placeholders,
    titles: Object.fromEntries(titles),
    glossary: Object.fromEntries(glossary),
    readiness,
    charts: charts.map(({ name, files }) => ({ name, files: files.map(({ pattern }) => pattern) })),
    ignores: ignores.flatMap(({ patterns }) => patterns),
    locked: [...locked].sort(),
    rules: Object.fromEntries(
      [...rules]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, { severity, options }]) => [id, [severity, { ...options }]]),
    ),
  }
}
