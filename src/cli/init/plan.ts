/** Names of the files that are written, in the working folder. */
export const configurationFile = 'orglint.config.yaml'
export const starterFile = 'orgchart.yaml'
export const baselineFile = 'orglint.baseline.json'

/** What is to be written, in this order. */
export interface Plan {
  /** Path from the working folder → text. */
  readonly files: ReadonlyMap<string, string>
  readonly baseline: boolean
}
