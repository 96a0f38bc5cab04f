import type { Finding, Fix, TextEdit } from '../finding.ts'

/** The repair of a finding that is to be made; undefined where none is. */
export type ChooseFix = (finding: Finding) => Fix | undefined

/** Repairs of one file that are made together, and their edits in order. */
export interface ChosenEdits {
  readonly findings: readonly Finding[]
  readonly edits: readonly TextEdit[]
}

/** The repairs that do not get in each other's way; of two that do, that of the earlier finding. The other one waits. */
export function chooseEdits(findings: readonly Finding[], choose: ChooseFix): ChosenEdits {
  const chosen: Finding[] = []
  const edits: TextEdit[] = []
  for (const finding of findings) {
    const { edits: wanted = [] } = choose(finding) ?? {}
    if (wanted.length === 0 || wanted.some((edit) => isTaken(edit, edits))) continue
    chosen.push(finding)
    for (const edit of wanted) edits.splice(placeFor(edit, edits), 0, edit)
  }
  return { findings: chosen, edits }
}

/** Also by an edit that only touches it: what stands between two items belongs to both. */
function isTaken(edit: TextEdit, edits: readonly TextEdit[]): boolean {
  const at = placeFor(edit, edits)
  return (edits[at - 1]?.end ?? -1) >= edit.start || (edits[at]?.start ?? Number.POSITIVE_INFINITY) <= edit.end
}

/** Behind every edit that starts before it or where it starts, by halving. */
function placeFor({ start }: TextEdit, edits: readonly TextEdit[]): number {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edits[middle]?.start ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return low
}
