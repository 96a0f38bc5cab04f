const special = /[*?[\]{}]|[!@+]\(/

/** Whether a path asks for matching. */
export function isPattern(path: string): boolean {
  return special.test(path)
}

/**
 * A pattern as the folder that it starts from, and the rest: `../org/*.yaml` → `../org` and `*.yaml`. A path
 * without anything to match is its folder and its name.
 */
export function splitPattern(pattern: string): { readonly folder: string; readonly rest: string } {
  const parts = pattern.split('/')
  const first = parts.findIndex(isPattern)
  const at = first === -1 ? parts.length - 1 : first
  const folder = parts.slice(0, at).join('/')
  const isRoot = at === 1 && /^(?:[A-Za-z]:)?$/.test(folder)
  return { folder: isRoot ? `${folder}/` : folder || '.', rest: parts.slice(at).join('/') }
}
