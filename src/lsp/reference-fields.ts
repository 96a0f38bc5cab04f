import type { RecordEntity } from './entities-of.ts'

/** What a field refers to by id; `either`: a position, else a person. */
export type ReferenceTarget = 'position' | 'person' | 'either' | 'unit'

export interface ReferenceField {
  /** The field, in canonical spelling, and where inside it the ids stand. */
  readonly path: readonly string[]
  readonly target: ReferenceTarget
}

const to = (target: ReferenceTarget, ...fields: readonly string[]): readonly ReferenceField[] =>
  fields.map((field) => ({ path: field.split('.'), target }))

/** The fields of each kind of record that hold ids of others: one, a list, or a map with ids as values. */
export const referenceFields: Readonly<Record<Exclude<RecordEntity['kind'], 'person'>, readonly ReferenceField[]>> = {
  position: [
    ...to('position', 'reportsTo', 'dottedLineTo', 'handsOffTo', 'quota.setBy', 'actingFor', 'coveredBy', 'reports'),
    ...to('either', 'liaison'),
    ...to('person', 'person'),
    ...to('unit', 'businessUnit'),
  ],
  'business-unit': to('position', 'channelOwners'),
  'lifecycle-stage': [...to('position', 'owner'), ...to('unit', 'businessUnit')],
  'succession-plan': [
    ...to('position', 'position'),
    ...to('either', 'owners', 'stakeholders', 'interimCover'),
    ...to('unit', 'businessUnit'),
  ],
  candidate: to('person', 'person'),
}
