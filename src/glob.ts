/**
 * Glob patterns matched against paths that need not exist (`*`, `?`, `**`, `[a-z]`, `{a,b}`, `\` before a
 * character meant as it is). A pattern also covers what lies below the folder it names, and stands for the
 * whole path, not for a part. In a list, a later pattern with `!` in front takes paths out again.
 * Takes time in proportion to pattern times path at worst.
 */
export function globMatcher(patterns: readonly string[]): (path: string) => boolean {
  const compiled = patterns.filter(Boolean).map((pattern) => {
    const negated = pattern.startsWith('!')
    return { negated, alternatives: expandBraces(negated ? pattern.slice(1) : pattern).map(compile) }
  })
  return (path) => {
    const segments = path.split('/')
    let matched = false
    for (const { negated, alternatives } of compiled) {
      if (matched === negated && alternatives.some((tokens) => matchSequence(tokens, segments))) matched = !negated
    }
    return matched
  }
}

/** One step of a pattern: takes one item, or any number of them. */
type Token<Item> = 'any number' | ((item: Item) => boolean)

const maximumAlternatives = 1000

function compile(pattern: string): readonly Token<string>[] {
  const segments = pattern.split('/').filter((segment) => segment !== '' && segment !== '.')
  const tokens = segments.map((segment): Token<string> => {
    if (segment === '**') return 'any number'
    const characters = compileSegment(segment)
    return (name) => matchSequence(characters, [...name])
  })
  return tokens.at(-1) === 'any number' ? tokens : [...tokens, 'any number']
}

function compileSegment(segment: string): readonly Token<string>[] {
  const tokens: Token<string>[] = []
  const characters = [...segment]
  const lastClose = characters.lastIndexOf(']')
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at]
    if (character === '*') tokens.push('any number')
    else if (character === '?') tokens.push(() => true)
    else if (character === '[' && lastClose >= at + 2) {
      const end = characters.indexOf(']', at + 2)
      tokens.push(characterClass(characters.slice(at + 1, end)))
      at = end
    } else {
      const literal = character === '\\' && at + 1 < characters.length ? characters[++at] : character
      tokens.push((other) => other === literal)
    }
  }
  return tokens
}

function characterClass(characters: readonly string[]): (character: string) => boolean {
  const negated = characters[0] === '!' || characters[0] === '^'
  const members = negated ? characters.slice(1) : characters
  return (character) => {
    let inside = false
    for (let at = 0; at < members.length; at++) {
      const from = members[at] ?? ''
      const to = members[at + 1] === '-' ? members[at + 2] : undefined
      if (to === undefined) inside ||= character === from
      else {
        inside ||= character >= from && character <= to
        at += 2
      }
    }
    return inside !== negated
  }
}

/** Tries the shortest stretch for each `any number` and comes back to the last one only, which suffices. */
function matchSequence<Item>(tokens: readonly Token<Item>[], items: readonly Item[]): boolean {
  let token = 0
  let item = 0
  let resumeToken = -1
  let resumeItem = 0
  while (item < items.length) {
    const current = tokens[token]
    if (current === 'any number') {
      resumeToken = ++token
      resumeItem = item
    } else if (current?.(items[item] as Item)) {
      token++
      item++
    } else if (resumeToken >= 0) {
      token = resumeToken
      item = ++resumeItem
    } else return false
  }
  return tokens.slice(token).every((rest) => rest === 'any number')
}

/** `a{b,c}` → `ab`, `ac`; a brace without a partner or without a comma is meant as it is. */
function expandBraces(pattern: string): readonly string[] {
  let patterns = [pattern]
  for (;;) {
    const next = patterns.flatMap(expandInnermost)
    if (next.length === patterns.length || next.length > maximumAlternatives) return patterns
    patterns = next
  }
}

/** Expands the first brace that holds no other. */
function expandInnermost(pattern: string): readonly string[] {
  let open = -1
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === '{') open = pattern[at - 1] === '\\' ? -1 : at
    else if (pattern[at] === '}' && open >= 0) {
      const choices = pattern.slice(open + 1, at).split(',')
      if (choices.length > 1) return choices.map((choice) => pattern.slice(0, open) + choice + pattern.slice(at + 1))
      open = -1
    }
  }
  return [pattern]
}
