import type { HtmlRule } from '../report/html-data.ts'
import { button, element } from './element.ts'
import type { Report } from './report.ts'
import { amountsOf, amountWords } from './severities.ts'

/** What each rule that found something means, why it matters and what it rests on. */
export function ruleGuide(report: Report): HTMLElement {
  const used = new Set(report.model.all.flatMap(({ rule }) => rule ?? []))
  const rules = report.data.rules.filter(({ id }) => used.has(id))
  if (rules.length === 0) return element('p.quiet', {}, 'No rule reported anything.')
  return element('div.rules', {}, ...rules.map((rule) => ruleEntry(rule, report)))
}

export function ruleElementId(rule: string): string {
  return `rule-${rule.replace(/[^\w-]/g, '_')}`
}

function ruleEntry(rule: HtmlRule, report: Report): HTMLElement {
  const { id, category, summary, parts, sources, docsUrl } = rule
  const amounts = amountsOf(report.model.all.filter((finding) => finding.rule === id))
  return element(
    'details.rule',
    { id: ruleElementId(id) },
    element(
      'summary',
      {},
      element('span.rule-id', {}, id),
      element('span.rule-category', {}, category),
      element('span.rule-summary', {}, summary),
      element('span.rule-amount', {}, amountWords(amounts) || 'silenced'),
    ),
    element(
      'div.rule-text',
      {},
      ...parts.flatMap(({ heading, blocks }) => [
        element('h4', {}, heading),
        ...blocks.map(({ kind, text }) => element(kind === 'item' ? 'p.item' : 'p', {}, text)),
      ]),
      sources.length > 0 && element('h4', {}, 'Sources'),
      sources.length > 0 && element('ul', {}, ...sources.map((source) => element('li', {}, source))),
      docsUrl !== undefined &&
        element('p', {}, element('a', { href: docsUrl, rel: 'noreferrer' }, 'The page of the rule')),
      button('button.small', {}, () => report.listFindings({ rule: id }), 'List its findings'),
    ),
  )
}
