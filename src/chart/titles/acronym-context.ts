import { memoised } from '../../memoised.ts'
import type { Position } from '../chart.ts'
import { acronymMeanings, rivalAreas, salesMeasures } from './dictionary/acronyms.ts'
import { phraseKey } from './phrase-key.ts'
import type { Meaning } from './phrase-reading.ts'
import { functionsOfWords, isBeginning } from './possible-functions.ts'

/** What the surroundings of a seat say, as far as acronyms need it. */
export interface Surroundings {
  readonly position: Position
  /** The title's words, folded. */
  readonly titleWords: readonly string[]
  /** Folded words of the titles and departments of direct reports that have nothing to do with sales. */
  readonly otherReportWords: readonly string[]
  /** A report, or a report's report, surely stands on the sales ladder. */
  readonly leadsSellers: boolean
  /** Reports to the head of the company, beside a marketing or finance chief. */
  readonly isAmongChiefs: boolean
}

/** What context made of an acronym. */
export interface SettledAcronym {
  readonly meaning: Meaning
  readonly evidence: readonly string[]
}

const enough = 4
const margin = 3

/** Whether context can settle an acronym at all. */
export function dependsOnContext(acronym: string): boolean {
  return acronymMeanings.has(acronym)
}

/** The one meaning of an acronym that its surroundings speak for clearly; undefined where they do not. */
export function settleAcronym(acronym: string, surroundings: Surroundings): SettledAcronym | undefined {
  const scored = (acronymMeanings.get(acronym) ?? []).map((meaning) => ({
    meaning,
    ...(meaning.stems.length === 0 ? scoreSelling(surroundings) : scoreArea(meaning.stems, surroundings)),
  }))
  const [best, second] = [...scored].sort((a, b) => b.score - a.score)
  if (best === undefined || best.score < enough || best.score - (second?.score ?? 0) < margin) return undefined
  const { role, words } = best.meaning
  return { meaning: { role, words }, evidence: best.evidence }
}

interface Score {
  readonly score: number
  readonly evidence: readonly string[]
}

function scoreSelling(surroundings: Surroundings): Score {
  const { position, titleWords, otherReportWords, leadsSellers, isAmongChiefs } = surroundings
  return total([
    [3, departmentFunctions(position).includes('sales'), `department ${position.department}`],
    [3, leadsSellers, 'sellers below'],
    [2, hasSalesMeasure(position), 'a sales KPI or quota'],
    [1, isAmongChiefs, 'reports to the CEO beside the marketing or finance chief'],
    [
      -5,
      speaksOf([...departmentWords(position), ...titleWords, ...otherReportWords], rivalAreas),
      'another area in its title, department or reports',
    ],
  ])
}

function scoreArea(stems: readonly string[], { position, titleWords, otherReportWords }: Surroundings): Score {
  const kpis = wordsOf((position.kpis ?? []).join(' '))
  return total([
    // Nothing is judged by such a reading, so its own department is enough.
    [4, speaksOf(departmentWords(position), stems), `department ${position.department}`],
    [3, speaksOf(otherReportWords, stems), 'reports in that area'],
    [3, speaksOf(titleWords, stems), 'words of its title'],
    [2, speaksOf(kpis, stems), 'its KPIs'],
  ])
}

function total(signs: readonly (readonly [points: number, holds: boolean, sign: string])[]): Score {
  const held = signs.filter(([, holds]) => holds)
  return {
    score: held.reduce((sum, [points]) => sum + points, 0),
    evidence: held.map(([points, , sign]) => `${sign} (${points > 0 ? '+' : '−'}${Math.abs(points)})`),
  }
}

function hasSalesMeasure({ quota, kpis = [] }: Position): boolean {
  return quota !== undefined || kpis.some((kpi) => wordsOf(kpi).some((word) => salesMeasures.has(word)))
}

function departmentFunctions(position: Position): readonly string[] {
  return functionsOfWords(departmentWords(position))
}

function departmentWords({ department }: Position): readonly string[] {
  return wordsOf(department ?? '')
}

/** The folded words of a short text: a department, a KPI. */
export const wordsOf: (text: string) => readonly string[] = memoised((text) =>
  phraseKey(text.slice(0, 300).replaceAll('_', ' ')).split(' '),
)

function speaksOf(words: readonly string[], stems: readonly string[]): boolean {
  return words.some((word) => stems.some((stem) => isBeginning(stem, word)))
}
