import { joinWords } from '../wording.ts'
import type { LinkWay } from './linked.ts'

const words: Readonly<Record<LinkWay, string>> = {
  peer: 'shared manager',
  subtree: 'reporting line',
  manager: 'reporting line',
  dotted: 'dotted line',
  liaison: 'liaison',
}

/** What would tie two seats together: `shared manager, reporting line or dotted line`. */
export function linkWords(ways: readonly LinkWay[]): string {
  return joinWords([...new Set(ways.map((way) => words[way]))], 'or')
}
