import type { Configuration, EntityScope, Override, PlaceholderWords } from '../config/configuration.ts'
import type { SeveritySetting } from '../finding.ts'
import { settingInFile } from '../lint/setting-in-file.ts'

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
  /** Settings that hold for some entities of the file only; the last word counts. */
  readonly overrides: readonly {
    readonly where: EntityScope
    readonly rules: Readonly<Record<string, readonly [SeveritySetting, Readonly<Record<string, unknown>>?]>>
  }[]
  /** Rules that nothing may silence. */
  readonly locked: readonly string[]
  /** Every rule, sorted by id; those that are off too. */
  readonly rules: Readonly<Record<string, readonly [SeveritySetting, Readonly<Record<string, unknown>>]>>
}

/** What a file is judged by, as plain data: overrides that are about whole files are in its rules already. */
export function plainConfiguration(configuration: Configuration, file: string): PlainConfiguration {
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
    overrides: scopedOverrides(configuration, file).map(({ where, rules: changed }) => {
      const settings = [...changed].map(([id, { severity, options }]) => [
        id,
        options ? [severity, options] : [severity],
      ])
      return { where, rules: Object.fromEntries(settings) }
    }),
    locked: [...locked].sort(),
    rules: Object.fromEntries(
      [...rules]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, setting]) => {
          const { severity, options } = settingInFile(id, file, configuration) ?? setting
          return [id, [severity, { ...options }]]
        }),
    ),
  }
}

/** Overrides that are about some entities of a file, in their order. */
export function scopedOverrides(
  { overrides }: Configuration,
  file: string,
): readonly (Override & { readonly where: EntityScope })[] {
  return overrides.flatMap((override) => {
    const { files, where } = override
    return where && files?.covers(file) !== false ? [{ ...override, where }] : []
  })
}
