import {
  craftHeads,
  leadingServants,
  notInSeat,
  openEndings,
  servants,
  unvoicedWords,
} from './dictionary/title-words.ts'
import { phraseKey } from './phrase-key.ts'
import { type TermTable, termTable, termTexts } from './term-table.ts'

/** Words that tell whose role a title names, folded. */
interface TitleWordSets {
  readonly servants: TermTable<true>
  readonly leadingServants: ReadonlySet<string>
  /** Whoever they stand with is not in the seat: `former`, `deputy`. */
  readonly outsiders: ReadonlySet<string>
  readonly openEndings: ReadonlySet<string>
  readonly crafts: ReadonlySet<string>
  readonly unvoiced: ReadonlySet<string>
}

let built: TitleWordSets | undefined

/** The sets, built at the first use. */
export function titleWordSets(): TitleWordSets {
  built ??= {
    servants: termTable(termTexts(new Map(servants.map((phrase) => [phraseKey(phrase), '']))), () => true),
    leadingServants: folded(leadingServants),
    outsiders: folded(notInSeat),
    openEndings: folded(openEndings),
    crafts: folded(craftHeads),
    unvoiced: folded(unvoicedWords),
  }
  return built
}

function folded(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(phraseKey))
}
