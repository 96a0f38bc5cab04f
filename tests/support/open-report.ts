import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { run } from './run-main.ts'

/** Where Chromium is; undefined on a machine without it. */
export const chromiumPath = [process.env.ORGLINT_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== undefined && existsSync(path),
)

/** A report in a browser, and what the browser had to complain of. */
export interface OpenReport {
  readonly page: Page
  /** Addresses that the page asked for, itself left out. */
  readonly requests: readonly string[]
  /** What was logged and thrown. */
  readonly complaints: readonly string[]
}

export interface ReportWindow {
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
}

/** Opens reports in one Chromium, for all tests of a file. */
export class ReportBrowser {
  #browser: Promise<Browser> | undefined
  readonly #folder = mkdtempSync(join(tmpdir(), 'orglint-report-'))
  #opened = 0

  async open(
    html: string,
    { width = 1280, height = 900, colorScheme = 'light' }: ReportWindow = {},
  ): Promise<OpenReport> {
    this.#browser ??= chromium.launch({
      ...(chromiumPath !== undefined && { executablePath: chromiumPath }),
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
    const browser = await this.#browser
    const file = join(this.#folder, `report-${this.#opened++}.html`)
    writeFileSync(file, html)
    const address = pathToFileURL(file).href
    const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' })
    page.setDefaultTimeout(10_000)
    const requests: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => request.url() !== address && requests.push(request.url()))
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(address)
    await page.locator('main > header').waitFor()
    return { page, requests, complaints }
  }

  async close(): Promise<void> {
    await (await this.#browser)?.close()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

/** The HTML report on charts in a world in memory; path → text. */
export async function htmlReport(
  files: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
): Promise<string> {
  const { printed } = await run(['.', '-f', 'html', '--as-of', '2026-11-01', ...flags], { files })
  return printed
}
