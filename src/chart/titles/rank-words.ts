import { memoised } from '../../memoised.ts'
import { wordsOf } from './acronym-context.ts'
import { isDeputyTitle } from './deputy-title.ts'
import { titleLexicon } from './title-lexicon.ts'
import { isTraineeTitle } from './trainee-title.ts'

const lowGrades: ReadonlySet<string> = new Set(['junior', 'jr', 'jnr', 'mlodszy', 'debutant'])

/** What a title says about rank beside the role. */
export interface RankWords {
  /** `senior`, `principal`, and words for the whole or a part of the company. */
  readonly raising: readonly string[]
  /** `junior`, and whatever else says that somebody stands lower or still learns. */
  readonly lowering: readonly string[]
  /** Those that name a part of the business, or the whole of it; they raise as well. */
  readonly parts: readonly string[]
}

/** The words of a title that tell two holders of one role apart by rank: `National Sales Manager`, `Junior Sales Manager`. */
export const rankWords: (title: string) => RankWords = memoised((title) => {
  const { attributes } = titleLexicon()
  const words = wordsOf(title)
  const attributesFound = words.flatMap((_, at) => attributes.at(words, at) ?? [])
  const found = attributesFound.flatMap(({ key, value }) => (value === 'acting' ? [] : key))
  return {
    raising: found.filter((word) => !lowGrades.has(word)),
    parts: attributesFound.flatMap(({ key, value }) => (value === 'acting' || value === 'grade' ? [] : key)),
    lowering: [
      ...found.filter((word) => lowGrades.has(word)),
      ...(isTraineeTitle(title) ? ['trainee'] : []),
      ...(isDeputyTitle(title) ? ['deputy'] : []),
    ],
  }
})
