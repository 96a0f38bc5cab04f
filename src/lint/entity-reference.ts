import type { Entity } from '../chart/chart.ts'
import type { IndexedChart } from '../chart/indexed-chart.ts'
import type { EntityReference } from '../finding.ts'

/** What reports say of an entity, apart from its place. */
export function entityReference(entity: Entity, chart: IndexedChart): EntityReference {
  switch (entity.kind) {
    case 'position':
      return {
        kind: entity.kind,
        ...present('id', entity.id),
        ...present('title', entity.title),
        ...present('role', chart.role(entity)),
        ...present('name', entity.holders[0]?.name),
      }
    case 'person':
    case 'business-unit':
      return { kind: entity.kind, ...present('id', entity.id), ...present('name', entity.name) }
    case 'lifecycle-stage':
      return { kind: entity.kind, ...present('id', entity.stage) }
    case 'succession-plan':
      return {
        kind: entity.kind,
        ...present('id', entity.writtenOn?.id ?? entity.positionReference ?? entity.targetRole),
      }
    case 'candidate':
      return {
        kind: entity.kind,
        ...present('id', entity.person?.id ?? entity.personReference),
        ...present('name', entity.person?.name),
      }
    case 'chart':
      return { kind: entity.kind }
  }
}

function present<Key extends string>(key: Key, value: string | undefined): { readonly [K in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: string })
}
