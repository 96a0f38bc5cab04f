import { fileMatcher } from '../config/build-overrides.ts'
import type { Configuration } from '../config/configuration.ts'
import { isBlocking } from '../config/configuration-problem.ts'
import type { Layer } from '../config/layer.ts'
import { placeName, ruleOrigins } from '../config/rule-origins.ts'
import { keyPlace } from '../config/tree-path.ts'
import { textsOf } from '../config/tree-values.ts'
import type { Io } from '../io.ts'
import { absolutePath, folderOf, reportPath } from '../paths.ts'
import { printable, printableJson } from '../report/printable.ts'
import { rules } from '../rules/index.ts'
import { configurationReports, nothingLinted } from './configuration-report.ts'
import { configurationsByFolder } from './configurations.ts'
import type { LintOptions } from './lint-options.ts'
import { plainConfiguration, scopedOverrides } from './plain-configuration.ts'
import { reportTargets } from './report-targets.ts'
import { writeReports } from './write-reports.ts'

/** A value of a configuration, by its path in it, and where it comes from. */
interface Entry {
  readonly path: readonly string[]
  readonly value: unknown
  readonly from: string
}

/** `--print-config`: what a file is judged by, as a configuration that could stand alone, with the place of every value. */
export async function printConfig(file: string, options: LintOptions, io: Io): Promise<number> {
  const absolute = absolutePath(file, io.workingFolder)
  const shown = reportPath(absolute, io.workingFolder)
  const isFolder = (await io.kindOf(absolute).catch(() => undefined)) === 'folder'
  const {
    configuration,
    problems,
    layers = [],
    notes = [],
  } = await configurationsByFolder(options, rules, io)(isFolder ? absolute : folderOf(absolute))
  if (problems.length > 0) {
    const report = { ...nothingLinted, isOfSettings: true, files: configurationReports(problems) } as const
    const targets = reportTargets([{ format: 'stylish', file: undefined }], undefined, io.workingFolder)
    await writeReports(report, targets, { ...options, frames: options.frames ?? true }, { ...io, output: io.errors })
  }
  if (problems.some(isBlocking)) return 2
  const entries = effectiveEntries(configuration, layers, shown, options, io)
  const isJson = options.format.some(({ format }) => format === 'json')
  const heading = [
    `What ${shown} is judged by${configuration.path === undefined ? ': no configuration file was found' : ` (${configuration.path})`}. Behind each value stands where it comes from.`,
    ...notes,
  ]
  io.output.write(isJson ? asJson(shown, entries) : asYaml(heading, entries))
  return problems.length > 0 ? 2 : 0
}

function effectiveEntries(
  configuration: Configuration,
  layers: readonly Layer[],
  file: string,
  { rule: flags = [] }: LintOptions,
  io: Io,
): readonly Entry[] {
  const all = [...rules, ...configuration.pluginRules]
  const origins = ruleOrigins(layers, all, (patterns, { folder }) =>
    fileMatcher(patterns, folder, io.workingFolder)(file),
  )
  const { path: _, rules: settings, overrides, placeholders, ...values } = plainConfiguration(configuration, file)
  const filled = Object.fromEntries(Object.entries(placeholders).filter(([, words]) => words.length > 0))
  const places = scopedOverrides(configuration, file).map(({ place }) => placeName(place))
  return [
    { path: ['extends'], value: [], from: 'all that was extended stands below' },
    ...plainEntries({ plugins: pluginsOf(layers), ...values, placeholders: filled }, layers),
    ...Object.entries(settings).flatMap(([id, [severity, options]]): Entry[] => {
      const flag = flags.some((text) => namesRule(text, id))
      const origin = origins.get(id)
      const path = ['rules', id]
      const own = Object.entries(options).map(([name, value]) => ({
        path: [...path, name],
        value,
        from: flag ? '--rule, or as before' : (origin?.options.get(name) ?? 'default'),
      }))
      return [
        { path, value: severity, from: flag ? '--rule' : (origin?.severity ?? '') },
        ...(severity === 'off' ? [] : own),
      ]
    }),
    ...overrides.map((value, at) => ({ path: ['overrides'], value, from: places[at] ?? '' })),
  ]
}

/** A flag may set several rules: `{no-root: off, self-report: off}`. */
function namesRule(flag: string, id: string): boolean {
  return new RegExp(`(^|[\\s{,"'])${id}["']?\\s*:`).test(flag)
}

function pluginsOf(layers: readonly Layer[]): readonly string[] {
  return layers.flatMap(({ tree, top }) => textsOf(tree, tree.get(top, 'plugins')))
}

/** Everything but rules: a key comes from the last layer that has it. */
function plainEntries(values: Readonly<Record<string, unknown>>, layers: readonly Layer[]): readonly Entry[] {
  return Object.entries(values).flatMap(([key, value]): Entry[] => {
    const layer = layers.findLast(({ tree, top }) => tree.get(top, key) !== undefined)
    if (!layer || value === undefined) return []
    return [{ path: [key], value, from: placeName(keyPlace(layer.tree, layer.top, key)) }]
  })
}

function asYaml(heading: readonly string[], entries: readonly Entry[]): string {
  const lines = heading.map((text) => `# ${printable(text)}`)
  let section = ''
  for (const [at, { path, value, from }] of entries.entries()) {
    const [key = '', id, option] = path
    const isIn = key === 'rules' || key === 'overrides'
    if (isIn && section !== key) lines.push(`${key}:`)
    section = key
    const comment = `  # ${printable(from)}`
    const text = yaml(value)
    if (option !== undefined)
      lines.push(`    ${option === firstOption(entries, at) ? '- ' : '  '}${yaml(option)}: ${text}${comment}`)
    else if (key === 'overrides') lines.push(`  - ${text}${comment}`)
    else if (id === undefined) lines.push(`${key}: ${text}${comment}`)
    else if (entries[at + 1]?.path[2] === undefined) lines.push(`  ${id}: ${text}${comment}`)
    else lines.push(`  ${id}:`, `    - ${text}${comment}`)
  }
  return `${lines.join('\n')}\n`
}

function firstOption(entries: readonly Entry[], at: number): string | undefined {
  return entries[at - 1]?.path[2] === undefined ? entries[at]?.path[2] : undefined
}

/** JSON is YAML; plain words go without quotes. */
function yaml(value: unknown): string {
  if (
    typeof value === 'string' &&
    /^[A-Za-z][\w./-]*$/.test(value) &&
    !/^(true|false|null|yes|no|on|off)$/i.test(value)
  ) {
    return value
  }
  return value === 'off' ? value : printableJson(JSON.stringify(value))
}

function asJson(file: string, entries: readonly Entry[]): string {
  const origins = Object.fromEntries(entries.map(({ path, from }) => [path.join('.'), from]))
  const configuration: Record<string, unknown> = {}
  const settings: Record<string, [unknown, Record<string, unknown>]> = {}
  const scoped: unknown[] = []
  for (const { path, value } of entries) {
    const [key = '', id, option] = path
    if (key === 'overrides') scoped.push(value)
    else if (id === undefined) configuration[key] = value
    else if (option === undefined) settings[id] = [value, {}]
    else if (settings[id]) settings[id][1][option] = value
  }
  const whole = { ...configuration, rules: settings, ...(scoped.length > 0 && { overrides: scoped }) }
  return `${printableJson(JSON.stringify({ file, configuration: whole, origins }, null, 2))}\n`
}
