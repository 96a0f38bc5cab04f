import { readFileSync } from 'node:fs'
import axe from 'axe-core'
import { afterAll, describe, expect, it } from 'vitest'
import { generatedChart } from '../support/generate-chart.ts'
import { chromiumPath, htmlReport, ReportBrowser } from '../support/open-report.ts'

/** The HTML report as people use it, in a real browser. */

const browser = new ReportBrowser()
afterAll(() => browser.close())

const missing = ' (SKIPPED: there is no Chromium here; install it, or name one by ORGLINT_CHROMIUM)'

const attack = '</script><script>window.injected=2</script> <img src=x onerror=window.injected=1 x='

const small = `organization: Larkspur Optics
people:
  - {id: p-ana, name: Ana Costa}
  - {id: p-bo, name: Bo Lind}
  - {id: p-evil, name: ${JSON.stringify(attack)}}
  - {id: p-rtl, name: "ليلى حداد"}
  - {id: p-cat, name: "🐈‍⬛ 王小明"}
positions:
  - {id: ceo, title: Chief Executive Officer, person: p-ana, department: Board}
  - {id: cro, title: Chief Revenue Officer, person: p-bo, reportsTo: ceo, department: Sales}
  - {id: cfo, title: Chief Financial Officer, status: vacant, reportsTo: ceo, department: Finance}
  - {id: vp, title: VP of Sales, person: p-evil, status: interim, until: 2026-01-31, reportsTo: cro, department: Sales}
  - {id: ae-1, title: "${'Senior Account Executive '.repeat(20)}", person: p-rtl, reportsTo: vp, department: Sales}
  - {id: ae-2, title: Account Executive, person: p-cat, reportsTo: vp, department: Sales}
  - {id: ae-3, title: Account Executive, name: Dana Reyes, reportsTo: nobody, department: Sales}
  # orglint-disable-next-line unknown-manager -- arrives in May
  - {id: ae-4, title: Account Executive, name: Jun Park, reportsTo: gone, department: Sales}
`

const page = (id: string) => [`/package/docs/rules/${id}.md`, readFileSync(`docs/rules/${id}.md`, 'utf8')] as const
const files = { 'chart.yaml': small, ...Object.fromEntries([page('missing-successor'), page('unknown-manager')]) }
const openSmall = async (flags: readonly string[] = []) => browser.open(await htmlReport(files, flags))

