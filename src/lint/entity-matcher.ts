import type { Candidate, Entity, Position, SuccessionPlan } from '../chart/chart.ts'
import type { IndexedChart } from '../chart/indexed-chart.ts'
import { seatsHeld } from '../chart/seats-held.ts'
import { unitName } from '../chart/unit-name.ts'
import { unitOf } from '../chart/unit-of.ts'
import { vocabularyKey } from '../chart/vocabulary-key.ts'
import type { EntityScope } from '../config/configuration.ts'

/** What the words of a scope are compared with; a shared id or unit may have several spellings. */
export type Face = { readonly [Key in keyof Required<EntityScope>]: readonly string[] }

/**
 * Whether a scope holds for an entity. A person goes by the seats they hold, a plan and its candidates by the seat
 * that the plan is for. Letter case, blanks and dashes do not count, except in ids.
 */
export function entityMatcher(chart: IndexedChart): (entity: Entity, scope: EntityScope) => boolean {
  const faces = facesOf(chart)
  return (entity, scope) => faces(entity).some((face) => holds(face, scope))
}

/** By which words overrides may know the entities of a chart. */
export function facesOf(chart: IndexedChart): (entity: Entity) => readonly Face[] {
  const unit = unitOf(chart)
  const unitWords = (id: string | undefined): readonly string[] =>
    id === undefined ? [] : [...new Set([id, unitName(id, chart) as string])]
  const held = seatsHeld(chart)
  const known = new Map<Entity, readonly Face[]>()
  const ofSeat = (seat: Position): Face => ({
    id: present(seat.id),
    role: present(chart.role(seat)),
    department: present(seat.department),
    businessUnit: unitWords(unit(seat)),
  })
  const rolesSaid = ({ targetRole }: SuccessionPlan): readonly string[] =>
    targetRole === undefined ? [] : [...new Set([targetRole, ...present(chart.roleNamed(targetRole))])]
  const ofPlan = (plan: SuccessionPlan): readonly Face[] => {
    const seat = plan.writtenOn ?? (plan.positionReference && chart.positionById(plan.positionReference))
    if (seat) return [ofSeat(seat)]
    return [
      {
        id: present(plan.positionReference),
        role: rolesSaid(plan),
        department: [],
        businessUnit: unitWords(plan.businessUnit),
      },
    ]
  }
  const facesOfEntity = (entity: Entity): readonly Face[] => {
    switch (entity.kind) {
      case 'position':
        return [ofSeat(entity)]
      case 'person':
        return [...held(entity).map(ofSeat), { ...noFace, id: present(entity.id) }]
      case 'business-unit':
        return [{ ...noFace, id: present(entity.id), businessUnit: [...present(entity.id), ...present(entity.name)] }]
      case 'succession-plan':
        return ofPlan(entity)
      case 'candidate':
        return plansOfCandidates(chart).get(entity)?.flatMap(ofPlan) ?? []
      default:
        return []
    }
  }
  return (entity) => {
    const found = known.get(entity) ?? facesOfEntity(entity)
    known.set(entity, found)
    return found
  }
}

const noFace: Face = { id: [], role: [], department: [], businessUnit: [] }

function holds(face: Face, scope: EntityScope): boolean {
  return (Object.keys(scope) as (keyof EntityScope)[]).every((key) => {
    const wanted = scope[key] ?? []
    if (key === 'id') return face.id.some((id) => wanted.includes(id))
    return face[key].some((word) => wanted.some((other) => vocabularyKey(other) === vocabularyKey(word)))
  })
}

function plansOfCandidates({ plans }: IndexedChart): ReadonlyMap<Candidate, readonly SuccessionPlan[]> {
  return new Map(plans.flatMap((plan) => plan.candidates.map((candidate) => [candidate, [plan]] as const)))
}

function present(word: string | undefined): readonly string[] {
  return word === undefined ? [] : [word]
}
