import type { ChartGroup, Configuration } from './configuration.ts'

/** What the charts of a group go by: the configuration that declares it, and what the group says for itself. */
export function groupConfiguration(configuration: Configuration, group: ChartGroup): Configuration {
  return {
    ...configuration,
    dialect: group.dialect ?? configuration.dialect,
    fields: new Map([...configuration.fields, ...group.fields]),
    roots: group.roots ?? configuration.roots,
  }
}
