import type { InputOptions } from './lint-options.ts'
import { UsageError } from './usage-error.ts'

/** The paths of a command line; `-` stands for standard input. */
export function inputPaths(
  operands: readonly string[],
  { stdin, stdinFilename }: Pick<InputOptions, 'stdin' | 'stdinFilename'>,
): readonly string[] {
  const paths = stdin ? [...operands, '-'] : operands
  if (stdinFilename !== undefined && !paths.includes('-')) {
    throw new UsageError('--stdin-filename names standard input, which is not read. Add --stdin, or - as a path.')
  }
  return paths
}
