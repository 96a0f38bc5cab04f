import type { NodeId, Tree } from '../parse/tree.ts'
import { barePerson } from './bare-person.ts'
import type { Person } from './chart.ts'
import type { ChartRecord } from './chart-record.ts'
import { contradicts } from './contradicts.ts'
import { isNull } from './dialects/list-records.ts'
import { canonicalNames } from './field-names.ts'
import { readText } from './field-readers.ts'
import { FirstByKey } from './first-by-key.ts'
import { isFullName } from './is-full-name.ts'
import { nameKey } from './name-key.ts'
import { personalFacts } from './personal-facts.ts'
import { type Placeholders, placeholderTest } from './placeholder-name.ts'
import { readPerson } from './read-person.ts'
import { cleanText } from './titles/clean-title.ts'
import { foldText } from './titles/fold-text.ts'

/** What stands where people are named. */
export interface NamedPeople {
  readonly people: readonly Person[]
  /** Ids and names as written, those that resolve to nobody too. */
  readonly references: readonly string[]
  /** A placeholder says that the seat is empty. */
  readonly vacant: boolean
}

export const nobody: NamedPeople = { people: [], references: [], vacant: false }

/** The people of a chart while it is read: those it declares, and those that positions and plans name. */
export class PeopleDirectory {
  readonly people: Person[] = []
  readonly declaresPeople: boolean
  readonly #byId = new FirstByKey<Person>()
  readonly #byName = new FirstByKey<Person>()
  /** Nodes are numbered per file. */
  readonly #byNode = new Map<Tree, Map<NodeId, Person>>()
  readonly #filesWithPeople: ReadonlySet<Tree>
  /** Whether a full name is enough to know somebody again. */
  readonly #namesSuffice: boolean
  /** By the full name of those whom the chart lists, as it is written and for comparison; undefined where several bear it. */
  readonly #listed = new Map<string, Person | undefined>()
  readonly #listedByKey = new Map<string, Person | undefined>()

  readonly #placeholder: (name: string) => 'vacant' | 'anonymous' | undefined

  constructor(declared: readonly ChartRecord[], namesSuffice: boolean, placeholders?: Placeholders) {
    this.#placeholder = placeholderTest(placeholders)
    this.#namesSuffice = namesSuffice
    this.declaresPeople = declared.length > 0
    this.#filesWithPeople = new Set(declared.map(({ tree }) => tree))
    for (const record of declared) {
      const person = this.#add(readPerson(record, this.people.length, true))
      if (!namesSuffice || person.name === undefined) continue
      addOnly(this.#listed, foldText(person.name), person)
      addOnly(this.#listedByKey, nameKey(person.name), person)
    }
  }

  /** Takes in whom `person:` describes on the spot, so that whatever is read before may name them by their id. */
  announce(tree: Tree, node: NodeId): void {
    const kind = tree.kind(node)
    if (kind === 'map') this.#inline(tree, tree.target(node))
    else if (kind === 'list')
      for (const { node: item } of tree.children(node))
        if (tree.kind(item) === 'map') this.#inline(tree, tree.target(item))
  }

  /** Reads `person:`: an id, a name where the chart declares nobody, a map, or a list of these. */
  named(record: ChartRecord, tree: Tree, node: NodeId): NamedPeople {
    if (isNull(tree, node)) return nobody
    const kind = tree.kind(node)
    if (kind === 'list') return this.#all(record, tree, node)
    if (kind === 'map') return this.#inline(tree, tree.target(node))
    const text = readText(tree, node)
    if (text === undefined) return nobody
    const known = this.#byId.get(text)
    if (known) return { people: [known], references: [text], vacant: false }
    const placeholder = this.#placeholder(text)
    if (placeholder) return { ...nobody, vacant: placeholder === 'vacant' }
    const listed = this.#listedWithoutId(text)
    if (listed) return { people: [listed], references: [text], vacant: false }
    const person = this.#mayBeAName(text, tree) ? this.#byThatName(text, record) : this.#namedElsewhere(text, tree)
    return { people: person ? [person] : [], references: [text], vacant: false }
  }

  /** Reads whom a plan names, on a map or on the record itself: as `named`, but a name alone means whoever bears it in the chart already. */
  candidate(record: ChartRecord, node: NodeId): NamedPeople {
    const { tree } = record
    const name = node === record.node ? nameWithoutId(tree, node) : nameAlone(tree, node)
    const known = this.#namesSuffice ? this.#byFullName(name) : undefined
    return known ? { ...nobody, people: [known] } : this.named(record, tree, node)
  }

  /**
   * Somebody whose name stands straight on a record; each record is a person of its own, unless the chart lists them.
   * There the ids of the record stand for its person too, so that a plan can name them.
   */
  nameOn(
    record: ChartRecord,
    { name, email }: { readonly name: string; readonly email: string | undefined },
    ids: readonly string[],
  ): NamedPeople {
    const placeholder = this.#placeholder(name)
    if (placeholder) return { ...nobody, vacant: placeholder === 'vacant' }
    const bare = barePerson(name, record, this.people.length, { email })
    const person = this.#listedAs(bare) ?? this.#add(bare)
    for (const id of ids) this.#byId.add(id, person)
    return { ...nobody, people: [person] }
  }

  #all(record: ChartRecord, tree: Tree, list: NodeId): NamedPeople {
    const each = tree
      .children(list)
      .map(({ node }) => (tree.kind(node) === 'list' ? nobody : this.named(record, tree, node)))
    return {
      people: [...new Set(each.flatMap(({ people }) => people))],
      references: each.flatMap(({ references }) => references),
      vacant: each.length > 0 && each.every(({ vacant }) => vacant),
    }
  }

  #inline(tree: Tree, node: NodeId): NamedPeople {
    const nodes = this.#byNode.get(tree) ?? new Map<NodeId, Person>()
    const known = nodes.get(node)
    if (known) return { ...nobody, people: [known] }
    const person = readPerson({ tree, node, names: canonicalNames, keyIsId: false }, this.people.length, false)
    const placeholder = person.name === undefined ? undefined : this.#placeholder(person.name)
    if (placeholder) return { ...nobody, vacant: placeholder === 'vacant' }
    const meant = this.#meantBy(person)
    this.#byNode.set(tree, nodes.set(node, meant))
    return { ...nobody, people: [meant] }
  }

