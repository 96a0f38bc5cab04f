/** Names of files that say only what is in them, where every folder of a chart holds one. */
const sameInEveryFolder = /^(?:_?index|readme|agents?|person|profile|employee|member)$/i

/** Whether a file, by its name without the extension, is the one that tells about its folder: `people/ana-costa/index.md`. */
export function standsForFolder(stem: string): boolean {
  return sameInEveryFolder.test(stem)
}
