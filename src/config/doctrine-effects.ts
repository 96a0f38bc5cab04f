import { type DoctrineEffect, type DoctrineSwitch, doctrineSwitches } from './doctrine.ts'
import { doctrineSchools } from './doctrine-schools.ts'
import { mergeOptions } from './rule-options.ts'
import type { RuleSettings } from './rule-settings.ts'

/** What a configuration says under `doctrine:`: a school, and single switches that go before it. */
export interface DoctrineChoice {
  readonly school: string | undefined
  /** Switch → value. */
  readonly switches: ReadonlyMap<string, string>
}

/** The options of rules under a doctrine: it changes defaults, so whatever the user says of a rule goes before it. */
export function withDoctrine(settings: RuleSettings, choice: DoctrineChoice): RuleSettings {
  const changed = new Map(settings)
  for (const [ruleId, option, value] of doctrineEffects(choice)) {
    const before = changed.get(ruleId)
    if (before === undefined) continue
    changed.set(ruleId, { ...before, options: mergeOptions(before.options, { [option]: value }) })
  }
  return changed
}

/** The effects of a choice; each switch counts once. Names that are not known have no effect. */
export function doctrineEffects({ school, switches }: DoctrineChoice): readonly DoctrineEffect[] {
  const ofSchool = school === undefined ? undefined : own(doctrineSchools, school)?.choices
  const choices = new Map([...Object.entries(ofSchool ?? {}), ...switches])
  const known: Readonly<Record<string, DoctrineSwitch>> = doctrineSwitches
  return [...choices].flatMap(([name, value]) => own(own(known, name)?.values ?? {}, value)?.effects ?? [])
}

function own<Value>(map: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined
}
