import type { Choices, CompletedCommand } from './completed-commands.ts'
import { shellQuoted } from './shell-quoted.ts'

/** A script for bash, 3.2 (of macOS) and later. */
export function bashCompletion(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name)
  return `# Completion of orglint in bash, made by "orglint completion bash".
_orglint() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command=lint words='' files=''
  # bash takes --format=json for three words.
  if [ "$current" = '=' ]; then
    current=''
  elif [ "$before" = '=' ] && [ "$COMP_CWORD" -gt 2 ]; then
    before="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  if [ "$COMP_CWORD" -gt 1 ]; then
    case "\${COMP_WORDS[1]}" in
      ${names.join('|')}) command="\${COMP_WORDS[1]}" ;;
    esac
  fi
  case "$command $before" in
${commands.flatMap(optionCases).join('\n')}
    *)
      case "$command" in
${commands.map(commandCase).join('\n')}
      esac
      if [ "\${current:0:1}" != '-' ] && [ "$COMP_CWORD" -eq 1 ]; then words=${shellQuoted(names.join(' '))}; fi
      ;;
  esac
  COMPREPLY=()
  local word
  while IFS= read -r word; do
    COMPREPLY+=("$word")
  done < <(
    compgen -W "$words" -- "$current"
    if [ -n "$files" ]; then compgen -f -- "$current"; fi
  )
  if [ -n "$files" ]; then compopt -o filenames 2>/dev/null; fi
}
complete -F _orglint orglint
`
}

function optionCases({ name, options }: CompletedCommand): readonly string[] {
  return options.flatMap(({ names, value }) =>
    value ? [`    ${names.map((option) => `'${name} ${option}'`).join('|')}) ${assigned(value)} ;;`] : [],
  )
}

/** The options where a dash is typed, else the operands. */
function commandCase({ name, options, operands }: CompletedCommand): string {
  const all = options.flatMap(({ names }) => names).join(' ')
  return `        ${name}) if [ "\${current:0:1}" = '-' ]; then words=${shellQuoted(all)}; else ${assigned(operands)}; fi ;;`
}

function assigned({ words, files }: Choices): string {
  return `words=${shellQuoted(words.map(({ word }) => word).join(' '))}; files=${files ? '1' : "''"}`
}
