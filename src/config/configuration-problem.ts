import type { Place, Source } from '../source.ts'

/** A mistake in a configuration. After one of severity `error` that is not contained no chart is read. */
export interface ConfigurationProblem {
  /** Full sentences: what is wrong and what to write instead. */
  readonly message: string
  readonly place: Place
  readonly severity: 'error' | 'warn'
  /** An error that only costs what it is about, such as the rules of a plugin: all else is linted. */
  readonly isContained?: true
}

/** A problem with a configuration file as a whole: it points at the top of the file. */
export function fileProblem(path: string, message: string): ConfigurationProblem {
  return { message, place: { source: configurationSource(path, ''), start: 0, end: 0 }, severity: 'error' }
}

/** A source that was not read from a chart file. */
export function configurationSource(path: string, text: string): Source {
  return { path, text, format: 'yaml', origin: 'settings', encoding: { name: 'utf-8', byteOrderMark: false } }
}

/** Whether a problem keeps anything from being linted. */
export function isBlocking({ severity, isContained }: ConfigurationProblem): boolean {
  return severity === 'error' && isContained !== true
}
