import type { ReportFormat } from './format.ts'
import { stylish } from './stylish.ts'

/** Every report format by name; all but the usual one are loaded only when asked for. */
export const formats: ReadonlyMap<string, () => Promise<ReportFormat>> = new Map([
  ['checkstyle', async () => (await import('./checkstyle.ts')).checkstyle],
  ['compact', async () => (await import('./compact.ts')).compact],
  ['github', async () => (await import('./github.ts')).github],
  ['gitlab', async () => (await import('./gitlab.ts')).gitlab],
  ['html', async () => (await import('./html.ts')).html],
  ['json', async () => (await import('./json.ts')).json],
  ['junit', async () => (await import('./junit.ts')).junit],
  ['markdown', async () => (await import('./markdown.ts')).markdown],
  ['sarif', async () => (await import('./sarif.ts')).sarif],
  ['stylish', async () => stylish],
])
