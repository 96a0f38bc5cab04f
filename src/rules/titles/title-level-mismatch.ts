import type { Position } from '../../chart/chart.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { positionLabel } from '../../chart/labels.ts'
import { seatsSaying } from '../../chart/seats-saying.ts'
import { phraseKey } from '../../chart/titles/phrase-key.ts'
import { rankWords } from '../../chart/titles/rank-words.ts'
import { roleFacts } from '../../chart/titles/roles.ts'
import { defineRule } from '../../rule.ts'

/** Fewer seats of one kind show no usual level. */
const enough = 4

export default defineRule({
  id: 'title-level-mismatch',
  category: 'titles',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'Seats of the same title are of about the same level.',
  sources: [
    'Judgment: what a title is worth differs between companies, so a seat is compared only with others of its own chart.',
  ],
  options: {
    maxDeviation: {
      type: 'number',
      minimum: 0,
      default: 2,
      description: 'How many levels a seat may be away from the median of its kind.',
    },
  },
  messages: {
    mismatch:
      '{position} is at level {level}, while the {others} others with {kind} sit around {median}. Pay, authority and expectations will not match. Correct the level, or the title.',
  },
  check(chart, report, { maxDeviation }) {
    let judged = 0
    for (const { kind, seats } of kinds(chart)) {
      if (seats.length < enough) continue
      judged++
      const middle = median(seats.map(({ level = 0 }) => level))
      const outliers = seats.filter(({ level = 0 }) => Math.abs(level - middle) > maxDeviation)
      // Where many are away from the middle, there is no usual level.
      if (outliers.length * 4 > seats.length) continue
      const away = new Set(outliers)
      const usual = seats.filter((seat) => !away.has(seat))
      const usualRank = median(usual.map(rankOf))
      const isUsuallyPart = median(usual.map((seat) => Number(isPart(seat)))) >= 0.5
      for (const on of outliers) {
        if ((rankOf(on) - usualRank) * ((on.level ?? 0) - middle) > 0 || isPart(on) !== isUsuallyPart) continue
        report({
          on,
          field: 'level',
          messageId: 'mismatch',
          data: { position: positionLabel(on), level: on.level ?? '', others: seats.length - 1, kind, median: middle },
          related: usual.slice(0, 3).map((seat) => ({ on: seat, field: 'level', note: 'a usual level' })),
        })
      }
    }
    return judged > 0 ? undefined : `fewer than ${enough} seats of one role or title state a level`
  },
})

interface Kind {
  /** `the role account-executive`, `the title "Nurse"`. */
  readonly kind: string
  readonly seats: readonly Position[]
}

/** Seats with a level, by role, else by title; on one track. */
function kinds(chart: IndexedChart): readonly Kind[] {
  const found = new Map<string, { kind: string; seats: Position[] }>()
  for (const seat of seatsSaying(chart, 'level')) {
    const role = chart.role(seat)
    if (seat.level === undefined || (role === undefined && seat.title === undefined)) continue
    const name = role === undefined ? `"${phraseKey(seat.title ?? '')}` : role
    const key = `${seat.track ?? ''}\n${name}`
    const kind = role === undefined ? `the title "${seat.title}"` : `the role ${roleFacts(role).label}`
    const known = found.get(key)
    if (known) known.seats.push(seat)
    else found.set(key, { kind, seats: [seat] })
  }
  return [...found.values()]
}

/** Above 0 for a Senior Account Executive, below it for a Junior or Deputy one. */
function rankOf({ title = '' }: Position): number {
  const { raising, lowering, parts } = rankWords(title)
  return raising.length - parts.length - lowering.length
}

/** Whether the title speaks of a part of the business, or of all of it: Enterprise Account Executive, Area Sales Manager. */
function isPart({ title = '' }: Position): boolean {
  return rankWords(title).parts.length > 0
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const half = sorted.length / 2
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half) - 1] ?? 0)) / 2
}
