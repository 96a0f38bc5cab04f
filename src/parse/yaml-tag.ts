/** What orglint makes of a tag. `none`: what it would be without a tag. */
export type YamlTag = 'str' | 'int' | 'float' | 'bool' | 'null' | 'map' | 'seq' | 'merge' | 'none' | 'unsupported'

const standardPrefix = 'tag:yaml.org,2002:'
const standardTags = new Set<YamlTag>(['str', 'int', 'float', 'bool', 'null', 'map', 'seq', 'merge'])

/** Reads a tag as written; `handles` are those that `%TAG` lines declare. */
export function readYamlTag(written: string, handles: ReadonlyMap<string, string>): YamlTag {
  if (written === '!') return 'none'
  const full = fullName(written, handles)
  if (!full.startsWith(standardPrefix)) return 'unsupported'
  const name = full.slice(standardPrefix.length) as YamlTag
  return standardTags.has(name) ? name : 'unsupported'
}

function fullName(written: string, handles: ReadonlyMap<string, string>): string {
  if (written.startsWith('!<')) return written.slice(2, -1)
  const handle = written.slice(0, written.indexOf('!', 1) + 1) || '!'
  const prefix = handles.get(handle) ?? (handle === '!!' ? standardPrefix : handle)
  return prefix + written.slice(handle.length)
}
