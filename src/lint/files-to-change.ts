import type { Source } from '../source.ts'
import type { LintRequest } from './lint-request.ts'

/** Whether a file may be changed: of a chart group only the files that were named, if any was. */
export function filesToChange({ groups }: Pick<LintRequest, 'groups'>): (source: Source) => boolean {
  const companions = groups
    .filter(({ sources }) => sources.some(({ origin }) => origin === 'named'))
    .flatMap(({ sources }) => sources.filter(({ origin }) => origin !== 'named'))
  const untouched = new Set(companions)
  return (source) => !untouched.has(source)
}
