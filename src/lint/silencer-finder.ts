import type { Finding } from '../finding.ts'
import type { Span } from '../source.ts'
import type { NamedRule, Silencer } from './silencer.ts'

/** A silencer that may be about a finding, by its number. */
export interface Candidate {
  readonly at: number
  /** The first of its names that stands for the rule; undefined: it is about every rule. */
  readonly named: NamedRule | undefined
}

type Find = (offset: number, line: number) => readonly Candidate[]

/** Finds the silencers that may be about a finding, in their order: a file may have as many of them as findings. */
export function silencerFinder(
  silencers: readonly Silencer[],
  currentId: (name: string) => string,
): (finding: Finding, line: number) => readonly Candidate[] {
  const everyRule: Candidate[] = []
  const byRule = new Map<string, Candidate[]>()
  for (const [at, { rules }] of silencers.entries()) {
    if (rules.length === 0) everyRule.push({ at, named: undefined })
    for (const named of rules) {
      const id = currentId(named.name)
      const known = byRule.get(id)
      if (!known) byRule.set(id, [{ at, named }])
      else if (known.at(-1)?.at !== at) known.push({ at, named })
    }
  }
  const ofEveryRule = findAmong(everyRule, silencers)
  const ofRule = new Map([...byRule].map(([id, candidates]) => [id, findAmong(candidates, silencers)]))
  return ({ ruleId, place }, line) =>
    [...(ofRule.get(ruleId)?.(place.start, line) ?? []), ...ofEveryRule(place.start, line)].sort((a, b) => a.at - b.at)
}

function findAmong(candidates: readonly Candidate[], silencers: readonly Silencer[]): Find {
  const onLine = new Map<number, Candidate>()
  const inSpan: { readonly candidate: Candidate; readonly span: Span }[] = []
  const regions: { readonly candidate: Candidate; readonly from: number }[] = []
  for (const candidate of candidates) {
    const { line, span, from } = (silencers[candidate.at] as Silencer).reach
    // What is about a line silences everything on it: the first of several is the one that counts.
    if (line !== undefined && !onLine.has(line)) onLine.set(line, candidate)
    if (span !== undefined) inSpan.push({ candidate, span })
    if (from !== undefined) regions.push({ candidate, from })
  }
  const around = spansAround(inSpan)
  const before = regionBefore(regions)
  return (offset, line) => [...one(onLine.get(line)), ...around(offset), ...before(line)]
}

/** Records stand inside of each other or apart, so each has one that is the next around it. */
function spansAround(
  all: readonly { readonly candidate: Candidate; readonly span: Span }[],
): (offset: number) => readonly Candidate[] {
  const spans = [...all].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const spanAt = (at: number) => (spans[at] as { readonly span: Span }).span
  const outer: number[] = []
  const open: number[] = []
  for (const [at, { span }] of spans.entries()) {
    while (open.length > 0 && spanAt(open.at(-1) as number).end <= span.start) open.pop()
    outer.push(open.at(-1) ?? -1)
    open.push(at)
  }
  return (offset) => {
    const found: Candidate[] = []
    for (let at = lastUpTo(spans.length, (at) => spanAt(at).start <= offset); at >= 0; ) {
      const here = spans[at]
      if (here && offset < here.span.end) found.push(here.candidate)
      at = outer[at] as number
    }
    return found
  }
}

/**
 * A region of a rule ends at the first comment behind it that ends it, so where the last one that began is over, those
 * that began earlier are, too.
 */
function regionBefore(
  all: readonly { readonly candidate: Candidate; readonly from: number }[],
): (line: number) => readonly Candidate[] {
  // The innermost go first, so of two on a line the one with the smaller number began later.
  const regions = [...all].sort((a, b) => a.from - b.from || b.candidate.at - a.candidate.at)
  return (line) => {
    return one(
      regions[lastUpTo(regions.length, (at) => (regions[at] as { readonly from: number }).from <= line)]?.candidate,
    )
  }
}

function one(candidate: Candidate | undefined): readonly Candidate[] {
  return candidate ? [candidate] : []
}

/** The last number below a count for which something holds that holds for all before it; -1 where it holds for none. */
function lastUpTo(count: number, holds: (at: number) => boolean): number {
  let low = -1
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}
