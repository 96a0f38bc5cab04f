import type { SyntaxFault } from './parse-problems.ts'

/** Thrown to leave a parser at the first fault; never leaves this folder. */
export class ParseStop extends Error {
  readonly fault: SyntaxFault

  constructor(fault: SyntaxFault) {
    super(fault.reason)
    this.fault = fault
  }
}
