import type { Severity } from '../finding.ts'

/** Severities in words for people; `note` is what a configuration calls `info`. */
export const severityWords: Readonly<Record<Severity, string>> = { error: 'error', warn: 'warning', info: 'note' }
