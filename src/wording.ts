/** A name for a message slot, and what stands for it where names must not be shown. */
export interface Label {
  readonly text: string
  readonly redacted: string
}

/** Labels that read as a way from one to the next: `a → b → a`. */
export interface LabelPath {
  readonly path: readonly Label[]
}

/** What may fill a slot of a message. A list reads `a, b and c`; where one of them has a comma itself, `a, x; b; and c`. */
export type SlotValue = string | number | Label | LabelPath | readonly (string | Label)[]

/** `3 people`, `1 person`. */
export function count(amount: number, one: string, many: string): string {
  return `${amount} ${amount === 1 ? one : many}`
}

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[], joint: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} ${joint} ${words[words.length - 1]}`
}

/** The first few of a list, and how many more there are: a message stays short whatever the chart. */
export function listShort<Item>(items: readonly Item[], most = 5): readonly (Item | string)[] {
  return items.length <= most ? items : [...items.slice(0, most), `${items.length - most} more`]
}

/** The ends of a path, with dots for what lies between. */
export function pathShort(path: readonly Label[], most = 8): LabelPath {
  if (path.length <= most) return { path }
  const dots = `… ${path.length - most + 1} more …`
  return { path: [...path.slice(0, most - 2), { text: dots, redacted: dots }, ...path.slice(-1)] }
}

/** Fills the `{slots}` of a message; `show` decides how a label is written, `showText` how a word is. */
export function fillSlots(
  template: string,
  slots: Readonly<Record<string, SlotValue>>,
  show: (label: Label) => string = (label) => label.text,
  showText: (text: string) => string = (text) => text,
): string {
  const word = (value: string | number | Label): string =>
    clipped(typeof value === 'object' ? show(value) : typeof value === 'string' ? showText(value) : String(value))
  const words = (value: SlotValue): string => {
    if (typeof value !== 'object') return word(value)
    if ('path' in value) return value.path.map(word).join(' → ')
    return isList(value) ? joinLabels(value.map(word)) : word(value)
  }
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = slots[name]
    return value === undefined ? slot : words(value)
  })
}

function joinLabels(labels: readonly string[]): string {
  if (labels.length < 3 || !labels.some(hasComma)) return joinWords(labels)
  return `${labels.slice(0, -1).join('; ')}; and ${labels.at(-1)}`
}

/** Brackets keep together what is in them. */
function hasComma(label: string): boolean {
  return label.includes(', ') && label.replace(/\([^()]*\)/g, '').includes(', ')
}

/** Nobody reads a name of a megabyte, and a report would hold it once for every finding. */
const longestWord = 300

function clipped(text: string): string {
  return text.length <= longestWord ? text : `${text.slice(0, longestWord).replace(/[\ud800-\udbff]$/, '')}…`
}

function isList(value: SlotValue): value is readonly (string | Label)[] {
  return Array.isArray(value)
}
