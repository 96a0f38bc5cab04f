import fc from 'fast-check'

/**
 * Decisions drawn one after the other. Once they run out every decision is the first option, so that fewer and
 * smaller numbers mean a simpler example: fast-check shrinks whatever is made of them.
 */
export class Choices {
  readonly #numbers: Uint16Array
  #at = 0

  constructor(numbers: Uint16Array) {
    this.#numbers = numbers
  }

  /** From 0 up to, not including, the limit. */
  below(limit: number): number {
    return (this.#numbers[this.#at++] ?? 0) % limit
  }

  /** Never, once the decisions have run out. */
  oneIn(many: number): boolean {
    return this.below(many) === many - 1
  }

  of<Option>(options: readonly Option[]): Option {
    const option = options[this.below(options.length)]
    if (option === undefined) throw new Error('There is nothing to choose from.')
    return option
  }

  list<Item>(most: number, item: (at: number) => Item): Item[] {
    return Array.from({ length: this.below(most + 1) }, (_, at) => item(at))
  }
}

/** Decisions for examples of about this many. */
export function choices(most = 2000): fc.Arbitrary<Choices> {
  return fc.uint16Array({ maxLength: most, size: 'max' }).map((numbers) => new Choices(numbers))
}

/** What a function makes of decisions. Shown as what was made, when it fails. */
export function made<Value>(make: (choices: Choices) => Value, most?: number): fc.Arbitrary<Value> {
  return choices(most).map(make)
}
