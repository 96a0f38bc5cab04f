const longest = 1000
const mostFolders = 4
const mostStars = 4
const mostChoices = 8

/**
 * Whether matching a glob pattern may take longer than anybody waits, as with many `*` in one name: the search tries
 * every way to share the name out among them. No pattern that somebody wrote for files is.
 */
export function isTooIntricate(pattern: string): boolean {
  if (pattern.length > longest) return true
  const names = pattern.split('/')
  if (names.filter((name) => name.includes('**')).length > mostFolders) return true
  return /[+*]\(/.test(pattern) || names.some(isIntricateName)
}

function isIntricateName(name: string): boolean {
  const stars = name.match(/\*+/g)?.length ?? 0
  const choices = name.match(/[{(]/g)?.length ?? 0
  return stars > mostStars || choices > mostChoices
}
