import type { Label } from '../wording.ts'
import type { Person, Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { pseudonym } from './pseudonym.ts'
import { roleFacts } from './titles/roles.ts'

/** A person by name, else by id. */
export function personLabel({ id, name }: Person): Label {
  return { text: name ?? id ?? 'somebody without a name', redacted: id ?? anonymous(name) }
}

/** A seat by title and id: `Chief Revenue Officer (cro)`; where it has neither, by its holder. */
export function seatLabel(position: Position): Label {
  const { title, id } = position
  if (title !== undefined) return plain(id === undefined || id === title ? title : `${title} (${id})`)
  return id === undefined ? (holderName(position) ?? plain('a position without a title')) : plain(id)
}

/** As `seatLabel`, but a seat without a title or an id goes by its holder: `Ana Costa (1042)`, `Ana Costa (Clerk)`. */
export function positionLabel(position: Position): Label {
  const { title, id } = position
  const holder = title === undefined || id === undefined ? holderName(position) : undefined
  if (holder && id === undefined && title !== undefined) return { text: `${holder.text} (${title})`, redacted: title }
  return holder && position.id !== undefined
    ? { text: `${holder.text} (${position.id})`, redacted: position.id }
    : seatLabel(position)
}

/** A seat by its title alone, for where the id is said already. */
export function titleLabel(position: Position): Label {
  return position.title === undefined ? holderLabel(position) : plain(position.title)
}

/** A seat by its own title with the canonical role beside it: `dyrektor ds. przychodów (cro)`. */
export function roleLabel(position: Position, chart: IndexedChart): Label {
  const role = chart.role(position)
  return role === undefined ? seatLabel(position) : plain(`${position.title ?? roleFacts(role).label} (${role})`)
}

/** Who holds a seat, by name; an anonymous or empty seat by its title. */
export function holderLabel(position: Position): Label {
  return holderName(position) ?? seatLabel(position)
}

/** Somebody by name and seat: `Ana Costa (ceo)`; an anonymous or empty seat by its title and id. */
export function holderAtLabel(position: Position): Label {
  const holder = holderName(position)
  const seat = position.id ?? position.title
  return holder && seat !== undefined ? withNote(holder, seat) : seatLabel(position)
}

/** Somebody by name, title and role: `Bo Lind (Vertriebsvorstand, cso)`; without a name as `roleLabel`. */
export function holderInRoleLabel(position: Position, chart: IndexedChart): Label {
  const holder = holderName(position)
  if (!holder) return roleLabel(position, chart)
  return withNote(holder, [position.title, chart.role(position)].flatMap((word) => word ?? []).join(', '))
}

/** As `holderInRoleLabel`, to begin a sentence with: a seat without a holder is `The seat of Vertriebsvorstand (cso)`. */
export function subjectLabel(position: Position, chart: IndexedChart): Label {
  const label = holderInRoleLabel(position, chart)
  if (holderName(position)) return label
  return { text: `The seat of ${label.text}`, redacted: `The seat of ${label.redacted}` }
}

function holderName({ holders, id }: Position): Label | undefined {
  const [holder] = holders
  return holder?.name === undefined
    ? undefined
    : { text: holder.name, redacted: holder.id ?? id ?? anonymous(holder.name) }
}

/** Told apart from others in the same chart. */
function anonymous(name: string | undefined): string {
  return name === undefined ? 'somebody' : pseudonym(name)
}

function withNote({ text, redacted }: Label, note: string): Label {
  return note === '' ? { text, redacted } : { text: `${text} (${note})`, redacted: `${redacted} (${note})` }
}

function plain(text: string): Label {
  return { text, redacted: text }
}
