import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Writes the licences of the packages whose modules went into a bundle, as those licences ask.
 * @param {Iterable<string>} inputs paths of modules, from `root`
 */
export function writeNotices(root, inputs, file) {
  const folders = new Set()
  for (const path of inputs) {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []
    if (folder) folders.add(folder)
  }
  const notices = [...folders].sort().map((folder) => notice(join(root, folder)))
  writeFileSync(file, ['orglint contains these packages, under their own licences.', ...new Set(notices)].join('\n\n'))
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const licence = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  if (!licence) throw new Error(`${name} has no licence file: write down by hand what it asks for.`)
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${readFileSync(join(folder, licence), 'utf8').trim()}\n`
}
