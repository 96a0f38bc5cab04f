import { describe, expect, it } from 'vitest'
import { MarkupContent } from 'vscode-languageserver-protocol'
import type { ChartView } from '../../src/lsp/chart-view.ts'
import { diagnosticOf } from '../../src/lsp/diagnostics.ts'
import { hoverOverChart } from '../../src/lsp/hover.ts'
import { sourceFrom } from '../support/chart-text.ts'
import { indexedChartFrom, lintSources } from '../support/lint-text.ts'
import { evilChart } from './evil-chart.ts'
import { evilTexts, expectHarmless } from './expect-harmless.ts'

async function viewOf(text: string): Promise<ChartView> {
  const chart = await indexedChartFrom(text)
  const tree = chart.positions[0]?.record.tree
  if (!tree) throw new Error('The chart has no position.')
  const { files } = await lintSources([sourceFrom(text)])
  return {
    source: tree.source,
    tree,
    chart,
    findings: files.flatMap(({ findings }) => findings),
    uriOf: () => 'file:///x',
  }
}

describe.each(evilTexts)('in a chart full of %j an editor shows nothing but text', (evil) => {
  it('hovering anywhere, and in diagnostics', async () => {
    const text = evilChart(evil)
    const view = await viewOf(text)
    const hovers = Array.from({ length: Math.ceil(text.length / 5) }, (_, at) => hoverOverChart(view, at * 5))
    const contents = hovers.flatMap((hover) => hover?.contents ?? []).filter((each) => MarkupContent.is(each))
    const shown = new Set(contents.map(({ value }) => value))
    expect(shown.size).toBeGreaterThan(3)
    for (const markdown of shown) expectHarmless(markdown, 'markdown')
    expect(view.findings.length).toBeGreaterThan(3)
    for (const finding of view.findings) {
      const { message, relatedInformation = [] } = diagnosticOf(finding, {
        uriOf: view.uriOf,
        docsUrl: () => undefined,
      })
      expectHarmless([message, ...relatedInformation.map((related) => related.message)].join('\n'))
    }
  })
})
