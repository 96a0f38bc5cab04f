import type { Command, Option } from 'commander'
import { dialects } from '../chart/dialects/index.ts'
import { categories } from '../rule.ts'
import { rules } from '../rules/index.ts'
import { listedValues } from './listed-option.ts'

/** A word that a shell may complete, and what it means. */
export interface CompletedWord {
  readonly word: string
  readonly meaning: string
}

/** What may stand at a place of the command line. */
export interface Choices {
  readonly words: readonly CompletedWord[]
  /** Whether paths may, too. */
  readonly files: boolean
}

export interface CompletedOption {
  /** As typed: `--format`, and `-f` if there is a short one. */
  readonly names: readonly string[]
  readonly meaning: string
  /** Its value; undefined for an option without one. */
  readonly value: Choices | undefined
}

export interface CompletedCommand {
  readonly name: string
  readonly meaning: string
  readonly options: readonly CompletedOption[]
  readonly operands: Choices
}

/** Every command with what may follow it; `help` comes last. */
export function completedCommands(
  flags: ReadonlyMap<string, Command>,
  shells: readonly string[],
): readonly CompletedCommand[] {
  const commands = [...flags].map(
    ([name, command]): CompletedCommand => ({
      name,
      meaning: firstSentence(command.description()),
      options: command.options.map(completedOption),
      operands: operandsOf(command.usage(), shells),
    }),
  )
  const names = commands.map(({ name, meaning }) => ({ word: name, meaning }))
  const help = { name: 'help', meaning: 'Prints the help of a command', options: [] }
  return [...commands, { ...help, operands: { words: names, files: false } }]
}

function completedOption(option: Option): CompletedOption {
  return {
    names: [option.long, option.short].filter((name) => name != null),
    meaning: option.description,
    value: option.required || option.optional ? choicesOf(option) : undefined,
  }
}

function choicesOf(option: Option): Choices {
  const listed = listedValues(option)
  if (listed) return { words: listed.map((word) => ({ word, meaning: '' })), files: false }
  if (option.long === '--dialect') return { words: dialectWords(), files: false }
  if (option.flags.endsWith('<category>'))
    return { words: categories.map((word) => ({ word, meaning: '' })), files: false }
  if (option.long === '--rule' || option.flags.endsWith('<rule>')) return { words: ruleWords(), files: false }
  return { words: [], files: /<(file|path|folder)\b/.test(option.flags) }
}

/** From a usage such as `check [options] [file]`: words to be typed as they are, and names of what else may stand there. */
function operandsOf(usage: string, shells: readonly string[]): Choices {
  const words = usage.split(' ').flatMap((part): readonly CompletedWord[] => {
    const name = /^[[<](\w+)/.exec(part)?.[1]
    if (name === undefined) return [{ word: part, meaning: '' }]
    if (name === 'rule') return ruleWords()
    if (name === 'dialect') return dialectWords()
    return name === 'shell' ? shells.map((word) => ({ word, meaning: '' })) : []
  })
  return { words, files: /[[<](paths?|files?|folder|before|after)\b/.test(usage) }
}

function ruleWords(): readonly CompletedWord[] {
  return rules.map(({ id, summary }) => ({ word: id, meaning: summary })).sort((a, b) => (a.word < b.word ? -1 : 1))
}

function dialectWords(): readonly CompletedWord[] {
  return dialects.map(({ name, summary }) => ({ word: name, meaning: summary }))
}

function firstSentence(text: string): string {
  return text.split(/[:.](?: |$)/)[0] ?? text
}
