/** A mistake on the command line; the message says what to write instead. Ends the run with exit code 2. */
export class UsageError extends Error {}
