/** So many different words are remembered; charts repeat their titles and departments far more often. */
const mostWords = 4_000

/** A question about a text that is asked again and again for the same ones: answered once. The answer must be readonly. */
export function memoised<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size === mostWords) known.clear()
    const worked = answer(text)
    known.set(text, worked)
    return worked
  }
}
