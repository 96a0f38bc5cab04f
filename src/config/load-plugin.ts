import { exports as resolveExports } from 'resolve.exports'
import type { Io } from '../io.ts'
import { nearest } from '../nearest.ts'
import { quoteText } from '../parse/describe-value.ts'
import { absolutePath, fileName, folderOf, isAbsolutePath } from '../paths.ts'
import { checkPlugin } from './check-plugin.ts'
import { findPackage, type InstalledPackage } from './find-package.ts'
import { type LoadedPlugin, withNamespace } from './named-plugin.ts'

type World = Pick<Io, 'kindOf' | 'readFile' | 'realPath' | 'findFiles' | 'importModule'>

/** Runs the module that a word under `plugins:` names; or says in sentences why its rules cannot be run. */
export async function loadPlugin(word: string, from: string, io: World): Promise<LoadedPlugin | string> {
  const file = await moduleFile(word, from, io)
  if (typeof file !== 'object') return file
  let exported: unknown
  try {
    exported = await io.importModule(file.path)
  } catch (error) {
    return `The plugin ${quoteText(word)} cannot be loaded, so its rules were not run. It broke off with: ${inOneLine(error)}`
  }
  const plugin = (exported as { readonly default?: unknown } | undefined)?.default
  const faults = checkPlugin(plugin, word)
  if (typeof faults === 'string') return faults
  return withNamespace(faults, file.path)
}

interface ModuleFile {
  readonly path: string
}

async function moduleFile(word: string, from: string, io: World): Promise<ModuleFile | string> {
  if (/^\.\.?(\/|$)/.test(word) || isAbsolutePath(word)) {
    const path = absolutePath(word, from)
    if ((await io.kindOf(path).catch(() => undefined)) === 'file') return { path }
    const folder = folderOf(path)
    const names = (await io.findFiles(['*'], { folder, skipFolder: () => true })).map(fileName)
    const near = nearest(fileName(word), names)
    const hint =
      near === undefined
        ? 'Paths count from the folder of this configuration.'
        : `Did you mean ${quoteText(word.slice(0, word.length - fileName(word).length) + near)}?`
    return `There is no plugin ${quoteText(word)}, so its rules were not run. ${hint}`
  }
  if (/^[a-z]+:\/\//i.test(word)) {
    return `A plugin is a file such as ./house-rules.mjs or an installed package, and ${quoteText(word)} is an address: nothing is ever fetched. Its rules were not run.`
  }
  const found = await findPackage(word, from, io)
  if (found) return entryOf(found, word)
  const isFile = /\.[cm]?js$/.test(word)
  return isFile
    ? `"plugins" names a file by a path that begins with ./ or ../. Did you mean ${quoteText(`./${word}`)}? Its rules were not run.`
    : `The package ${quoteText(word)} is not installed in a node_modules of ${quoteText(from)} or above, so its rules were not run. Install it, as with npm install --save-dev.`
}

/** The module that stands for a package, as Node chooses it for \`import\`. */
function entryOf({ name, folder, text, inside }: InstalledPackage, word: string): ModuleFile | string {
  try {
    const facts = JSON.parse(text) as { readonly main?: unknown; readonly exports?: unknown }
    const entry = inside === '' ? '.' : `./${inside}`
    const main = typeof facts.main === 'string' ? facts.main : 'index.js'
    const [target] = facts.exports ? (resolveExports({ name, ...facts }, entry) ?? []) : [inside === '' ? main : inside]
    if (target !== undefined) return { path: absolutePath(target, folder) }
  } catch {
    // What the package says of itself cannot be followed.
  }
  return `The package ${quoteText(word)} is installed, but offers no module to import (see "exports" or "main" in its package.json). Its rules were not run.`
}

/** The first line of what a module threw says what happened. */
function inOneLine(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return text.split('\n')[0] ?? text
}
