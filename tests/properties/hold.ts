import fc from 'fast-check'

/** How many times as many runs: `PROPERTY_RUNS=50 npx vitest run tests/properties` searches long. */
const factor = Number(process.env.PROPERTY_RUNS ?? 1)

/** The same examples on every run, unless `PROPERTY_SEED` asks for others. */
const seed = Number(process.env.PROPERTY_SEED ?? 20261101)

/** `PROPERTY_SHRINK=1` looks for the smallest example of a failure, which may take minutes. */
const endOnFailure = process.env.PROPERTY_SHRINK === undefined

/** Fails with an example for which the check throws, and the seed that leads to it again. */
export async function hold<Value>(
  runs: number,
  examples: fc.Arbitrary<Value>,
  check: (example: Value) => Promise<void>,
): Promise<void> {
  await fc.assert(fc.asyncProperty(examples, check), {
    seed,
    numRuns: Math.ceil(runs * factor),
    interruptAfterTimeLimit: 45_000 * factor,
    endOnFailure,
  })
}
