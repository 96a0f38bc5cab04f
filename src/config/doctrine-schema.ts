import { joinWords } from '../wording.ts'
import { type DoctrineSwitch, doctrineSwitches } from './doctrine.ts'
import { doctrineSchools } from './doctrine-schools.ts'
import { type Schema, textOrElse } from './schema.ts'

/** What may stand under `doctrine:`: the name of a school, or a map of a school and switches. */
export function doctrineSchema(): Schema {
  const school: Schema = {
    'x-noun': 'school',
    description: `A choice for the switches, under a name. ${sentences(doctrineSchools)}`,
    enum: Object.keys(doctrineSchools),
  }
  const switches = Object.entries(doctrineSwitches).map(([name, entry]): [string, Schema] => [
    name,
    switchSchema(name, entry),
  ])
  return {
    description:
      'What your company holds in questions on which the sources disagree: the name of a school, or a map of single switches, with or without a school. It only changes the defaults of options; what you say under rules goes before it.',
    ...textOrElse(school, {
      'x-expected': 'the name of a school or a map of switches',
      type: 'object',
      additionalProperties: false,
      properties: { school, ...Object.fromEntries(switches) },
    }),
  }
}

function switchSchema(name: string, { question, values }: DoctrineSwitch): Schema {
  const words = Object.keys(values)
  return {
    'x-noun': `value of ${name}`,
    'x-expected': joinWords(words, 'or'),
    description: `${question} ${sentences(values)}`,
    enum: words,
  }
}

/** `peers: Neither. cro-over-cso: …`. */
function sentences(words: Readonly<Record<string, { readonly description: string }>>): string {
  return Object.entries(words)
    .map(([word, { description }]) => `${word}: ${description}`)
    .join(' ')
}
