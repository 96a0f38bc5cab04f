import type { Directive } from '../parse/find-directives.ts'

/** Where the regions of a file end that comments silence, and which comments end any. */
export interface RegionEnds {
  /** The first comment behind an offset that ends what is silenced of a rule. */
  readonly after: (offset: number, ruleId: string) => Directive | undefined
  /** Takes note of a region, in the order of the file. */
  readonly endRegion: (region: Directive) => void
  readonly endsSomething: (enable: Directive) => boolean
}

/** Each comment that ends regions ends that of a rule which it names, or those of all where it names none. */
export function regionEnds(enables: readonly Directive[], currentId: (name: string) => string): RegionEnds {
  const everything = enables.filter(({ rules }) => rules.length === 0)
  const byRule = new Map<string, Directive[]>()
  for (const enable of enables) {
    for (const id of new Set(enable.rules.map(({ name }) => currentId(name)))) {
      const known = byRule.get(id)
      if (known) known.push(enable)
      else byRule.set(id, [enable])
    }
  }
  const ended = new Set<Directive>()
  let noted = 0
  const after = (offset: number, ruleId: string): Directive | undefined =>
    earlier(firstAfter(everything, offset), firstAfter(byRule.get(ruleId) ?? [], offset))
  return {
    after,
    endsSomething: (enable) => ended.has(enable),
    endRegion: ({ rules, span: { start } }) => {
      for (const { name } of rules) {
        const end = after(start, currentId(name))
        if (end) ended.add(end)
      }
      if (rules.length > 0) return
      // A region of every rule goes on behind a comment that ends one of them.
      const last = firstAfter(everything, start)?.span.start ?? Infinity
      for (noted = Math.max(noted, indexAfter(enables, start)); noted < enables.length; noted++) {
        const enable = enables[noted] as Directive
        if (enable.span.start > last) break
        ended.add(enable)
      }
    },
  }
}

function earlier(a: Directive | undefined, b: Directive | undefined): Directive | undefined {
  return a && b ? (a.span.start < b.span.start ? a : b) : (a ?? b)
}

function firstAfter(directives: readonly Directive[], offset: number): Directive | undefined {
  return directives[indexAfter(directives, offset)]
}

function indexAfter(directives: readonly Directive[], offset: number): number {
  let low = 0
  let high = directives.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((directives[middle] as Directive).span.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
