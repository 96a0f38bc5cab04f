/** What was thrown, as an error: anything can be thrown, even what cannot be shown. */
export function asError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown
  try {
    return new Error(String(thrown))
  } catch {
    return new Error('something that cannot be shown was thrown')
  }
}
