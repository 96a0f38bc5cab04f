import { announceCandidates } from './announce-candidates.ts'
import type { Chart, Person, Position, SuccessionPlan } from './chart.ts'
import type { ChartParts } from './chart-part.ts'
import { type ChartRecord, fieldNode } from './chart-record.ts'
import { dropNobody } from './drop-nobody.ts'
import { type JoinedOutline, joinOutlines } from './join-outlines.ts'
import { namesSuffice } from './names-suffice.ts'
import { PeopleDirectory } from './people-directory.ts'
import type { Placeholders } from './placeholder-name.ts'
import { readBusinessUnit } from './read-business-unit.ts'
import { readHolders } from './read-holders.ts'
import { readLifecycleStage } from './read-lifecycle-stage.ts'
import { readPositions } from './read-positions.ts'
import { readSuccessionPlan } from './read-succession-plan.ts'
import { readTopFields } from './read-top-fields.ts'
import { type ReadinessReader, type ReadinessSpellings, readinessReader } from './readiness.ts'

/** What the user says about reading a chart. */
export interface ReadSettings {
  readonly roots: readonly string[] | undefined
  /** Words of the user's own for seats without a holder and holders without a name. */
  readonly placeholders?: Placeholders | undefined
  /** How the company spells the readiness of candidates. */
  readonly readiness?: readonly ReadinessSpellings[]
}

/** Turns the records that dialects found in the files of a chart into people, positions, units and plans. Reads all it can, whatever is wrong. */
export function readChart(parts: ChartParts, settings: ReadSettings): Chart {
  const outline = joinOutlines(parts)
  const dialect = [...new Set(parts.map((part) => part.dialect.name))].join(', ')
  const isSmall = namesSuffice(dialect, outline.positions.length)
  const directory = new PeopleDirectory(outline.people, isSmall, settings.placeholders)
  const { positions, leftOut } = readPositions(outline.positions, directory, {
    roots: settings.roots,
    isAlone: parts.length === 1,
  })
  const plans = readPlans(parts, outline, positions, directory, readinessReader(settings.readiness))
  // Whom only a plan describes may hold a seat as well.
  readHolders(positions.filter(namesUnknown), directory)
  const businessUnits = outline.businessUnits.map(readBusinessUnit)
  const lifecycle = outline.lifecycle.map(readLifecycleStage)
  dropNobody({ positions, businessUnits, lifecycle, plans })
  return {
    sources: parts.map(({ tree }) => tree.source),
    dialect,
    ...readTopFields(parts),
    positions,
    leftOut,
    people: directory.people satisfies readonly Person[],
    businessUnits,
    lifecycle,
    plans,
    declaresPeople: directory.declaresPeople,
  }
}

function namesUnknown({ personReferences, holders }: Position): boolean {
  return personReferences.length > holders.length
}

function readPlans(
  parts: ChartParts,
  outline: JoinedOutline,
  positions: readonly Position[],
  directory: PeopleDirectory,
  readiness: ReadinessReader,
): readonly SuccessionPlan[] {
  const tops = new Map(parts.map((part) => [part.tree, part.outline.top]))
  const written: { readonly record: ChartRecord; readonly on: Position | undefined }[] = []
  for (const position of positions) {
    const { tree } = position.record
    const node = fieldNode(position.record, 'succession')
    if (node === undefined || tree.kind(node) !== 'map') continue
    const record: ChartRecord = {
      tree,
      node: tree.target(node),
      names: tops.get(tree)?.names ?? position.record.names,
      keyIsId: false,
    }
    written.push({ record, on: position })
  }
  for (const record of outline.plans) written.push({ record, on: undefined })
  for (const { record } of written) announceCandidates(record, directory)
  return written.map(({ record, on }, index) => readSuccessionPlan(record, index, on, directory, readiness))
}
