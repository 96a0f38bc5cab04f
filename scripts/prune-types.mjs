import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Removes the declarations below a folder that its index.d.ts does not lead to. */
export function pruneTypes(folder) {
  const reached = new Set()
  const waiting = [resolve(folder, 'index.d.ts')]
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)) {
      const declared = resolve(dirname(file), path.replace(/\.(?:ts|js)$/, '.d.ts'))
      if (!existsSync(declared)) throw new Error(`${file} imports ${path}, which is not there.`)
      waiting.push(declared)
    }
  }
  removeOthers(resolve(folder), reached)
}

function removeOthers(folder, kept) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) removeOthers(path, kept)
    else if (!kept.has(path)) rmSync(path)
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder)
}
