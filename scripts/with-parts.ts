/** The line that begins a part of a page that is made, not written. */
export function opening(part: string): string {
  return `<!-- ${part}: made by "npm run docs" -->`
}

/** The line that ends it. */
export function closing(part: string): string {
  return `<!-- end of ${part} -->`
}

/** A page with these parts made anew. Throws where it has no place for one. */
export function withParts(text: string, parts: ReadonlyMap<string, string>, path: string): string {
  let filled = text
  for (const [part, content] of parts) {
    const start = filled.indexOf(opening(part))
    const end = filled.indexOf(closing(part), start)
    if (start === -1 || end === -1) throw new Error(`${path} needs the lines ${opening(part)} and ${closing(part)}.`)
    filled = `${filled.slice(0, start)}${opening(part)}\n${content}\n${filled.slice(end)}`
  }
  return filled
}
