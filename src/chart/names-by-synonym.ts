/** Each name, and every other spelling of it, with the name that stands for all of them. */
export function namesBySynonym(synonyms: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(synonyms).flatMap(([name, others]) =>
      [name, ...others].map((other): [string, string] => [other, name]),
    ),
  )
}
