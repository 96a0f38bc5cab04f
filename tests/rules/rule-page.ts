import { load } from 'js-yaml'
import type { Format } from '../../src/source.ts'

/** The page of a rule, taken apart. */
export interface RulePage {
  readonly title: string | undefined
  readonly sections: readonly { readonly heading: string; readonly text: string }[]
  readonly examples: readonly Example[]
}

/** A fenced block that is a test: ```` ```yaml caught ````. */
export interface Example {
  readonly kind: 'caught' | 'fine' | 'fixed'
  readonly format: Format
  /** Where the block begins in the page. */
  readonly line: number
  readonly section: string
  /** The chart, its marks taken out. */
  readonly text: string
  /** `line messageId` for every mark, in order. */
  readonly marks: readonly string[]
  readonly settings: ExampleSettings
}

/** What the comments at the head of a block say: `# options: {max: 8}`. */
export interface ExampleSettings {
  readonly options?: Readonly<Record<string, unknown>>
  /** `--as-of`. */
  readonly 'as-of'?: string
  /** As in the configuration file. */
  readonly fields?: Readonly<Record<string, string>>
  readonly roots?: readonly string[]
  readonly titles?: Readonly<Record<string, readonly string[]>>
  readonly glossary?: Readonly<Record<string, string>>
  readonly dialect?: string
  /** Further rules that are on. */
  readonly with?: readonly string[]
  readonly locked?: readonly string[]
  /** The chart group whose only file the chart is. */
  readonly group?: string
  /** `--allow-empty`. */
  readonly 'allow-empty'?: boolean
}

const settingNames = [
  'options',
  'as-of',
  'fields',
  'roots',
  'titles',
  'glossary',
  'dialect',
  'with',
  'locked',
  'group',
  'allow-empty',
]
const setting = new RegExp(`^(?:#|//) (${settingNames.join('|')}): (.+)$`)
const mark = /[ \t]*(?:#|\/\/) ← (.+)$/

export function readRulePage(page: string): RulePage {
  const sections: { heading: string; text: string }[] = []
  const examples: Example[] = []
  let title: string | undefined
  let fence: { info: string; line: number; lines: string[] } | undefined
  for (const [at, line] of page.split('\n').entries()) {
    const section = sections.at(-1)
    if (section && !line.startsWith('## ')) section.text += `${line}\n`
    if (fence && line === '```') {
      examples.push(...exampleOf(fence, section?.heading ?? ''))
      fence = undefined
    } else if (fence) fence.lines.push(line)
    else if (line.startsWith('```')) fence = { info: line.slice(3), line: at + 1, lines: [] }
    else if (line.startsWith('# ')) title = line.slice(2)
    else if (line.startsWith('## ')) sections.push({ heading: line.slice(3), text: '' })
  }
  if (fence) throw new Error(`The block that begins on line ${fence.line} is never closed.`)
  return { title, sections, examples }
}

function exampleOf(
  fence: { info: string; line: number; lines: readonly string[] },
  section: string,
): readonly Example[] {
  const [, format, kind] = /^(yaml|json|jsonc|markdown) (caught|fine|fixed)$/.exec(fence.info) ?? []
  if (format === undefined || kind === undefined) return []
  const settings = new Map<string, unknown>()
  for (const line of fence.lines) {
    const [, name, value] = setting.exec(line) ?? []
    if (name === undefined || value === undefined) break
    settings.set(name, name === 'as-of' ? value : load(value))
  }
  return [
    {
      kind: kind as Example['kind'],
      format: format as Format,
      line: fence.line,
      section,
      text: fence.lines.map((line) => `${line.replace(mark, '')}\n`).join(''),
      marks: fence.lines.flatMap((line, at) =>
        (mark.exec(line)?.[1] ?? '').split(', ').flatMap((id) => (id === '' ? [] : [`${at + 1} ${id}`])),
      ),
      settings: Object.fromEntries(settings) as ExampleSettings,
    },
  ]
}
