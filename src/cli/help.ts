import type { Command } from 'commander'
import type { OutputStream } from '../io.ts'

const commands = `
Commands:
  orglint [paths...]               lint (the same as orglint lint)
  orglint init                     set up this folder: configuration, first chart
  orglint rules                    list all rules
  orglint explain <rule>           print the page of a rule
  orglint titles [paths...]        print what each title was taken to mean
  orglint dialects [name]          show the forms of chart that are read
  orglint succession [paths...]    show who may follow in critical seats
  orglint spans [paths...]         show spans of control and layers
  orglint config check [file]      check a configuration
  orglint lsp                      serve an editor (docs/editors.md)
  orglint completion <shell>       print a script that completes in bash, zsh or fish
  orglint help <command>           print the help of a command
`

const examples = `
Examples:
  orglint                                    lint the chart groups, else this folder
  orglint org/chart.yaml                     lint one chart
  orglint "org/**/*.yaml" --max-warnings 0   fail on warnings, too
  orglint --rule "span-too-wide: off"        change a rule for this run
  orglint --as-of 2027-01-01 org             judge dates as if it were that day
  orglint -f json -o report.json org         write a report for programs
  orglint -f stylish -f sarif=out.sarif org  print one report, write another
  orglint --redact -f markdown=org.md org    a report to pass on, without names
  orglint - < org/chart.yaml                 lint standard input
  orglint explain missing-successor          read why a rule matters

Exit codes:
  0  nothing is wrong
  1  there are errors, or more warnings than allowed
  2  the job could not be done: a wrong flag, a file that cannot be read
`

/** What `orglint --help` prints. */
export function lintHelp(command: Command, output: OutputStream): string {
  return `${optionsHelp(command, output).trimEnd()}\n${commands}${examples}`
}

/** Usage and options of a command, wrapped to the terminal. */
export function optionsHelp(command: Command, output: OutputStream): string {
  const width = output.width ?? 80
  return command
    .configureHelp({ minWidthToWrap: 20 })
    .configureOutput({ getOutHelpWidth: () => width })
    .helpInformation()
}
