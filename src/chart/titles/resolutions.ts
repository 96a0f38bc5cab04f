import type { SettledAcronym } from './acronym-context.ts'
import type { TitleReading } from './read-title.ts'
import { isRole, roleFacts, roleIds } from './roles.ts'
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

/** What the chart says by `role:`. A role that is not known leaves the seat without one: the title was not meant. */
export function resolveByRole(
  role: string,
  byTitle: TitleResolution,
  titleReading: TitleReading,
  readRole: () => TitleReading,
): TitleResolution {
  if (isRole(role)) {
    return {
      ...byTitle,
      role,
      confidence: 'explicit',
      ambiguous: false,
      candidates: [],
      readings: [roleFacts(role).label],
      mayLead: [],
      evidence: [`role: ${role}`],
    }
  }
  return {
    ...byTitle,
    role: undefined,
    confidence: 'none',
    ambiguous: false,
    candidates: [],
    covers: [],
    mayLead: [...new Set([...possiblyLed(readRole()), ...possiblyLed(titleReading)])],
    evidence: [`role: ${role} is no role that orglint knows`],
  }
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

function possiblyLed({ role, meanings, mayLead, covers }: TitleReading): readonly string[] {
  const roles = [role, ...meanings.map((meaning) => meaning.role)].flatMap((possible) => possible ?? [])
  return [...mayLead, ...covers, ...roles.flatMap((possible) => roleFacts(possible).leads ?? [])]
}
