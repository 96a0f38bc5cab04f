import type { EntityScope, Override } from '../config/configuration.ts'
import type { Face } from './entity-matcher.ts'

/** What the overrides of a run were about, so that one that is about nothing can be reported. */
export class OverrideUse {
  readonly #matched = new Set<Override>()
  readonly #words = new Map<keyof EntityScope, Set<string>>()

  match(override: Override): void {
    this.#matched.add(override)
  }

  /** Takes note of the words by which an entity could have been meant. */
  meet(face: Face): void {
    for (const key of Object.keys(face) as (keyof EntityScope)[]) {
      const words = this.#words.get(key) ?? new Set()
      for (const word of face[key]) words.add(word)
      this.#words.set(key, words)
    }
  }

  isMatched(override: Override): boolean {
    return this.#matched.has(override)
  }

  /** All words that entities of the run bear. */
  words(key: keyof EntityScope): readonly string[] {
    return [...(this.#words.get(key) ?? [])]
  }
}
