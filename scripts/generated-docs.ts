import { dialects } from '../src/chart/dialects/index.ts'
import type { Rule } from '../src/rule.ts'
import { rules as allRules } from '../src/rules/index.ts'
import {
  categoryTable,
  dialectList,
  dialectSections,
  headerOf,
  optionsTable,
  ruleSections,
  sourceList,
} from './doc-parts.ts'
import { closing, opening, withParts } from './with-parts.ts'

/** Paths of the README, of the pages of rules, of their overview and of the page on dialects → their text, with all that follows from the rules made anew. */
export function generatedDocs(
  read: (path: string) => string | undefined,
  rules: readonly Rule[] = allRules,
): ReadonlyMap<string, string> {
  const pages = rules.map((rule): [string, string] => {
    const path = pagePath(rule)
    const parts = partsOf(rule, rules)
    return [path, withParts(read(path) ?? emptyPage(rule, parts), parts, path)]
  })
  const filled = (path: string, part: string, content: string): readonly [string, string][] => {
    const text = read(path)
    return text === undefined ? [] : [[path, withParts(text, new Map([[part, content]]), path)]]
  }
  return new Map([
    ...filled('README.md', 'categories', categoryTable(rules)),
    ...filled('docs/rules.md', 'rules', ruleSections(rules)),
    ...filled('docs/dialects.md', 'dialects', dialectSections(dialects)),
    ...pages,
  ])
}

export function pagePath({ id }: Pick<Rule, 'id'>): string {
  return `docs/rules/${id}.md`
}

/** The headings of a rule's page, in order. */
export function headingsOf(rule: Rule): readonly string[] {
  return [
    'What it catches',
    'Why it matters',
    'Caught',
    'Fine',
    ...(rule.fixable ? ['Fixed'] : []),
    ...(rule.options ? ['Options'] : []),
    'When to turn it off',
    'Sources',
  ]
}

function partsOf(rule: Rule, rules: readonly Rule[]): ReadonlyMap<string, string> {
  return new Map([
    ['header', headerOf(rule, rules)],
    ...(rule.options ? [['options', optionsTable(rule)] as const] : []),
    ['sources', sourceList(rule)],
    ...(rule.id === 'not-a-chart' ? [['dialects', dialectList(dialects)] as const] : []),
  ])
}

/** A page to be written, for a rule that has none. */
function emptyPage(rule: Rule, parts: ReadonlyMap<string, string>): string {
  const partUnder = new Map([
    ['What it catches', 'dialects'],
    ['Options', 'options'],
    ['Sources', 'sources'],
  ])
  const sections = headingsOf(rule).map((heading) => {
    const part = partUnder.get(heading)
    const made = part !== undefined && parts.has(part) ? `\n${opening(part)}\n${closing(part)}\n` : ''
    return `## ${heading}\n${made}`
  })
  return [`# ${rule.id}\n`, `${opening('header')}\n${closing('header')}\n`, ...sections].join('\n')
}
