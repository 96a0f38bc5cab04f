import type { Configuration } from '../config/configuration.ts'
import type { Io } from '../io.ts'
import type { SourceGroup } from '../lint/lint-request.ts'
import type { ReadResult } from '../read/read-request.ts'
import { readTargets } from '../read/read-sources.ts'
import type { Source } from '../source.ts'
import { count } from '../wording.ts'
import type { FoundGroup } from './find-groups.ts'

/** The chart groups of a run, and what reading them brought beyond the files named. */
export interface ReadGroups extends ReadResult {
  readonly groups: readonly SourceGroup[]
  readonly configurations: ReadonlyMap<Source, Configuration>
}

/** Reads what the groups lack. A file that was named, or came on standard input under its name, stays as it is. */
export async function readGroups(
  groups: readonly FoundGroup[],
  named: ReadonlyMap<string, Source>,
  io: Io,
): Promise<ReadGroups> {
  const read = await Promise.all(groups.map((group) => readGroup(group, named, io)))
  return {
    groups: read.map(({ group }) => group),
    configurations: new Map(
      read.flatMap(({ group }, at) => {
        const configuration = groups[at]?.configuration
        return configuration ? group.sources.map((source) => [source, configuration] as const) : []
      }),
    ),
    sources: read.flatMap(({ sources }) => sources),
    undecodable: read.flatMap(({ undecodable }) => undecodable),
    problems: read.flatMap(({ problems }) => problems),
    notes: read.flatMap(({ notes }) => notes),
  }
}

async function readGroup(
  { group: { name }, members, unmatched, problems, notes }: FoundGroup,
  named: ReadonlyMap<string, Source>,
  io: Io,
): Promise<ReadResult & { readonly group: SourceGroup }> {
  const given = [...members.keys()].flatMap((key) => named.get(key) ?? [])
  const rest = [...members].flatMap(([key, target]) => (named.has(key) ? [] : [target]))
  const read = await readTargets(rest, io)
  const sources = [...given, ...read.sources, ...read.undecodable.map(({ source }) => source)]
  return {
    ...read,
    group: {
      name,
      sources,
      missing: [
        ...unmatched.map(({ pattern }) => `${pattern} (not found)`),
        ...[...problems, ...read.problems].map(({ path }) => `${path} (cannot be read)`),
      ],
    },
    problems: [...problems, ...read.problems],
    notes: [...notes, ...(given.length > 0 && rest.length > 0 ? [groupNote(name, given, sources.length)] : [])],
  }
}

function groupNote(name: string, given: readonly Source[], files: number): string {
  const [first, ...others] = given
  const what =
    others.length === 0 && first ? `${first.path} was linted with its` : `${given.length} files were linted with their`
  return `${what} chart group ${name}: ${count(files, 'file', 'files')}.`
}
