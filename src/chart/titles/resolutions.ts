import type { SettledAcronym } from './acronym-context.ts'
import type { TitleReading } from './read-title.ts'
import { isRole, type Role, roleFacts, roleIds } from './roles.ts'
import { spelledRole } from './spelled-role.ts'
import { suggestRole } from './suggest-role.ts'
import type { TitleResolution } from './title-resolution.ts'

/** What a title by itself was taken to mean. `isForeign`: the chart's language is none whose titles are known. */
export function resolveByTitle(reading: TitleReading, isForeign: boolean): TitleResolution {
  const { role, ambiguous, meanings, sureRoles, covers, scope, acting, language, evidence } = reading
  const isUnreadable = cannotBeRead(reading, isForeign)
  return {
    role,
    titleRole: role,
    otherMeaning: otherMeaning(reading),
    confidence: role === undefined ? 'none' : 'high',
    ambiguous,
    candidates: (ambiguous ? meanings : []).flatMap((meaning) =>
      meaning.role === undefined
        ? []
        : { role: meaning.role, confidence: sureRoles.includes(meaning.role) ? 'high' : 'ambiguous' },
    ),
    readings: role === undefined ? meanings.map(({ words }) => words) : [roleFacts(role).label],
    covers,
    mayLead: isUnreadable ? everyFunction() : reading.mayLead,
    scope,
    acting,
    language,
    evidence: isUnreadable ? ['titles of this language are not known'] : evidence,
  }
}

/**
 * What the chart says by `role:`. One that is written as a title counts where it surely means a role; one that is not
 * known leaves the seat without a sure role, and what it or the title may mean is but possible.
 */
export function resolveByRole(
  written: string,
  byTitle: TitleResolution,
  titleReading: TitleReading,
  readRole: () => TitleReading,
): TitleResolution {
  const role = isRole(written) ? written : roleInWords(written, readRole(), titleReading)
  if (role !== undefined) {
    return {
      ...byTitle,
      role,
      confidence: 'explicit',
      ambiguous: false,
      candidates: [],
      readings: [roleFacts(role).label],
      mayLead: [],
      evidence: [role === written ? `role: ${written}` : `role: ${written}, which means ${role}`],
    }
  }
  const possible = new Set([suggestRole(written), ...rolesIn(readRole()), ...rolesIn(titleReading)])
  const candidates = [...possible].flatMap((each) => (each ? [{ role: each, confidence: 'ambiguous' as const }] : []))
  return {
    ...byTitle,
    role: undefined,
    confidence: 'none',
    ambiguous: false,
    candidates,
    readings: [...candidates.map((each) => roleFacts(each.role).label), written],
    covers: [],
    mayLead: [...new Set([...possiblyLed(readRole()), ...possiblyLed(titleReading)])],
    evidence: [`role: ${written} is no role that orglint knows`],
  }
}

/**
 * The one role that words surely mean, for all of the company. The title beside them decides what an acronym stands for,
 * and where it means something else, nothing is sure.
 */
function roleInWords(words: string, read: TitleReading, titleReading: TitleReading): Role | undefined {
  if (titleReading.role !== undefined && rolesIn(read).includes(titleReading.role)) return titleReading.role
  const role = read.role ?? (read.meanings.length === 0 ? spelledRole(words) : undefined)
  const isWhole = read.scope.length === 0 && read.covers.length === 0 && !read.acting
  if (role === undefined || (read.role !== undefined && !isWhole)) return undefined
  const meant =
    titleReading.role === undefined ? titleReading.meanings.map((meaning) => meaning.role) : [titleReading.role]
  return meant.length === 0 || meant.includes(role) ? role : undefined
}

/** An acronym that its surroundings settled. */
export function resolveByContext(byTitle: TitleResolution, { meaning, evidence }: SettledAcronym): TitleResolution {
  const { role, words } = meaning
  return {
    ...byTitle,
    role,
    confidence: role === undefined ? 'none' : 'context',
    ambiguous: false,
    candidates: [],
    readings: [words],
    evidence,
  }
}

function otherMeaning({ role, ambiguous, meanings, mayLead }: TitleReading): string | undefined {
  const [only, second] = meanings
  return role === undefined && !ambiguous && second === undefined && mayLead.length === 0 ? only?.words : undefined
}

/** A title in a language or script that is not known may be anything. */
function cannotBeRead({ role, meanings, words }: TitleReading, isForeign: boolean): boolean {
  const isUnknown = role === undefined && meanings.length === 0 && words.length > 0
  return isUnknown && (isForeign || !words.some((word) => /[a-z]/.test(word)))
}

function everyFunction(): readonly string[] {
  return [...new Set(roleIds.flatMap((role) => roleFacts(role).leads ?? []))]
}

function possiblyLed(reading: TitleReading): readonly string[] {
  return [...reading.mayLead, ...reading.covers, ...rolesIn(reading).flatMap((role) => roleFacts(role).leads ?? [])]
}

function rolesIn({ role, meanings }: TitleReading): readonly Role[] {
  return [role, ...meanings.map((meaning) => meaning.role)].flatMap((possible) => possible ?? [])
}
