import type { Command } from 'commander'

/** The options that say what to read, the same for every command that reads charts. */
export function addInputFlags(command: Command, heading = 'What to lint:'): Command {
  return command
    .optionsGroup(heading)
    .option('--stdin', 'read a chart from standard input, as the path - does')
    .option('--stdin-filename <path>', 'the path that standard input is reported under; its extension says the format')
    .option('--ignore-pattern <glob>', 'leave out files; may be repeated', collect)
    .option('--respect-gitignore', 'leave out what git leaves out, of folders and patterns')
    .option('--skip-unrecognised', 'a named file that is no org chart is a note and no error')
    .option('--allow-empty', 'a chart without positions is no error')
    .option('--no-error-on-unmatched-pattern', 'a folder or pattern without files is no error')
}

/** For options that may be repeated. */
export function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value]
}
