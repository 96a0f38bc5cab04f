import type { Choices, CompletedCommand, CompletedOption, CompletedWord } from './completed-commands.ts'
import { shellQuoted } from './shell-quoted.ts'

/** A script for zsh, to be sourced or to lie as `_orglint` in a folder of `fpath`. */
export function zshCompletion(commands: readonly CompletedCommand[]): string {
  return `#compdef orglint
# Completion of orglint in zsh, made by "orglint completion zsh".
${commands.map(commandFunction).join('\n')}
_orglint() {
  local -a commands=(
${described(commands.map(({ name, meaning }) => ({ word: name, meaning })))}
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe -t commands 'command' commands
    _files
    return
  fi
  case $words[2] in
    ${commands.map(({ name }) => name).join('|')})
      local name=$words[2]
      shift words
      (( CURRENT-- ))
      _orglint_$name ;;
    *) _orglint_lint ;;
  esac
}
if [ "$funcstack[1]" = _orglint ]; then
  _orglint "$@"
else
  compdef _orglint orglint
fi
`
}

function commandFunction({ name, options, operands }: CompletedCommand): string {
  const specs = [...options.flatMap(specsOf), `'*: :${action(operands)}'`]
  return `_orglint_${name}() {\n  _arguments \\\n${specs.map((spec) => `    ${spec}`).join(' \\\n')}\n}`
}

function specsOf({ names, meaning, value }: CompletedOption): readonly string[] {
  const text = shellQuoted(`[${meaning.replace(/[[\]\\:]/g, '\\$&')}]`)
  return names.map((name) => {
    if (!value) return `${shellQuoted(`(${names.join(' ')})${name}`)}${text}`
    const joined = name.startsWith('--') ? `${name}=` : `${name}+`
    return `${shellQuoted(`*${joined}`)}${text}': :${action(value)}'`
  })
}

/** What completes an argument, within single quotes. */
function action({ words, files }: Choices): string {
  const list = words
    .map(({ word, meaning }) => `${word}\\:${`"${meaning.replace(/[\\"$`:]/g, '\\$&').replaceAll("'", "'\\''")}"`}`)
    .join(' ')
  const named = words.some(({ meaning }) => meaning !== '')
    ? `((${list}))`
    : `(${words.map(({ word }) => word).join(' ')})`
  if (words.length === 0) return files ? '_files' : ' '
  return files ? `{_alternative "words: :${named}" "files: :_files"}` : named
}

function described(words: readonly CompletedWord[]): string {
  return words.map(({ word, meaning }) => `    ${shellQuoted(`${word}:${meaning}`)}`).join('\n')
}
