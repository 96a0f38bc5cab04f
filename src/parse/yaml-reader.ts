import {
  type AliasEvent,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml'
import type { Source } from '../source.ts'
import type { CoreTag } from './core-scalar.ts'
import { nodeFlag } from './node-flag.ts'
import { unsupportedTagProblem } from './parse-problems.ts'
import type { ParseResult } from './parse-result.ts'
import { ParseStop } from './parse-stop.ts'
import type { NodeId } from './tree.ts'
import { TreeBuilder } from './tree-builder.ts'
import {
  blockScalarPlace,
  bracketedEnd,
  type CollectionEvent,
  emptyPlace,
  firstEntryStart,
  isPair,
  type Slot,
} from './yaml-places.ts'
import { readYamlTag, type YamlTag } from './yaml-tag.ts'

/** In js-yaml's events: absent. In the builder: no node. */
const none = -1

const coreTags: ReadonlySet<YamlTag | undefined> = new Set<CoreTag>(['int', 'float', 'bool', 'null'])

/** Turns the events of js-yaml into a tree, and works out what they leave open. */
export class YamlReader {
  private readonly text: string
  private readonly builder: TreeBuilder
  private readonly anchors = new Map<string, NodeId>()
  private readonly tagHandles = new Map<string, string>()
  /** The end of what was read last; right after a collection opens, where its first entry is to be looked for. */
  private cursor = 0
  private start = 0
  private end = 0

  constructor(source: Source) {
    this.text = source.text
    this.builder = new TreeBuilder(source)
  }

  read(events: readonly Event[]): ParseResult {
    const { builder } = this
    for (let index = 0; index < events.length; index++) {
      const event = events[index] as Event
      switch (event.type) {
        case EVENT_ID.SCALAR:
          if (builder.awaitsKey) this.readKey(event)
          else this.readScalar(event)
          break
        case EVENT_ID.MAPPING:
        case EVENT_ID.SEQUENCE:
          this.openCollection(event, events[index + 1])
          break
        case EVENT_ID.POP:
          if (builder.current !== none) this.closeCollection()
          break
        case EVENT_ID.ALIAS:
          this.readAlias(event)
          break
        case EVENT_ID.DOCUMENT:
          this.anchors.clear()
          this.tagHandles.clear()
          for (const directive of event.directives) {
            if (directive.kind === 'tag') this.tagHandles.set(directive.handle, directive.prefix)
          }
      }
    }
    return { tree: builder.finish(), problems: builder.problems }
  }

  private readKey(event: ScalarEvent): void {
    const { builder } = this
    this.find(event, 'key')
    const { start, end } = this
    const tag = this.readTag(event)
    const name = getScalarValue(this.text, event)
    if (event.anchorStart !== none) {
      this.anchor(event, builder.scalar(nodeFlag.hidden | nodeFlag.string | nodeFlag.decoded, start, end, name))
    }
    const isMerge = tag === 'merge' || (name === '<<' && event.style === SCALAR_STYLE.PLAIN && tag === undefined)
    builder.key(name, start, end, isMerge ? nodeFlag.merge : 0)
    this.cursor = end
  }

  private readScalar(event: ScalarEvent): void {
    const { builder } = this
    const isEmpty = event.valueStart === none
    const slot = this.slot()
    const tag = this.readTag(event)
    if (isEmpty && slot === 'top' && tag === undefined && event.anchorStart === none) return
    this.find(event, slot)
    this.cursor = this.end
    if (isEmpty && (tag === 'map' || tag === 'seq')) {
      this.anchor(event, builder.open(tag === 'map' ? nodeFlag.map : nodeFlag.list, this.start))
      builder.close(this.end)
      return
    }
    const text = isEmpty || event.fast ? undefined : getScalarValue(this.text, event)
    const flags = scalarFlags(event, tag) | (text === undefined ? 0 : nodeFlag.decoded)
    const coreTag = coreTags.has(tag) ? (tag as CoreTag) : undefined
    this.anchor(event, builder.scalar(flags, this.start, this.end, text, coreTag))
  }

  private openCollection(event: CollectionEvent, first: Event | undefined): void {
    const { builder, text } = this
    const isBracketed = event.style === COLLECTION_STYLE.FLOW && !isPair(text, event, first)
    let flags: number = event.type === EVENT_ID.MAPPING ? nodeFlag.map : nodeFlag.list
    if (isBracketed) flags |= nodeFlag.bracketed
    if (builder.awaitsKey) flags |= nodeFlag.hidden
    this.readTag(event)
    const start = isBracketed ? event.start : firstEntryStart(text, event, first)
    this.anchor(event, builder.open(flags, start))
    this.cursor = isBracketed ? start + 1 : start
  }

  private closeCollection(): void {
    const { builder } = this
    if (builder.isIn(nodeFlag.bracketed)) this.cursor = bracketedEnd(this.text, this.cursor)
    const node = builder.close(this.cursor)
    if (!builder.isHidden(node)) return
    const start = builder.startOf(node)
    builder.key(this.text.slice(start, this.cursor), start, this.cursor)
  }

  private readAlias(event: AliasEvent): void {
    const { builder } = this
    const start = event.anchorStart - 1
    const end = event.anchorEnd
    const name = this.text.slice(event.anchorStart, end)
    const target = this.anchors.get(name)
    if (target === undefined) {
      const reason = `the alias *${name} names no anchor: nothing above it is marked &${name}; write quotes around it if it is text`
      throw new ParseStop({ reason, span: { start, end } })
    }
    if (builder.awaitsKey) builder.key(builder.textOf(target) ?? this.text.slice(start, end), start, end)
    else builder.alias(start, end, target)
    this.cursor = end
  }

  private slot(): Slot {
    if (this.builder.current === none) return 'top'
    return this.builder.isIn(nodeFlag.map) ? 'value' : 'item'
  }

  /** Sets `start` and `end` to the place of a scalar. */
  private find(event: ScalarEvent, slot: Slot): void {
    const { text, cursor } = this
    if (event.valueStart === none) {
      const properties = Math.max(event.tagEnd, event.anchorEnd)
      this.start = properties === none ? emptyPlace(text, cursor, slot) : properties
      this.end = this.start
    } else if (isBlock(event)) {
      const place = blockScalarPlace(text, event, cursor, slot)
      this.start = place.start
      this.end = place.end
    } else {
      const quote = event.style === SCALAR_STYLE.PLAIN ? 0 : 1
      this.start = event.valueStart - quote
      this.end = event.valueEnd + quote
    }
  }

  private anchor(event: ScalarEvent | CollectionEvent, node: NodeId): void {
    if (event.anchorStart !== none) this.anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), node)
  }

  private readTag({ tagStart: start, tagEnd: end }: ScalarEvent | CollectionEvent): YamlTag | undefined {
    if (start === none) return undefined
    const written = this.text.slice(start, end)
    const tag = readYamlTag(written, this.tagHandles)
    if (tag === 'unsupported') this.builder.problems.push(unsupportedTagProblem(written, { start, end }))
    return tag
  }
}

function isBlock({ style }: ScalarEvent): boolean {
  return style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK
}

function scalarFlags(event: ScalarEvent, tag: YamlTag | undefined): number {
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED
  const flags = quoted ? nodeFlag.quoted : 0
  if (coreTags.has(tag)) return flags | nodeFlag.tagged
  const isString = quoted || isBlock(event) || tag === 'str' || tag === 'none' || tag === 'unsupported'
  return isString ? flags | nodeFlag.string : flags
}
