import { fileName } from '../paths.ts'
import type { Format } from '../source.ts'

/** What a folder is searched for: Markdown pages are charts only where somebody says so. Hidden files and folders are settings of tools, never charts. */
export const chartFilePattern = '**/*.{yaml,yml,json,jsonc}'

const formats: ReadonlyMap<string, Format> = new Map([
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['json', 'json'],
  ['jsonc', 'jsonc'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
])

/** The format that a file name stands for; undefined for an extension that says nothing. */
export function formatOf(path: string): Format | undefined {
  const name = fileName(path)
  return formats.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase())
}

/** Whether a file is looked at where a pattern leaves the extension open. */
export function hasChartExtension(path: string): boolean {
  const format = formatOf(path)
  return format !== undefined && format !== 'markdown'
}

const foldersWithoutCharts: ReadonlySet<string> = new Set(['node_modules', '.git'])

/** Folders that a search never enters. */
export function neverHoldsCharts(folder: string): boolean {
  return foldersWithoutCharts.has(fileName(folder))
}

const packageFiles: ReadonlySet<string> = new Set([
  'package.json',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'packages.lock.json',
  'conda-lock.yml',
])

const ownFile = /^orglint\.(?:config|baseline)\.[a-z]+$/

/** Files that a hook may name in passing but that are never charts: those of package managers and orglint's own. */
export function isNeverAChart(path: string): boolean {
  const name = fileName(path)
  return packageFiles.has(name) || ownFile.test(name)
}
