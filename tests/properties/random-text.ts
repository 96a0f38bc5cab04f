import type { Choices } from './choices.ts'

const keys = [
  'positions',
  'id',
  'title',
  'reportsTo',
  'reports',
  'person',
  'people',
  'name',
  'succession',
  'x-own',
  'kind',
]
const scalars = [
  'ceo',
  'cro',
  'null',
  '~',
  '007',
  '1e3',
  '.inf',
  '0x1F',
  'true',
  '2026-11-01',
  'Chief Revenue Officer',
  '',
]

/** YAML by its grammar, now and then a little off: anchors, aliases, merges, tags, block scalars, comments, documents. */
export function yamlText(choices: Choices): string {
  const document = () => `${choices.oneIn(6) ? '%YAML 1.2\n---\n' : ''}${yamlBlock(choices, 0, 0)}\n`
  return choices.list(2, document).join(choices.of(['---\n', '...\n---\n', '--- # next\n', '---\n---\n'])) || document()
}

function yamlBlock(choices: Choices, indent: number, depth: number): string {
  const pad = ' '.repeat(indent)
  const step = choices.of([2, 1, 4])
  const value = () => yamlValue(choices, indent + step, depth + 1)
  const lines = choices.list(4, () => {
    const key = choices.of([...keys, ...keys, '"q"', "'it''s'", '? x\n:', '*a ', '<<', '!t k', '&k k', '[a]', ''])
    return `${pad}${key}:${value()}`
  })
  const items = choices.list(4, () => `${pad}-${value()}`)
  return (
    (choices.oneIn(2) ? lines : items).join(
      choices.of(['\n', '\n', '\n\n', '\n# orglint-disable-next-line\n', '\r\n']),
    ) || `${pad}{}`
  )
}

function yamlValue(choices: Choices, indent: number, depth: number): string {
  const properties = choices.of(['', '', '', '', ' &a', ' &b', ' !!str', ' !include', ' !!map', ' !<tag:x,2000:y>'])
  const pad = ' '.repeat(indent)
  switch (choices.below(depth > 4 ? 6 : 9)) {
    case 0:
      return `${properties} ${choices.of(scalars)}`
    case 1:
      return ` *${choices.of(['a', 'b', 'ghost'])}`
    case 2:
      return `${properties} ${flow(choices, depth)}`
    case 3:
      return `${properties} ${choices.of(['|', '>', '|-', '>+', '|2'])}\n${pad}some: text\n\n${pad}  # more`
    case 4:
      return `${properties} "${choices.of(['a\\n\\u00e9', 'two\n  lines', '\\x', 'open'])}"${choices.of([' # why', '', ' x'])}`
    case 5:
      return choices.of(['', ' # nothing', " 'a'", ' @', ' `', ' %'])
    default:
      return `${properties}\n${yamlBlock(choices, indent, depth)}`
  }
}

function flow(choices: Choices, depth: number): string {
  if (depth > 5) return choices.of(scalars)
  const inner = () => choices.of([flow(choices, depth + 1), choices.of(scalars), '*a', '&c d', '"q"'])
  return choices.oneIn(2)
    ? `[${choices.list(3, inner).join(choices.of([', ', ',', ' ,\n  ']))}]`
    : `{${choices.list(3, () => `${choices.of(keys)}${choices.of([': ', ':', ''])}${inner()}`).join(', ')}}`
}

/** JSON by its grammar, now and then with what only looks like it. */
export function jsonText(choices: Choices, depth = 0): string {
  const space = () => choices.of(['', '', ' ', '\n', '\t', '/* c */', '// c\n'])
  const separator = choices.of([',', ',', ',', ',', ', ', ',,', ''])
  const value = () => space() + jsonText(choices, depth + 1) + space()
  const key = () => (choices.oneIn(15) ? choices.of(['a', "'a'", '1', '']) : JSON.stringify(choices.of(keys)))
  switch (choices.below(depth > 5 ? 4 : 7)) {
    case 0:
      return JSON.stringify(choices.of(scalars))
    case 1:
      return choices.of(['1', '-0', '1e5', '0.5', '01', '+1', '1.', '-', 'NaN', '1e999', '9'.repeat(30)])
    case 2:
      return choices.of(['null', 'true', 'false', 'undefined', 'nul', ''])
    case 3:
      return choices.of(['"\\u00e9"', '"\\ud83d"', '"\\x"', '"a\nb"', '"open', "'a'", '"\u0000"', '"\u2028"'])
    case 4:
    case 5:
      return `{${choices.list(5, () => `${key()}${space()}:${value()}`).join(separator)}${choices.of(['}', '}', '}', ',}', ']', ''])}`
    default:
      return `[${choices.list(5, value).join(separator)}${choices.of([']', ']', ']', ',]', '}', ''])}`
  }
}
