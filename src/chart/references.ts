import type { Label } from '../wording.ts'
import type { BusinessUnit, Candidate, LifecycleStage, Position, SuccessionPlan } from './chart.ts'
import { type ChartRecord, fieldNode, fieldSpelling } from './chart-record.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { itemField } from './item-field.ts'
import { positionLabel, seatLabel } from './labels.ts'
import { cleanText } from './titles/clean-title.ts'
import { unitLabel } from './unit-label.ts'

/**
 * What a reference may name: a position; a person; either; or either, a role or a function besides (`anything`). Names
 * of people who are in no list of the chart are left out.
 */
type ReferenceKind = 'position' | 'person' | 'position-or-person' | 'anything'

/** A field, or an item of it, that names something else in the chart by its id. */
export interface Reference {
  readonly on: Position | BusinessUnit | LifecycleStage | SuccessionPlan | Candidate
  /** With the number of the item: `dottedLineTo.1`. */
  readonly field: string
  /** The field as the chart spells it. */
  readonly spelling: string
  readonly text: string
  readonly kind: ReferenceKind
  /** Whose field it is, for messages: `the plan for cro`. */
  readonly owner: Label
}

const none: readonly Reference[] = []

/** Every reference of a chart but `reportsTo` and `businessUnit`; of those to people, only what leads to nobody. */
export function references(chart: IndexedChart): readonly Reference[] {
  return [
    ...chart.positions.filter(namesOthers).flatMap(inPosition),
    ...chart.businessUnits.flatMap(inUnit),
    ...chart.lifecycle.flatMap(inStage),
    ...chart.plans.flatMap((plan) => inPlan(plan, chart)),
  ]
}

function inPosition(on: Position): readonly Reference[] {
  const owner = positionLabel(on)
  const { quota, actingFor, coveredBy, dottedLineTo, handsOffTo = [], liaison = [] } = on
  const make = maker(on, owner)
  return [
    ...make('person', unknownHolders(on), 'person'),
    // What a dialect works out itself names no field of the record.
    ...make('dottedLineTo', fieldNode(on.record, 'dottedLineTo') === undefined ? [] : dottedLineTo, 'position'),
    ...make('handsOffTo', handsOffTo, 'position'),
    ...make('quota', quota?.setBy, 'position').map((each) => ({
      ...each,
      field: 'quota.setBy',
      spelling: 'quota.setBy',
    })),
    ...make('actingFor', actingFor, 'position'),
    ...make('coveredBy', coveredBy, 'position'),
    ...make('liaison', liaison, 'anything'),
  ]
}

/** Most positions name nobody but their manager. */
function namesOthers({ quota, actingFor, coveredBy, dottedLineTo, handsOffTo, liaison, personReferences }: Position) {
  return (
    dottedLineTo.length > 0 ||
    personReferences.length > 0 ||
    (quota ?? actingFor ?? coveredBy ?? handsOffTo ?? liaison) !== undefined
  )
}

/** What `person:` says of people whom the chart does not know. */
function unknownHolders({ personReferences, holders }: Position): readonly string[] {
  if (personReferences.length === 0) return []
  const isKnown = (text: string): boolean => holders.some(({ id, name }) => id === text || name === cleanText(text))
  return new Set(personReferences).size > holders.length ? personReferences.filter((text) => !isKnown(text)) : []
}

function inUnit(on: BusinessUnit): readonly Reference[] {
  const { text, redacted } = unitLabel(on)
  const owner = { text: `the business unit ${text}`, redacted: `the business unit ${redacted}` }
  const make = maker(on, owner)
  return [...on.channelOwners].flatMap(([channel, owned]) =>
    make('channelOwners', owned, 'position').map((each) => ({ ...each, field: `channelOwners.${channel}` })),
  )
}

function inStage(on: LifecycleStage): readonly Reference[] {
  const words = `the stage ${on.stage ?? 'without a name'}`
  return maker(on, { text: words, redacted: words })('owner', on.owner, 'position')
}

function inPlan(on: SuccessionPlan, chart: IndexedChart): readonly Reference[] {
  const seat =
    on.writtenOn ?? (on.positionReference === undefined ? undefined : chart.positionById(on.positionReference))
  const what = seat ? seatLabel(seat).text : (on.positionReference ?? on.targetRole ?? 'no seat')
  const plan = { text: `the plan for ${what}`, redacted: `the plan for ${what}` }
  const candidate = { text: `a candidate for ${what}`, redacted: `a candidate for ${what}` }
  const make = maker(on, plan)
  return [
    ...make('position', on.positionReference, 'position'),
    ...make('owners', on.owners, 'position-or-person'),
    ...make('stakeholders', on.stakeholders, 'anything'),
    ...make('interimCover', on.interimCover, 'position-or-person'),
    ...on.candidates
      // Whoever comes from outside may be known by name only.
      .filter(({ person, candidateType }) => !person && candidateType !== 'external')
      .flatMap((each) => maker(each, candidate)('person', each.personReference, 'person')),
  ]
}

/** Makes the references of a field from what it says. */
function maker<Entity extends Reference['on'] & { readonly record: ChartRecord }>(on: Entity, owner: Label) {
  return (field: string, said: string | readonly string[] | undefined, kind: ReferenceKind): readonly Reference[] => {
    const texts = typeof said === 'string' ? [said] : (said ?? [])
    if (texts.length === 0) return none
    const fieldOf = itemField(on.record, field)
    const spelling = fieldSpelling(on.record, field)
    return texts.map((text) => ({ on, field: fieldOf(text), spelling, text, kind, owner }))
  }
}
