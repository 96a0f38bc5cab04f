import type { SchemaCheck } from './schema-check.ts'

/** The check for the rules that orglint comes with. Most runs need none, so it is loaded when asked for. */
export async function generatedCheck(): Promise<SchemaCheck> {
  const { validateConfiguration } = await import('../generated/validate-config.ts')
  return (value) => (validateConfiguration(value) ? [] : (validateConfiguration.errors ?? []))
}
