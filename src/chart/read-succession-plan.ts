import { candidatePerson } from './candidate-person.ts'
import { candidateRecords } from './candidate-records.ts'
import type { Candidate, DevelopmentAction, Position, Readiness, SuccessionPlan } from './chart.ts'
import { type ChartRecord, fieldNode } from './chart-record.ts'
import {
  type FieldReader,
  readDate,
  readFlag,
  readMap,
  readNumber,
  readReference,
  readText,
  readTexts,
  readWord,
  readWords,
} from './field-readers.ts'
import type { PeopleDirectory } from './people-directory.ts'
import { readFields } from './read-fields.ts'
import type { ReadinessReader } from './readiness.ts'
import { readinessAfter } from './readiness-in-words.ts'
import { saysNothing } from './says-nothing.ts'

const planFields: ReadonlyMap<string, FieldReader> = new Map<string, FieldReader>([
  ['targetRole', readText],
  ['businessUnit', readReference],
  ['owners', readTexts],
  ['stakeholders', readTexts],
  ['alignedWith', readWords],
  ['lastReviewed', readDate],
  ['interimCover', readTexts],
  ['transition', readWords],
  ['confidential', readFlag],
  ['impactOfLoss', readWord('low', 'medium', 'high')],
  ['reason', readText],
])

const readAction = readMap(['action', readText], ['due', readDate], ['done', readFlag])

/** The actions in a list, less those that only fill it: `[{action: TBD}]` is none. A text alone is an action, too. */
const readActions: FieldReader = (tree, node) => {
  const nodes = tree.kind(node) === 'list' ? tree.children(node).map((item) => item.node) : [node]
  const actions = nodes.flatMap((item): readonly DevelopmentAction[] => {
    if (tree.kind(item) === 'map') return [readAction(tree, item) as DevelopmentAction]
    const action = readText(tree, item)
    return action === undefined ? [] : [{ action, due: undefined, done: undefined }]
  })
  return actions.filter(({ action }) => action === undefined || !saysNothing(action))
}

const candidateFields: ReadonlyMap<string, FieldReader> = new Map<string, FieldReader>([
  ['candidateType', readWord('internal', 'external')],
  ['readyInMonths', readNumber],
  ['ranking', readNumber],
  ['emergency', readFlag],
  ['assessedOn', readDate],
  ['performance', readWord('low', 'medium', 'high')],
  ['potential', readWord('low', 'medium', 'high')],
  ['developmentActions', readActions],
  ['crossFunctional', readWords],
  ['targetRole', readText],
])

/** A plan from its record, written on a position or in the list of plans. */
export function readSuccessionPlan(
  record: ChartRecord,
  index: number,
  writtenOn: Position | undefined,
  directory: PeopleDirectory,
  readiness: ReadinessReader,
): SuccessionPlan {
  const reference = fieldNode(record, 'position')
  const plan: SuccessionPlan = {
    kind: 'succession-plan',
    index,
    record,
    writtenOn,
    positionReference: reference === undefined ? undefined : readReference(record.tree, reference),
    targetRole: undefined,
    businessUnit: undefined,
    owners: undefined,
    stakeholders: undefined,
    alignedWith: undefined,
    lastReviewed: undefined,
    interimCover: undefined,
    transition: undefined,
    confidential: undefined,
    impactOfLoss: undefined,
    reason: undefined,
    candidates: candidateRecords(record).map((candidate) => readCandidate(candidate, directory, readiness)),
  }
  readFields(record, planFields, plan)
  return plan
}

/** What the candidate's readiness says, else the months until then. */
function readReadiness(record: ChartRecord, reader: ReadinessReader): Readiness | undefined {
  const { tree } = record
  const words = fieldNode(record, 'readiness')
  const text = words === undefined ? undefined : readText(tree, words)
  if (text !== undefined) return reader(text)
  const months = fieldNode(record, 'readyInMonths')
  const amount = months === undefined ? undefined : readNumber(tree, months)
  return amount === undefined ? undefined : readinessAfter(amount)
}

function readCandidate(record: ChartRecord, directory: PeopleDirectory, readiness: ReadinessReader): Candidate {
  const node = candidatePerson(record)
  const named = node === undefined ? undefined : directory.candidate(record, node)
  const candidate: Candidate = {
    kind: 'candidate',
    record,
    personReference: named?.references[0],
    person: named?.people[0],
    candidateType: undefined,
    readiness: readReadiness(record, readiness),
    readyInMonths: undefined,
    ranking: undefined,
    emergency: undefined,
    assessedOn: undefined,
    performance: undefined,
    potential: undefined,
    developmentActions: undefined,
    crossFunctional: undefined,
    targetRole: undefined,
  }
  readFields(record, candidateFields, candidate)
  return candidate
}
