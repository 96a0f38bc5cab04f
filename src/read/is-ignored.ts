import { globMatcher } from '../glob.ts'
import { isAbsolutePath, reportPath } from '../paths.ts'
import type { IgnorePatterns } from './read-request.ts'

/** Whether a path is left out by the ignore patterns. */
export function isIgnored(file: string, ignores: readonly IgnorePatterns[]): boolean {
  return ignores.some(({ folder, patterns }) => {
    const path = reportPath(file, folder)
    return !isAbsolutePath(path) && globMatcher(patterns)(path)
  })
}
