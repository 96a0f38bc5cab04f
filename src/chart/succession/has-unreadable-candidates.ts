import { fieldsByRecord } from '../../parse/record-fields.ts'
import type { Candidate, SuccessionPlan } from '../chart.ts'
import { fieldNode } from '../chart-record.ts'
import { isFilledIn } from '../is-filled-in.ts'
import { saysNothing } from '../says-nothing.ts'

/**
 * Whether a plan names candidates in a way that cannot be read, which is a finding of its own: who they are, and how
 * many, is not known.
 */
export function hasUnreadableCandidates(plans: readonly SuccessionPlan[]): boolean {
  return plans.some((plan) =>
    plan.candidates.length === 0
      ? isFilledIn(plan.record, 'candidates')
      : plan.candidates.some(isNamedElsewhere) || listsTexts(plan),
  )
}

const candidateFields: ReadonlySet<string> = new Set(fieldsByRecord.get('a candidate'))

/** Whether who a candidate is may stand in a field that the format does not know. */
function isNamedElsewhere({ record }: Candidate): boolean {
  if (fieldNode(record, 'person') !== undefined) return false
  const keys = record.tree.children(record.node).map(({ key }) => key ?? '')
  return keys.some((key) => !candidateFields.has(key) && !key.startsWith('x-'))
}

/** Whether a candidate is a text and no map of fields. */
function listsTexts({ record }: SuccessionPlan): boolean {
  const { tree } = record
  const list = fieldNode(record, 'candidates')
  const texts = list === undefined ? [] : tree.children(list).flatMap(({ node }) => tree.text(node) ?? [])
  return texts.some((text) => text.trim() !== '' && !saysNothing(text))
}
