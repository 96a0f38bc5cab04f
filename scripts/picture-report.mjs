import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

/**
 * Takes the picture of the HTML report that the README shows: `npm run picture`, after a build. Needs Chromium, at
 * ORGLINT_CHROMIUM or where Debian puts it. Browsers differ in how they draw letters, so no test compares it.
 */
const root = fileURLToPath(new URL('../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'orglint-picture-'))
const report = join(folder, 'report.html')
try {
  execFileSync(process.execPath, [join(root, 'bin/orglint.js'), 'fixtures/northwind', '-f', `html=${report}`], {
    cwd: root,
  })
} catch (error) {
  if (error.status !== 1) throw error
}

const browser = await chromium.launch({
  executablePath: process.env.ORGLINT_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage({ viewport: { width: 1240, height: 2600 }, reducedMotion: 'reduce' })
await page.goto(pathToFileURL(report).href)
await page.getByPlaceholder('Find a person, title or id').fill('Dan Reyes')
await page.keyboard.press('Enter')
await page.getByRole('heading', { name: 'Dan Reyes' }).waitFor()
await page.mouse.click(0, 0)
const heading = await page.getByRole('heading', { name: 'The chart' }).boundingBox()
const section = await page.locator('section', { hasText: 'Unfold to findings' }).last().boundingBox()
const y = heading.y - 16
await page.screenshot({
  path: join(root, 'docs/images/report.png'),
  clip: { x: 0, y, width: 1240, height: section.y + section.height - y + 16 },
})
await browser.close()
rmSync(folder, { recursive: true })
