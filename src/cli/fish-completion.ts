import type { Choices, CompletedCommand, CompletedOption, CompletedWord } from './completed-commands.ts'

/** A script for fish, 3 and later. */
export function fishCompletion(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name)
  return `# Completion of orglint in fish, made by "orglint completion fish".
function __orglint_is
    set -l typed (commandline -opc)
    set -l command lint
    if set -q typed[2]; and contains -- $typed[2] ${names.join(' ')}
        set command $typed[2]
    end
    test "$command" = $argv[1]
end
function __orglint_begins
    test (count (commandline -opc)) -eq 1
end
complete -c orglint -e
${commands.map(({ name, meaning }) => `complete -c orglint -n __orglint_begins -a ${name} -d ${quoted(meaning)}`).join('\n')}
${commands.flatMap(commandLines).join('\n')}
`
}

function commandLines({ name, options, operands }: CompletedCommand): readonly string[] {
  const start = `complete -c orglint -n '__orglint_is ${name}'`
  return [
    ...(operands.files ? [] : [`${start} -f`]),
    ...(operands.words.length > 0 ? [`${start} -a ${listed(operands.words)}`] : []),
    ...options.map((option) => `${start} ${optionFlags(option)}`),
  ]
}

function optionFlags({ names, meaning, value }: CompletedOption): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
  return [...flags, ...(value ? [valueFlags(value)] : []), `-d ${quoted(meaning)}`].join(' ')
}

function valueFlags({ words, files }: Choices): string {
  return files ? '-r -F' : `-x${words.length > 0 ? ` -a ${listed(words)}` : ''}`
}

/** Words as fish expands them: a tab and the meaning behind each. */
function listed(words: readonly CompletedWord[]): string {
  return quoted(words.map(({ word, meaning }) => (meaning === '' ? word : `${word}\\t${quoted(meaning)}`)).join('\n'))
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
