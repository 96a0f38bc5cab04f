/** A chart by its file or group, and whose it is: `chart.yaml: Larkspur Optics`. */
export function chartHeading({
  chart,
  organization,
}: {
  readonly chart: string
  readonly organization: string | undefined
}): string {
  return organization === undefined ? chart : `${chart}: ${organization}`
}