  /** Somebody may be written out wherever they are named: who has the id already, where both records agree. */
  #meantBy(person: Person): Person {
    const first = person.id === undefined ? this.#listedAs(person) : this.#byId.get(person.id)
    this.#add(person)
    if (!first || contradicts(first, person)) return person
    for (const fact of ['name', ...personalFacts] as const) {
      if (first[fact] === undefined && person[fact] !== undefined) Object.assign(first, { [fact]: person[fact] })
    }
    return first
  }

  #byFullName(name: string | undefined): Person | undefined {
    return name === undefined || !isFullName(name) ? undefined : this.#byName.get(this.#nameKey(cleanText(name)))
  }

  #nameKey(name: string): string {
    return this.#namesSuffice ? nameKey(name) : name
  }

  /** Who is listed under the full name of somebody without an id, where only one is and nothing else is said of either. */
  #listedAs(person: Person): Person | undefined {
    if (this.#listed.size === 0 || person.name === undefined || !isFullName(person.name)) return undefined
    const listed = this.#listedUnder(person.name)
    return listed && !contradicts(listed, person) ? listed : undefined
  }

  /**
   * Whether a text that nobody has as id is a name and no mistaken id. In a file that lists no people, while another
   * file of the chart does, it is one where there is a blank in it.
   */
  #mayBeAName(text: string, tree: Tree): boolean {
    return !this.declaresPeople || (!this.#filesWithPeople.has(tree) && /\s/.test(text))
  }

  #listedUnder(name: string): Person | undefined {
    const written = foldText(name)
    return this.#listed.has(written) ? this.#listed.get(written) : this.#listedByKey.get(nameKey(name))
  }

  /** Who is listed by name alone, so that no id can be meant. */
  #listedWithoutId(text: string): Person | undefined {
    const listed = this.#listedUnder(text)
    return listed?.id === undefined ? listed : undefined
  }

  /** Somebody of whom another file of the chart says no more than the name. */
  #namedElsewhere(text: string, tree: Tree): Person | undefined {
    const known = this.#byName.get(this.#nameKey(cleanText(text)))
    return known && !known.declared && known.record.tree !== tree ? known : undefined
  }

  #byThatName(text: string, record: ChartRecord): Person {
    const name = cleanText(text)
    const known = this.#byName.get(this.#nameKey(name))
    if (known) return known
    return this.#add(barePerson(name, record, this.people.length))
  }

  #add(person: Person): Person {
    this.people.push(person)
    if (person.name !== undefined) this.#byName.add(this.#nameKey(person.name), person)
    if (person.id !== undefined) this.#byId.add(person.id, person)
    return person
  }
}

function addOnly(people: Map<string, Person | undefined>, key: string, person: Person): void {
  people.set(key, people.has(key) ? undefined : person)
}

function nameWithoutId(tree: Tree, node: NodeId): string | undefined {
  const name = tree.get(node, 'name')
  return name === undefined || tree.get(node, 'id') !== undefined ? undefined : readText(tree, name)
}

/** The name of somebody of whom a map says nothing else. */
function nameAlone(tree: Tree, node: NodeId): string | undefined {
  if (tree.kind(node) !== 'map') return undefined
  const [only, ...others] = tree.children(node)
  return only?.key === 'name' && others.length === 0 ? readText(tree, only.node) : undefined
}
