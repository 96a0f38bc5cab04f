import type { Io } from '../io.ts'
import { nearest } from '../nearest.ts'
import { quoteText } from '../parse/describe-value.ts'
import { absolutePath, fileName, folderOf, isAbsolutePath, reportPath } from '../paths.ts'
import { formatOf } from '../read/chart-files.ts'
import type { Source } from '../source.ts'
import { joinWords } from '../wording.ts'
import { configurationSource } from './configuration-problem.ts'
import { configurationNames } from './find-configuration.ts'
import { findPackage, type InstalledPackage } from './find-package.ts'
import { presetNames } from './presets.ts'
import { readConfiguration } from './read-configuration.ts'

/** A configuration that another one extends, before it is parsed. */
export interface ExtendedSource {
  /** Tells it from every other one. */
  readonly identity: string
  readonly source: Source
  /** Under which key of the file it stands; undefined: it is the file. */
  readonly key: string | undefined
  /** What its own references count from: files, packages and plugins; absolute. */
  readonly referenceFolder: string
  /** Whether its patterns count from its own folder; those of a package, from that of whoever extends it. */
  readonly ownPatterns: boolean
}

type World = Pick<Io, 'kindOf' | 'readFile' | 'realPath' | 'findFiles' | 'workingFolder'>

/** What a word under `extends:` stands for, presets apart; or why it stands for nothing, in sentences. */
export async function resolveExtended(word: string, from: string, io: World): Promise<ExtendedSource | string> {
  const isPath = /^\.\.?(\/|$)/.test(word) || isAbsolutePath(word)
  if (isPath) return extendedFile(absolutePath(word, from), io, () => missingFile(word, from, io))
  const found = await findPackage(word, from, io)
  if (found) return ofPackage(found, word, io)
  const near = nearest(word, presetNames)
  if (near === undefined && formatOf(word) !== undefined) {
    return `"extends" names a file by a path that begins with ./ or ../. Did you mean ${quoteText(`./${word}`)}?`
  }
  if (near !== undefined) return `Unknown preset ${quoteText(word)} in "extends". Did you mean ${quoteText(near)}?`
  const [scope = '', name] = word.split('/')
  if (scope.startsWith('@')) {
    return `The package ${quoteText(word)} is not installed in a node_modules of the folder of this configuration or above. Install it, as with npm install --save-dev.`
  }
  if (name !== undefined) {
    return `${quoteText(word)} in "extends" leads nowhere: no plugin here has the namespace ${quoteText(scope)}, and no package of that name is installed. Name the plugin under "plugins", or install the package.`
  }
  const known = joinWords([...presetNames, 'a file such as ./shared.yaml'], 'or')
  return `${quoteText(word)} in "extends" is no preset, and no package of that name is installed. Use ${known}.`
}

async function extendedFile(file: string, io: World, missing: () => Promise<string>): Promise<ExtendedSource | string> {
  const kind = await io.kindOf(file).catch(() => undefined)
  if (kind === undefined) return missing()
  if (kind === 'folder') return 'This is a folder. Name a file in it.'
  const source = await readConfiguration(file, io)
  if ('message' in source) return source.message
  return { identity: file, source, key: undefined, referenceFolder: folderOf(file), ownPatterns: true }
}

async function missingFile(word: string, from: string, io: World): Promise<string> {
  const folder = folderOf(absolutePath(word, from))
  const names = (await io.findFiles(['*'], { folder, skipFolder: () => true })).map(fileName)
  const near = nearest(fileName(word), names)
  const hint =
    near === undefined
      ? `Paths count from the folder of this configuration.`
      : `Did you mean ${quoteText(word.slice(0, word.length - fileName(word).length) + near)}?`
  return `There is no file ${quoteText(word)} to extend. ${hint}`
}

async function ofPackage(found: InstalledPackage, word: string, io: World): Promise<ExtendedSource | string> {
  const { name, folder, text, inside } = found
  const inPackage = async (path: string): Promise<ExtendedSource | string> => {
    const file = absolutePath(path, folder)
    const gone = async () => `The package ${name} is installed, but has no file ${path}.`
    const extended = await extendedFile(file, io, gone)
    return typeof extended === 'string' ? extended : { ...extended, ownPatterns: false }
  }
  if (inside !== '') return inPackage(inside)
  const facts = packageFacts(text)
  if (facts === undefined) return `The package.json of ${name} cannot be read. Install the package again.`
  if (typeof facts.orglint === 'string') return inPackage(facts.orglint)
  if (typeof facts.orglint === 'object' && facts.orglint !== null) {
    const path = `${folder}/package.json`
    const source: Source = { ...configurationSource(reportPath(path, io.workingFolder), text), format: 'json' }
    return { identity: path, source, key: 'orglint', referenceFolder: folder, ownPatterns: false }
  }
  for (const file of configurationNames) {
    if ((await io.kindOf(`${folder}/${file}`).catch(() => undefined)) === 'file') return inPackage(file)
  }
  if (typeof facts.main === 'string' && formatOf(facts.main) !== undefined) return inPackage(facts.main)
  const ways = joinWords(
    ['a file orglint.config.yaml', 'a key "orglint" in its package.json', 'a YAML or JSON file as "main"'],
    'or',
  )
  return `The package ${word} holds no configuration: it would need ${ways}. A package of rules belongs under "plugins".`
}

function packageFacts(text: string): { readonly orglint?: unknown; readonly main?: unknown } | undefined {
  try {
    const facts: unknown = JSON.parse(text)
    return typeof facts === 'object' && facts !== null ? facts : undefined
  } catch {
    return undefined
  }
}
