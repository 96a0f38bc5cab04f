import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { importTypescript } from './import-typescript.mjs'

/** Writes what follows from the rules and the commands into the README, the pages of docs and the picture of a terminal; begins a page for a rule that has none. */
const root = new URL('../', import.meta.url)
const { generatedDocs } = await importTypescript(new URL('generated-docs.ts', import.meta.url))
const { cliPage } = await importTypescript(new URL('cli-docs.ts', import.meta.url))
const { terminalPicture } = await importTypescript(new URL('terminal-picture.ts', import.meta.url))

const derived = [...generatedDocs(read), await cliPage(read), await terminalPicture(fileURLToPath(root))]

for (const [path, text] of derived) {
  if (read(path) === text) continue
  writeFileSync(new URL(path, root), text)
  console.log(`Wrote ${path}.`)
}

function read(path) {
  try {
    return readFileSync(new URL(path, root), 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}
