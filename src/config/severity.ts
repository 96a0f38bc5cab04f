import type { SeveritySetting } from '../finding.ts'

/** Every way to write a severity; the numbers are ESLint's. */
export const severityWords: ReadonlyMap<unknown, SeveritySetting> = new Map<unknown, SeveritySetting>([
  ['off', 'off'],
  ['info', 'info'],
  ['warn', 'warn'],
  ['error', 'error'],
  [0, 'off'],
  [1, 'warn'],
  [2, 'error'],
])