describe.skipIf(chromiumPath === undefined)(`the HTML report in a browser${chromiumPath ? '' : missing}`, () => {
  it('asks no network for anything, and its policy lets nothing but its own program run', async () => {
    const { page, requests, complaints } = await openSmall()
    await page.getByRole('button', { name: 'Unfold all' }).click()
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] })
    const tried = await page.evaluate(`(async () => {
      const violations = []
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective))
      const script = document.createElement('script')
      script.textContent = 'window.injected = 3'
      document.body.append(script)
      const image = new Image()
      image.src = 'https://evil.example/x.png'
      document.body.append(image)
      const fetched = await fetch('https://evil.example/').then(() => 'answered', () => 'refused')
      await new Promise((resolve) => setTimeout(resolve, 50))
      return { fetched, injected: typeof injected, violations: violations.sort() }
    })()`)
    expect(tried).toEqual({
      fetched: 'refused',
      injected: 'undefined',
      violations: ['connect-src', 'img-src', 'script-src-elem'],
    })
    await page.close()
  })

  it('shows hostile names, and runs none of them', async () => {
    const { page } = await openSmall()
    await page.getByRole('treeitem', { name: /injected/ }).click()
    expect(await page.locator('.side h3').textContent()).toBe(attack)
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.evaluate('typeof injected')).toBe('undefined')
    await page.getByRole('treeitem', { name: /ليلى/ }).click()
    expect(await page.evaluate('getComputedStyle(document.querySelector(".side h3")).direction')).toBe('rtl')
    await page.close()
  })

  it('says how the chart is, and what a rule means', async () => {
    const { page } = await openSmall()
    expect(await page.locator('h1').textContent()).toBe('Larkspur Optics')
    const verdict = await page.locator('.verdict').textContent()
    expect(verdict).toMatch(/^\d+ errors, \d+ warnings? in 8 positions \(1 chart, 1 file\)\.$/)
    expect(await page.getByRole('region', { name: 'Bench of critical seats' }).textContent()).toContain('0 of 2')
    await page.locator('#findings').getByRole('button', { name: 'missing-successor' }).first().click()
    const rule = page.locator('#rule-missing-successor')
    expect(await rule.textContent()).toContain('Sales leaders are called by other companies all the time.')
    expect(await rule.getByRole('heading').allTextContents()).toEqual([
      'What it catches',
      'Why it matters',
      'When to turn it off',
      'Sources',
    ])
    await page.close()
  })

  it('folds and unfolds, by mouse and by keys', async () => {
    const { page } = await openSmall()
    const names = async () => page.locator('.card-name').allTextContents()
    expect(await names()).toContain('🐈‍⬛ 王小明')
    await page.locator('[data-fold="1"]').click()
    expect(await names()).toEqual(['Ana Costa', 'Bo Lind', 'Chief Financial Officer', 'Dana Reyes', 'Jun Park'])
    const boLind = page.getByRole('treeitem', { name: /^Bo Lind/ })
    expect(await boLind.getAttribute('aria-expanded')).toBe('false')
    expect(await boLind.getAttribute('aria-level')).toBe('2')
    await page.getByRole('treeitem', { name: /^Ana Costa/ }).focus()
    const focused = () => page.evaluate<string>('document.activeElement.querySelector(".card-name").textContent')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('Bo Lind')
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('Bo Lind')
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe(attack)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('End')
    expect(await focused()).toBe('Jun Park')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowLeft')
    expect(await names()).toEqual(['Ana Costa', 'Dana Reyes', 'Jun Park'])
    await page.keyboard.press('Enter')
    expect(await page.locator('.side h3').textContent()).toBe('Ana Costa')
    await page.close()
  })

  it('finds seats in folded parts by name, title, id or status', async () => {
    const { page } = await openSmall()
    await page.locator('[data-fold="0"]').click()
    const search = page.getByRole('searchbox', { name: 'Find a seat' })
    await search.fill('account exec')
    expect(await page.locator('.found').textContent()).toBe('1 of 4')
    await search.press('Enter')
    expect(await page.locator('.found').textContent()).toBe('2 of 4')
    expect(await page.locator('.side h3').textContent()).toBe('🐈‍⬛ 王小明')
    expect(await page.locator('.card.is-match').count()).toBe(4)
    await search.fill('VACANT finance')
    expect(await page.locator('.side h3').textContent()).toBe('Chief Financial Officer')
    await search.fill('nobody of this name')
    expect(await page.locator('.found').textContent()).toBe('Nothing found')
    await page.close()
  })

  it('tells vacant, interim and graver seats apart, by words as well', async () => {
    const { page } = await openSmall()
    // As screen readers hear them.
    await page.getByRole('treeitem', { name: /^Chief Financial Officer cfo Vacant$/ }).waitFor()
    await page.getByRole('treeitem', { name: /VP of Sales Interim \d errors?, .*2 reports, 2 below$/ }).waitFor()
    expect(await page.locator('.card.has-error').count()).toBeGreaterThan(2)
    await page.close()
  })

  it('filters findings, and leads from a finding to its seat and its line', async () => {
    const { page } = await openSmall()
    const list = page.locator('#findings')
    const count = () => list.locator('.count').textContent()
    await list.getByLabel('Rule').selectOption('unknown-manager')
    expect(await count()).toMatch(/^1 of \d+ findings$/)
    await list.getByLabel(/Silenced too/).check()
    expect(await count()).toMatch(/^2 of \d+ findings$/)
    expect(await list.locator('.finding').last().textContent()).toContain('Silenced by a comment: arrives in May')
    const finding = list.locator('.finding').first()
    await finding.locator('summary').click()
    expect(await finding.locator('.frame').textContent()).toContain('{id: ae-3, title: Account Executive')
    expect(await finding.locator('summary').textContent()).toBe('chart.yaml:15:71')
    await finding.getByRole('button', { name: /Show in the chart: Dana Reyes/ }).click()
    expect(await page.locator('.side h3').textContent()).toBe('Dana Reyes')
    await list.getByLabel('Rule').selectOption('')
    await list.getByLabel('Department').selectOption('Sales')
    expect(await list.locator('.finding', { hasText: 'Dana Reyes' }).count()).toBe(1)
    await list.getByLabel('Words in a finding').fill('MAY jun park')
    expect(await count()).toMatch(/^1 of \d+ findings$/)
    await page.locator('.number.is-error').click()
    expect(await list.locator('.finding:not(.is-error)').count()).toBe(0)
    expect(await list.locator('.finding').count()).toBeGreaterThan(1)
    await list
      .getByLabel('Severity')
      .or(list.getByRole('checkbox', { name: /errors/ }))
      .first()
      .uncheck()
    expect(await count()).toMatch(/^0 of/)
    await page.close()
  })

  it('makes one report of several charts, with a switch', async () => {
    const other = small.replace('Larkspur Optics', 'Northwind').replace('Ana Costa', 'Zoe Abbot')
    const { page } = await browser.open(
      await htmlReport({ ...files, 'emea/chart.yaml': other, 'bad.yaml': 'positions: [' }),
    )
    expect(await page.locator('h1').textContent()).toBe('Larkspur Optics')
    await page.getByLabel('Chart 1 of 2').selectOption({ index: 1 })
    expect(await page.locator('h1').textContent()).toBe('Northwind')
    expect(await page.getByRole('treeitem', { name: /^Zoe Abbot/ }).count()).toBe(1)
    // A file that is no chart is told of beside every chart.
    expect(await page.locator('#findings').textContent()).toContain('bad.yaml:')
    await page.close()
  })

  it('prints the whole tree and every finding', async () => {
    const { page } = await browser.open(await htmlReport({ 'chart.yaml': generatedChart(200) }))
    await page.evaluate(`addEventListener('beforeprint', () => {
      window.printed = document.querySelectorAll('.outline li').length
    })`)
    const shown = await page.getByRole('treeitem').count()
    expect(shown).toBeLessThan(200)
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(5)
    expect(await page.evaluate('window.printed')).toBe(200)
    expect(await page.locator('.outline').count()).toBe(0)
    await page.close()
  })

  it.each(['light', 'dark'] as const)('has nothing that axe calls serious, %s', async (colorScheme) => {
    const { page } = await browser.open(await htmlReport(files), { colorScheme })
    await page.getByRole('treeitem', { name: /injected/ }).click()
    await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true')
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate<axe.AxeResults>('axe.run()')
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(grave.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 200))])).toEqual([])
    await page.close()
  })

  it('opens 10,000 seats folded, and never holds more cards than can be seen', async () => {
    const { page, complaints } = await browser.open(await htmlReport({ 'chart.yaml': generatedChart(10_000) }))
    expect(await page.getByRole('treeitem').count()).toBeLessThan(250)
    await page.getByRole('button', { name: 'Unfold all' }).click()
    await page.getByRole('button', { name: 'Fit' }).click()
    expect(await page.getByRole('treeitem').count()).toBe(1)
    await page.getByRole('searchbox', { name: 'Find a seat' }).fill('p9999')
    expect(await page.locator('.side .seat-id').textContent()).toBe('p9999')
    expect(await page.getByRole('treeitem').count()).toBeLessThan(250)
    expect(complaints).toEqual([])
    await page.close()
  })

  it('stays within a narrow window', async () => {
    const { page } = await browser.open(await htmlReport(files), { width: 360, height: 700 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    await page.close()
  })
})
